import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 文号 – the number a sealed paper bears, for good. Append-only. */
@Entity('document_numbers')
export class DocumentNumberRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  /** 文种代字, e.g. 罚决. */
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('integer')
  year!: number;

  /** From 1 in every year, without gaps. */
  @PrimaryColumn('bigint')
  number!: number;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  /** The paper in its case's file. */
  @Column('text', { name: 'document_id' })
  documentId!: string;

  /** As printed, e.g. 鲁清溪罚决〔2026〕1号. */
  @Column('text')
  text!: string;

  @Column('text', { name: 'given_at' })
  givenAt!: string;
}
