import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Duty } from '../law/facts.js';

/** 办、审、定 – who holds which of the three on a case, for ever. The key leaves no room for a second. Append-only. */
@Entity('case_duties')
export class CaseDutyRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  duty!: Duty;

  /** The event that brought it. */
  @Column('bigint')
  seq!: number;
}

/** 听证主持人 of a case; a trigger keeps investigators out. Append-only. */
@Entity('case_chairs')
export class CaseChairRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('bigint')
  seq!: number;
}

/** 被决定回避的人. Append-only. */
@Entity('case_recusals')
export class CaseRecusalRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('bigint')
  seq!: number;
}
