import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 接收的卷宗包 – an archive of another installation, taken over as it is. Append-only. */
@Entity('archive_imports')
export class ArchiveImportRow {
  @PrimaryColumn('text')
  id!: string;

  /** The agency that took it over. */
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  /** The bag among the blobs. */
  @Column('text')
  sha256!: string;

  /** In bytes. */
  @Column('bigint')
  size!: number;

  /** The agency whose case it is, as the bag names it. */
  @Column('text', { name: 'origin_id' })
  originId!: string;

  @Column('text', { name: 'origin_name' })
  originName!: string;

  @Column('text', { name: 'origin_credit_code' })
  originCreditCode!: string;

  /** The key that signed the bag, as whoever imported it named it. */
  @Column('text', { name: 'verifier_key' })
  verifierKey!: string;

  /** Size and root of the other agency's log, as its signed checkpoint in the bag says. */
  @Column('text')
  checkpoint!: string;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'case_number' })
  caseNumber!: string;

  @Column('text', { name: 'party_name', nullable: true })
  partyName!: string | null;

  @Column('text', { name: 'procedure_id' })
  procedureId!: string;

  @Column('text', { name: 'procedure_version' })
  procedureVersion!: string;

  @Column('text', { name: 'law_pack' })
  lawPack!: string;

  @Column('text')
  state!: string;

  /** How many events. */
  @Column('bigint')
  events!: number;

  /** Hash of the last event. */
  @Column('text')
  head!: string;

  /** When the other agency made the bag. */
  @Column('text', { name: 'exported_at' })
  exportedAt!: string;

  @Column('text', { name: 'imported_at' })
  importedAt!: string;

  /** The natural person who imported it, and the account they used. */
  @Column('text', { name: 'imported_by' })
  importedBy!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  /** SHA-256 over the canonical JSON of all the rest: its leaf in the log of the agency that took it over. */
  @Column('text')
  hash!: string;
}

/** 接收案卷中的人员 – who was on the case, by the names the other agency's facts give. Append-only. */
@Entity('archive_import_people')
export class ArchiveImportPersonRow {
  /** The agency that took it over. */
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('text', { name: 'import_id' })
  importId!: string;

  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @Column('text')
  name!: string;

  /** JSON list: `handle`, `review`, `decide`. */
  @Column('text')
  duties!: string;

  /** How many acts. */
  @Column('integer')
  acts!: number;
}
