import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 案件 – where a case stands. Everything here follows from its events; the record is kept so that it need not be replayed. */
@Entity('cases')
export class CaseRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  /** 案号 – without gaps or doubles, by agency and year. */
  @Column('text')
  number!: string;

  @Column('text', { name: 'procedure_id' })
  procedureId!: string;

  @Column('text', { name: 'procedure_version' })
  procedureVersion!: string;

  @Column('text', { name: 'law_pack' })
  lawPack!: string;

  @Column('text')
  state!: string;

  /** Number of the last event. */
  @Column('bigint')
  version!: number;

  /** The CaseRecord, as JSON. */
  @Column('text')
  record!: string;

  /** Hash of the last event. */
  @Column('text')
  head!: string;

  @Column('text', { name: 'opened_at' })
  openedAt!: string;

  @Column('text', { name: 'updated_at' })
  updatedAt!: string;

  @Column('text', { name: 'matter_code' })
  matterCode!: string;

  @Column('text', { name: 'party_name', nullable: true })
  partyName!: string | null;

  /** The earliest last day of what the agency still owes; null if nothing runs. */
  @Column('text', { name: 'next_due_on', nullable: true })
  nextDueOn!: string | null;
}
