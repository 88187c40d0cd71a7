import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 工作日历 – one version of the agency's holidays; the last loaded is in force, the earlier ones stay. */
@Entity('calendars')
export class Calendar {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  /** Counts the agency's versions from 1. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  version!: string;

  @Column('text', { name: 'covered_through' })
  coveredThrough!: string;

  @Column('text', { name: 'facts_digest' })
  factsDigest!: string;

  @Column('text', { name: 'loaded_at' })
  loadedAt!: string;
}
