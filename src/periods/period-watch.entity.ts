import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActDuty } from '../law/act.js';
import type { CasePeriod } from '../law/periods/case-periods.js';

/** 待察看的案件 – something happened to it since it was last looked at. Put here by the database with the event. */
@Entity('period_stale')
export class PeriodStaleRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;
}

/** 察看 – at which version and under which calendar a case was last looked at, and when time alone may change something. */
@Entity('period_watches')
export class PeriodWatchRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('bigint')
  version!: number;

  @Column('text', { name: 'calendar_digest' })
  calendarDigest!: string;

  /** Null where nothing runs any more. */
  @Column('text', { name: 'next_at', nullable: true })
  nextAt!: string | null;
}

/** 在行期限 – a period that runs or is overdue, as lists need it. Follows from the case; rewritten whenever it changes. */
@Entity('watched_periods')
export class WatchedPeriodRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  /** Its key within the case. */
  @PrimaryColumn('text')
  period!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  nature!: CasePeriod['nature'];

  @Column('text')
  actor!: string;

  @Column('text', { nullable: true })
  duty!: ActDuty | null;

  @Column('text', { name: 'starts_on' })
  startsOn!: string;

  /** Null while time does not run. */
  @Column('text', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('text', { name: 'due_at', nullable: true })
  dueAt!: string | null;

  /** The first moment after its end. */
  @Column('text', { name: 'ends_at', nullable: true })
  endsAt!: string | null;

  @Column('text', { name: 'yellow_on', nullable: true })
  yellowOn!: string | null;

  @Column('text', { name: 'red_on', nullable: true })
  redOn!: string | null;

  /** 0 where a day beyond the holiday notices mattered. */
  @Column('integer')
  certain!: number;

  @Column('text', { name: 'calendar_version' })
  calendarVersion!: string;

  /** SHA-256 of the canonical JSON of the explanation. */
  @Column('text', { name: 'explanation_digest' })
  explanationDigest!: string;

  /** How often its end has changed (RFC 5545 SEQUENCE). */
  @Column('integer')
  sequence!: number;

  @Column('text', { name: 'changed_at' })
  changedAt!: string;
}

/** 现任人员 – who holds which duty on a case at present, for lists and feeds. */
@Entity('period_people')
export class PeriodPersonRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('text')
  duty!: ActDuty;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;
}

/** 租约 – one process at a time does the work of the name, until then at the latest. */
@Entity('leases')
export class LeaseRow {
  @PrimaryColumn('text')
  name!: string;

  @Column('text')
  holder!: string;

  @Column('text', { name: 'until_at' })
  untilAt!: string;
}
