import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Attempts at a user name since the last that succeeded, whether or not there is such an account. */
@Entity('sign_in_failures')
export class SignInFailure {
  /** SHA-256 of the user name. */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  attempts!: number;

  @Column('text', { name: 'last_at' })
  lastAt!: string;

  @Column('text', { name: 'locked_until', nullable: true })
  lockedUntil!: string | null;
}
