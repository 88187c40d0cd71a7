import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 行政执法证, registered by one agency for one person. */
@Entity('certificates')
export class Certificate {
  @PrimaryColumn('text')
  id!: string;

  /** The agency that registered it and alone changes it. */
  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text')
  number!: string;

  /** JSON list of field codes. */
  @Column('text')
  fields!: string;

  @Column('text')
  area!: string;

  @Column('text', { name: 'valid_from' })
  validFrom!: string;

  @Column('text', { name: 'valid_to' })
  validTo!: string;
}
