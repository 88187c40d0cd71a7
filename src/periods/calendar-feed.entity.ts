import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 日历订阅 – the address under which a person's calendar programme fetches their periods. The token is nowhere, only its SHA-256. */
@Entity('calendar_feeds')
export class CalendarFeedRow {
  @PrimaryColumn('text', { name: 'token_digest' })
  tokenDigest!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: string;

  @Column('text', { name: 'revoked_at', nullable: true })
  revokedAt!: string | null;
}
