import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 待确认的工作日历 – loaded by one person, in force once another has compared it with the notice. */
@Entity('calendar_proposals')
export class CalendarProposal {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  version!: string;

  @Column('text', { name: 'covered_through' })
  coveredThrough!: string;

  /** HolidayData, as JSON. */
  @Column('text')
  data!: string;

  /** The calendar in force when it was loaded; over another one it is not confirmed. */
  @Column('text', { name: 'base_digest' })
  baseDigest!: string;

  @Column('text', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('text', { name: 'proposed_account' })
  proposedAccount!: string;

  @Column('text', { name: 'proposed_at' })
  proposedAt!: string;

  /** Null while it waits. */
  @Column('text', { nullable: true })
  outcome!: 'confirmed' | 'rejected' | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('text', { name: 'decided_at', nullable: true })
  decidedAt!: string | null;
}
