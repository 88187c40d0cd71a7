import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateInterruption as InterruptionFacts } from '../law/facts.js';

/** 暂扣、吊销、自始无效. `untilAt` is exclusive, null = open. */
@Entity('certificate_interruptions')
export class CertificateInterruption {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'certificate_id' })
  certificateId!: string;

  @Column('text')
  kind!: InterruptionFacts['kind'];

  @Column('text', { name: 'from_at' })
  fromAt!: string;

  @Column('text', { name: 'until_at', nullable: true })
  untilAt!: string | null;
}
