import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 待入日志 – an event that is not in the log yet. Put here by the database with the event, in the same commit. */
@Entity('audit_pending')
export class AuditPendingRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('text')
  at!: string;

  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('bigint')
  seq!: number;

  @Column('text')
  hash!: string;
}

/** 日志叶 – an event in the log of its agency. Append-only. */
@Entity('audit_leaves')
export class AuditLeafRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  /** Counted from 0, without gaps. */
  @PrimaryColumn('bigint')
  position!: number;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('bigint')
  seq!: number;

  /** Hash of the event, as it was when it was written. */
  @Column('text', { name: 'event_hash' })
  eventHash!: string;

  /** SHA-256(0x00 ‖ the 32 bytes of the event's hash). */
  @Column('text', { name: 'leaf_hash' })
  leafHash!: string;
}

/** 树节点 – the hash over a full power of two of leaves, so that roots and proofs need few reads. Append-only. */
@Entity('audit_nodes')
export class AuditNodeRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  /** From 1; the leaves are level 0. */
  @PrimaryColumn('integer')
  level!: number;

  @PrimaryColumn('bigint')
  idx!: number;

  @Column('text')
  hash!: string;
}

/** 检查点 – one that was given out. Append-only. */
@Entity('audit_checkpoints')
export class AuditCheckpointRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  /** Number of leaves. */
  @PrimaryColumn('bigint')
  size!: number;

  /** Which key signed it, as the note names it. */
  @PrimaryColumn('text', { name: 'key_id' })
  keyId!: string;

  /** Hex. */
  @Column('text')
  root!: string;

  /** The signed text. */
  @Column('text')
  note!: string;

  @Column('text', { name: 'issued_at' })
  issuedAt!: string;
}
