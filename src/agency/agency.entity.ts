import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 行政机关. */
@Entity('agencies')
export class Agency {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** For case numbers, e.g. 清溪. */
  @Column('text', { name: 'short_name' })
  shortName!: string;

  /** 行政区划代码. */
  @Column('text')
  area!: string;

  /** 统一社会信用代码. */
  @Column('text', { name: 'credit_code' })
  creditCode!: string;

  @Column('text', { name: 'founded_at' })
  foundedAt!: string;
}
