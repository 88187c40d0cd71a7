import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a notification is about. */
export type NotificationKind =
  'period-yellow' | 'period-red' | 'period-breached' | 'period-changed' | 'signature-awaited' | 'approval-awaited';

/** 提醒 – something one person should know of a case; once for each subject. */
@Entity('notifications')
export class NotificationRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  kind!: NotificationKind;

  /** What exactly: a period and its last day, a paper, a request. */
  @Column('text')
  subject!: string;

  @Column('text')
  zh!: string;

  @Column('text')
  en!: string;

  @Column('text')
  at!: string;

  @Column('text', { name: 'read_at', nullable: true })
  readAt!: string | null;

  /** When it was settled: done, signed, overtaken. */
  @Column('text', { name: 'ended_at', nullable: true })
  endedAt!: string | null;
}
