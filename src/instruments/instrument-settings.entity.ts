import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 文书设置 – one version of what documents say of the agency; papers keep to the version of their day. Append-only. */
@Entity('instrument_settings')
export class InstrumentSettingsRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  /** Counts the agency's versions from 1. */
  @PrimaryColumn('integer')
  number!: number;

  /** JSON. */
  @Column('text')
  settings!: string;

  @Column('text')
  since!: string;
}
