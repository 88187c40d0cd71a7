import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a fact is about. */
export type FactKind = 'person' | 'matter' | 'calendar';

/** 事实快照 – what the registers said at some moment, under the SHA-256 of its canonical JSON; never changed. */
@Entity('fact_snapshots')
export class FactSnapshot {
  @PrimaryColumn('text')
  digest!: string;

  @Column('text')
  kind!: FactKind;

  /** Canonical JSON (RFC 8785). */
  @Column('text')
  json!: string;
}
