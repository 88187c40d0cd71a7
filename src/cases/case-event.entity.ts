import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 办案事件 – one act performed on a case: a link of its chain. Append-only. */
@Entity('case_events')
export class CaseEventRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('bigint')
  seq!: number;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  type!: string;

  /** The natural person who acted. */
  @Column('text')
  actor!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  /** System time. */
  @Column('text')
  at!: string;

  /** JSON; a party's identity number is replaced by its digest. */
  @Column('text')
  payload!: string;

  /** JSON: digests of the facts the verdict rested on. */
  @Column('text')
  facts!: string;

  @Column('text', { name: 'prev_hash' })
  prevHash!: string;

  /** SHA-256 over the canonical JSON (RFC 8785) of all the rest. */
  @Column('text')
  hash!: string;
}
