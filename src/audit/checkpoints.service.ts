import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Keys } from '../platform/config/keys.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Transaction } from '../platform/database/index.js';
import { AuditCheckpointRow } from './audit.entity.js';
import { logDamaged } from './log-damaged.js';
import { rootAt, sizeOf } from './log-tree.js';
import { openCheckpoint, readCheckpoint, signedCheckpoint } from './merkle/checkpoint.js';
import { keyIdOf, signedNote, verifierKeyOf, type Signer } from './merkle/note.js';
import { Sequencer } from './sequencer.service.js';

/** A signed checkpoint, as it is given out. */
export interface IssuedCheckpoint {
  /** The signed note, to be kept as it is. */
  readonly checkpoint: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  readonly issuedAt: string;
  /** The key that signed, PEM. */
  readonly publicKey: string;
  /** The same with the name of the log, in the form in which witnesses exchange keys. */
  readonly verifierKey: string;
}

const LAST = `SELECT size, key_id AS "keyId", root, note, issued_at AS "issuedAt" FROM audit_checkpoints
  WHERE agency_id = ? ORDER BY size DESC LIMIT 1`;

/** 检查点 – states of the log, signed. None is signed that contradicts the one before it. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly sequencer: Sequencer,
  ) {}

  /** Who signs for the agency's log. */
  signerOf(agencyId: string): Signer {
    return { name: `sanfen/${agencyId}`, publicKey: this.keys.verifying };
  }

  /**
   * The checkpoint of all events that are committed; kept, and the same as before where nothing has happened since.
   *
   * @throws DomainError log-damaged
   */
  async newest(agencyId: string): Promise<IssuedCheckpoint> {
    await this.sequencer.sequence(agencyId);
    const row = await this.unitOfWork.run((tx) => this.#issued(tx, agencyId));
    const signer = this.signerOf(agencyId);
    return {
      checkpoint: row.note,
      size: row.size,
      root: row.root,
      issuedAt: row.issuedAt,
      publicKey: String(signer.publicKey.export({ type: 'spki', format: 'pem' })),
      verifierKey: verifierKeyOf(signer),
    };
  }

  /** A text signed with the agency's key, as a note. The text may not have the form of a checkpoint. */
  signed(agencyId: string, text: string): string {
    if (readCheckpoint(text) !== null) throw new RangeError('checkpoints are signed by the log alone');
    return signedNote(text, this.signerOf(agencyId), this.keys.signing);
  }

  async #issued(tx: Transaction, agencyId: string): Promise<AuditCheckpointRow> {
    await tx.lock(`audit:${agencyId}`);
    const signer = this.signerOf(agencyId);
    const keyId = keyIdOf(signer);
    const size = await sizeOf(tx, agencyId);
    const [last] = await tx.query<AuditCheckpointRow>(LAST, [agencyId]);
    if (last !== undefined) await this.#assertContinued(tx, agencyId, last, size);
    if (last?.size === size && last.keyId === keyId) return last;
    const root = await rootAt(tx, agencyId, size);
    const note = signedCheckpoint(size, root, signer, this.keys.signing);
    const row = { agencyId, size, keyId, root: root.toString('hex'), note, issuedAt: this.clock.now() };
    await tx.insert(AuditCheckpointRow, row);
    return row;
  }

  /** @throws DomainError log-damaged unless the log begins with what the last checkpoint says */
  async #assertContinued(tx: Transaction, agencyId: string, last: AuditCheckpointRow, size: number): Promise<void> {
    const signer = this.signerOf(agencyId);
    const isOwn = last.keyId === keyIdOf(signer);
    const said = isOwn ? openCheckpoint(signer, last.note) : readCheckpoint(last.note);
    if (said?.size !== last.size || last.root !== said.root.toString('hex') || said.size > size) throw logDamaged();
    if (!(await rootAt(tx, agencyId, said.size)).equals(said.root)) throw logDamaged();
  }
}
