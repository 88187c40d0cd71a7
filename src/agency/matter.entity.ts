import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 执法事项 – a power on the agency's list; the facts themselves are the snapshot under `factsDigest`. */
@Entity('matters')
export class Matter {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  field!: string;

  @Column('text', { name: 'facts_digest' })
  factsDigest!: string;
}
