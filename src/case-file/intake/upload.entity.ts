import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 上传记录 – a file that came in whole for a case: what its bytes show, who brought it, when. Append-only. */
@Entity('uploads')
export class UploadRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  sha256!: string;

  @Column('bigint')
  size!: number;

  /** As the bytes show it. */
  @Column('text', { name: 'media_type' })
  mediaType!: string;

  /** As the sender called it. */
  @Column('text')
  name!: string;

  /** As the sender claimed it; empty where they claimed nothing. */
  @Column('text', { name: 'claimed_type' })
  claimedType!: string;

  /** `DeviceData` as JSON; null where the device noted nothing. */
  @Column('text', { nullable: true })
  device!: string | null;

  @Column('text', { name: 'by_person' })
  byPerson!: string;

  @Column('text', { name: 'by_account' })
  byAccount!: string;

  @Column('text')
  at!: string;
}
