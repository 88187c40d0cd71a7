import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grade } from './grade.js';

/** 抽样 – a draw of files for evaluation, with all that is needed to repeat it. Append-only. */
@Entity('samples')
export class SampleRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  seed!: string;

  @Column('integer')
  size!: number;

  /** `ended` or `all`. */
  @Column('text')
  cases!: 'ended' | 'all';

  @Column('text', { name: 'opened_from', nullable: true })
  openedFrom!: string | null;

  @Column('text', { name: 'opened_to', nullable: true })
  openedTo!: string | null;

  /** JSON: every case that could be drawn, with its weight. */
  @Column('text')
  frame!: string;

  /** SHA-256 of the canonical JSON of the frame. */
  @Column('text', { name: 'frame_digest' })
  frameDigest!: string;

  @Column('text', { name: 'drawn_at' })
  drawnAt!: string;

  @Column('text', { name: 'drawn_by' })
  drawnBy!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;
}

/** 被抽中的案卷 – as it was at the draw. Append-only. */
@Entity('sample_cases')
export class SampleCaseRow {
  @PrimaryColumn('text', { name: 'sample_id' })
  sampleId!: string;

  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  ticket!: string;

  @Column('integer')
  weight!: number;

  /** JSON: what the weight is made of. */
  @Column('text')
  parts!: string;

  /** Hash of the last event at the draw. */
  @Column('text')
  head!: string;

  /** JSON: the score a program gave it. */
  @Column('text', { name: 'pre_score' })
  preScore!: string;
}

/** 评查意见 – what an evaluator found; a later one stands beside it. Append-only. */
@Entity('sample_findings')
export class SampleFindingRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'sample_id' })
  sampleId!: string;

  @Column('text', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  grade!: Grade;

  @Column('text')
  opinion!: string;

  @Column('text', { name: 'found_at' })
  foundAt!: string;

  @Column('text', { name: 'found_by' })
  foundBy!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;
}
