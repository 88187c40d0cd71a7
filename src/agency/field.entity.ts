import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 执法类别 – a field of enforcement, which matters belong to and certificates cover. */
@Entity('fields')
export class Field {
  @PrimaryColumn('text', { name: 'agency_id' })
  agencyId!: string;

  /** e.g. `fire`; the same word chooses the periods of the law pack. */
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;
}
