import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActDuty } from '../law/act.js';

/** 逾期记录 – a period that ended without what it was for; once for each last day. Append-only. */
@Entity('period_breaches')
export class BreachRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  /** Key of the period within the case. */
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text', { name: 'due_on' })
  dueOn!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  code!: string;

  /** Whose delay it is: `agency`, `party` …. */
  @Column('text')
  actor!: string;

  @Column('text', { nullable: true })
  duty!: ActDuty | null;

  @Column('text', { name: 'starts_on' })
  startsOn!: string;

  @Column('text', { name: 'due_at', nullable: true })
  dueAt!: string | null;

  /** JSON: who held which duty on the case when it was recorded. */
  @Column('text')
  people!: string;

  /** Number of the event after which it was found. */
  @Column('bigint', { name: 'case_version' })
  caseVersion!: number;

  @Column('text', { name: 'calendar_version' })
  calendarVersion!: string;

  /** SHA-256 of the canonical JSON of the explanation of the last day. */
  @Column('text', { name: 'explanation_digest' })
  explanationDigest!: string;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}

/** 期限变更 – what another calendar made of a running period. Append-only. */
@Entity('period_changes')
export class PeriodChangeRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text')
  period!: string;

  /** The agency's number of the calendar that changed it. */
  @PrimaryColumn('integer', { name: 'calendar_number' })
  calendarNumber!: number;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  code!: string;

  @Column('text', { name: 'before_due_on', nullable: true })
  beforeDueOn!: string | null;

  @Column('text', { name: 'after_due_on', nullable: true })
  afterDueOn!: string | null;

  @Column('integer', { name: 'before_certain' })
  beforeCertain!: number;

  @Column('integer', { name: 'after_certain' })
  afterCertain!: number;

  @Column('text', { name: 'before_calendar' })
  beforeCalendar!: string;

  @Column('text', { name: 'after_calendar' })
  afterCalendar!: string;

  @Column('bigint', { name: 'case_version' })
  caseVersion!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
