import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 会话 – a sign-in that lasts. The token itself is nowhere, only its SHA-256. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'token_digest' })
  tokenDigest!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: string;

  /** Ends then, however busy. */
  @Column('text', { name: 'expires_at' })
  expiresAt!: string;

  /** Ends then unless used before. */
  @Column('text', { name: 'idle_until' })
  idleUntil!: string;

  @Column('text', { name: 'revoked_at', nullable: true })
  revokedAt!: string | null;
}
