import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 近亲属 – one direction of a tie between two persons; the other direction has its own row. */
@Entity('relatives')
export class Relative {
  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('text', { name: 'relative_id' })
  relativeId!: string;

  @Column('text')
  relation!: string;
}

/** 利害关系 – a declared direct interest in a party, who is known only by keyed digest. */
@Entity('interests')
export class Interest {
  @PrimaryColumn('text', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('text', { name: 'party_digest' })
  partyDigest!: string;

  /** Of what kind, in words. */
  @Column('text')
  nature!: string;

  @Column('text', { name: 'declared_at' })
  declaredAt!: string;
}
