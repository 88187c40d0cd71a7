import { Injectable } from '@nestjs/common';
import type { RegisterActor } from '../facts/register-history.service.js';
import { assertNotOneself } from '../identity/not-oneself.js';
import { IdentityVault } from '../official-numbers/identity-vault.service.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { StaffFiles } from './staff-files.service.js';
import { Interest, Relative } from './tie.entity.js';

/** 近亲属、利害关系 – 行政处罚法 第43条. Whoever has such a tie may declare it; only another may take it back. */
@Injectable()
export class TieRegister {
  constructor(
    private readonly files: StaffFiles,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  /** Declares two persons of the register close relatives, each of the other. */
  async declareRelative(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    tie: { readonly relativeId: string; readonly relation: string },
  ): Promise<void> {
    const { relativeId, relation } = tie;
    if (relativeId === personId) throw wrong('/relativeId', '不得为本人', 'is the person themselves');
    for (const id of [personId, relativeId].sort()) await tx.lock(`person:${id}`);
    await this.files.onRegister(tx, by.agencyId, relativeId);
    await this.files.declare(tx, by, personId, async () => {
      if ((await tx.count(Relative, { personId, relativeId })) > 0) throw declared();
      await tx.insert(Relative, [
        { personId, relativeId, relation },
        { personId: relativeId, relativeId: personId, relation },
      ]);
      return { type: 'relative-declared', payload: { relativeId, relation } };
    });
    await this.files.renew(tx, relativeId);
  }

  /** Takes a declaration of kinship back. @throws DomainError forbidden to both of the two */
  async withdrawRelative(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    relativeId: string,
    reason: string,
  ): Promise<void> {
    assertNotOneself(by, relativeId);
    for (const id of [personId, relativeId].sort()) await tx.lock(`person:${id}`);
    await this.files.change(tx, by, personId, async () => {
      const pair = [personId, relativeId, relativeId, personId];
      const sql =
        'DELETE FROM relatives WHERE (person_id = ? AND relative_id = ?) OR (person_id = ? AND relative_id = ?)';
      if ((await tx.execute(sql, pair)) === 0) throw DomainError.notFound();
      return { type: 'relative-withdrawn', payload: { relativeId, reason } };
    });
    await this.files.renew(tx, relativeId);
  }

  /** Declares a direct interest in a party. @returns the party's digest, by which the interest is named */
  async declareInterest(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    interest: { readonly identityNumber: string; readonly nature: string },
  ): Promise<string> {
    const partyDigest = this.vault.identityDigest(this.vault.requireNumber(interest.identityNumber));
    await this.files.declare(tx, by, personId, async () => {
      if ((await tx.count(Interest, { personId, partyDigest })) > 0) throw declared();
      const { nature } = interest;
      await tx.insert(Interest, { personId, partyDigest, nature, declaredAt: this.clock.now() });
      return { type: 'interest-declared', payload: { partyDigest, nature } };
    });
    return partyDigest;
  }

  /** Takes a declared interest of another person back. */
  async withdrawInterest(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    partyDigest: string,
    reason: string,
  ): Promise<void> {
    await this.files.change(tx, by, personId, async () => {
      const sql = 'DELETE FROM interests WHERE person_id = ? AND party_digest = ?';
      if ((await tx.execute(sql, [personId, partyDigest])) === 0) throw DomainError.notFound();
      return { type: 'interest-withdrawn', payload: { partyDigest, reason } };
    });
  }
}

function declared(): DomainError {
  return new DomainError('conflict', { detail: { zh: '已申报', en: 'declared already' } });
}

function wrong(pointer: string, zh: string, en: string): DomainError {
  return new DomainError('malformed', { errors: [{ pointer, message: { zh, en } }] });
}
