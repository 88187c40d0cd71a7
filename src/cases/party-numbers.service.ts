import { Injectable } from '@nestjs/common';
import { IdentityVault } from '../official-numbers/identity-vault.service.js';
import type { Transaction } from '../platform/database/index.js';
import type { ReadPayload } from './read-payload.js';

/** 当事人号码 – kept once for an agency under encryption; cases know only the digest. */
@Injectable()
export class PartyNumbers {
  constructor(private readonly vault: IdentityVault) {}

  async keep(tx: Transaction, agencyId: string, numbers: ReadPayload['numbers']): Promise<void> {
    for (const { digest, number } of numbers) {
      await tx.execute(
        'INSERT INTO party_identities (agency_id, digest, sealed) VALUES (?, ?, ?) ON CONFLICT (agency_id, digest) DO NOTHING',
        [agencyId, digest, this.vault.seal(number, digest)],
      );
    }
  }
}
