import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 自然人 – one human being, once in the installation however many accounts, posts and agencies. */
@Entity('persons')
export class Person {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** Keyed digest of the identity number; unique. */
  @Column('text', { name: 'identity_digest' })
  identityDigest!: string;

  /** The identity number under encryption, bound to `id`. */
  @Column('text', { name: 'identity_sealed' })
  identitySealed!: string;

  /** 法律职业资格证书号; null if none. */
  @Column('text', { name: 'legal_qualification', nullable: true })
  legalQualification!: string | null;

  @Column('text', { name: 'legal_qualification_since', nullable: true })
  legalQualificationSince!: string | null;

  @Column('text', { name: 'first_review_on', nullable: true })
  firstReviewOn!: string | null;
}
