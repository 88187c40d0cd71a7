import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person as an agency knows them now: the digest of the present snapshot. */
@Entity('person_facts')
export class PersonFactsRow {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  /** When the agency first registered the person. */
  @Column('text')
  since!: string;

  @Column('text')
  digest!: string;
}
