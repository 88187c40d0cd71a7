import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 拒绝台账 – an attempt that the law refused: who, what, why. Apart from the case's chain. Append-only. */
@Entity('case_refusals')
export class RefusalRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  at!: string;

  @Column('text')
  actor!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  act!: string;

  @Column('text', { name: 'payload_digest' })
  payloadDigest!: string;

  /** JSON. */
  @Column('text')
  blockers!: string;
}

/** An answer already given under an Idempotency-Key. */
@Entity('idempotency_keys')
export class IdempotencyRow {
  @PrimaryColumn('text', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text', { name: 'request_digest' })
  requestDigest!: string;

  /** JSON. */
  @Column('text')
  answer!: string;

  @Column('text')
  at!: string;
}

/** 当事人身份号码, encrypted, under its keyed digest; events know only the digest. */
@Entity('party_identities')
export class PartyIdentityRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('text')
  digest!: string;

  @Column('text')
  sealed!: string;
}
