import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 内设机构 – a part of an agency to which posts belong. */
@Entity('units')
export class Unit {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  name!: string;
}
