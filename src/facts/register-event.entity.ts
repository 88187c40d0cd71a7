import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 登记簿变更 – one change of a register, as it was asked for; append-only. */
@Entity('register_events')
export class RegisterEvent {
  /** Numbered by the database. */
  @PrimaryColumn('bigint')
  seq!: number;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  /** The person it concerns; null if it concerns the agency. */
  @Column('text', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text')
  type!: string;

  /** JSON. Never holds an identity number. */
  @Column('text')
  payload!: string;

  @Column('text')
  at!: string;

  /** Null where the set-up of the agency did it. */
  @Column('text', { name: 'by_account', nullable: true })
  byAccount!: string | null;

  @Column('text', { name: 'by_person', nullable: true })
  byPerson!: string | null;
}
