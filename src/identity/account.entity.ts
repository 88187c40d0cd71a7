import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 账号 – one way for one person to sign in at one agency. A person may have several; they stay one person. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'person_id' })
  personId!: string;

  /** Unique in the installation, in lower case. */
  @Column('text')
  username!: string;

  /** argon2id, in PHC form. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: string;

  @Column('text', { name: 'disabled_at', nullable: true })
  disabledAt!: string | null;
}
