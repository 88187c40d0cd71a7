import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 培训. */
@Entity('trainings')
export class Training {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'on_day' })
  onDay!: string;

  /** 学时. */
  @Column('integer')
  hours!: number;
}

/** 法治测试. */
@Entity('tests')
export class LegalTest {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'on_day' })
  onDay!: string;

  /** 1 or 0. */
  @Column('integer')
  passed!: number;
}
