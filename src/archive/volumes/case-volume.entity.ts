import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 卷册 – a volume of an archived case, as it was bound first. Append-only. */
@Entity('case_volumes')
export class CaseVolumeRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text')
  volume!: 'main' | 'sub';

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  /** Number of the case's last event when it was bound. */
  @Column('bigint')
  seq!: number;

  /** The PDF among the blobs. */
  @Column('text')
  sha256!: string;

  /** In bytes. */
  @Column('bigint')
  size!: number;

  /** Numbered pages. */
  @Column('integer')
  pages!: number;

  /** JSON: title, first and last page of each paper. */
  @Column('text')
  lines!: string;

  @Column('text', { name: 'bound_at' })
  boundAt!: string;
}
