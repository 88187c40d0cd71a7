import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 断点续传 – an upload that comes in pieces; its bytes lie beside the blobs until it is whole. */
@Entity('partial_uploads')
export class PartialUploadRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  /** Whoever began it, and nobody else, goes on with it. */
  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  /** In bytes, when whole. */
  @Column('bigint')
  length!: number;

  @Column('text')
  name!: string;

  @Column('text', { name: 'claimed_type' })
  claimedType!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: string;

  @Column('text', { name: 'expires_at' })
  expiresAt!: string;

  /** What became of it: the digest of the blob; null until then. */
  @Column('text', { nullable: true })
  sha256!: string | null;
}
