import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 调阅记录 – who was given the bytes of which item. Append-only. */
@Entity('downloads')
export class DownloadRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'item_id' })
  itemId!: string;

  @Column('text')
  sha256!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  at!: string;
}
