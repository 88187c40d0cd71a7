import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../law/facts.js';

/** 任职. `untilAt` is exclusive, null = open. */
@Entity('posts')
export class Post {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('text', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('text', { name: 'from_at' })
  fromAt!: string;

  @Column('text', { name: 'until_at', nullable: true })
  untilAt!: string | null;
}
