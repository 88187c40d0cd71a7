import { openCheckpoint } from '../../src/audit/merkle/checkpoint.js';
import { leafHash, type Hash } from '../../src/audit/merkle/hashes.js';
import { signerOf, type Signer } from '../../src/audit/merkle/note.js';
import { isConsistent, isIncluded } from '../../src/verifier/log/proofs.js';
import type { IssuedCheckpoint } from '../../src/audit/checkpoints.service.js';
import type { EventProof, GrowthProof } from '../../src/audit/proofs.service.js';
import type { LogVerification } from '../../src/audit/verify/verify-log.service.js';
import type { Township } from '../support/township.js';

/** A neighbour who keeps a checkpoint and the key it was signed with, and believes nothing else the server says. */
export class LogKeeper {
  #kept: IssuedCheckpoint | null = null;

  constructor(private readonly township: Township) {}

  /** Asks for a checkpoint and keeps it. */
  async keep(): Promise<IssuedCheckpoint> {
    this.#kept = await this.get<IssuedCheckpoint>('/audit/checkpoint');
    return this.#kept;
  }

  /** Whether the log shows that it begins with what was kept, and was not signed by anybody else since. */
  async hasGrown(): Promise<boolean> {
    const { checkpoint, size } = this.#present();
    const { from, to, path, checkpoint: newer } = await this.get<GrowthProof>(`/audit/consistency?from=${size}`);
    const [then, now] = [openCheckpoint(this.#signer(), checkpoint), openCheckpoint(this.#signer(), newer.checkpoint)];
    if (then?.size !== from || now?.size !== to) return false;
    return isConsistent({ from, to, path: path.map(bytes) }, then.root, now.root);
  }

  /** Whether the event with the hash is proved to be in the log. */
  async holds(caseId: string, seq: number, hash: string): Promise<boolean> {
    const { position, path, checkpoint } = await this.get<EventProof>(`/audit/proof?event=${caseId}.${seq}`);
    const now = openCheckpoint(this.#signer(), checkpoint.checkpoint);
    if (now === null) return false;
    return isIncluded({ leaf: leafHash(bytes(hash)), position, size: now.size, path: path.map(bytes) }, now.root);
  }

  /** What the server's own verification finds: codes, with the event or the place. */
  async found(): Promise<string[]> {
    const { ok, findings } = await this.get<LogVerification>('/audit/verify');
    if (ok !== (findings.length === 0)) throw new Error('ok contradicts the findings');
    return findings.map(({ code, seq, position, size }) => [code, seq ?? position ?? size ?? ''].join(' ').trim());
  }

  async get<T>(path: string, by = 'supervisor1'): Promise<T> {
    const answer = await this.township.as(by, 'GET', path);
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`);
    return answer.json<T>();
  }

  #present(): IssuedCheckpoint {
    if (this.#kept === null) throw new Error('nothing was kept');
    return this.#kept;
  }

  #signer(): Signer {
    const signer = signerOf(this.#present().verifierKey);
    if (signer === null) throw new Error('not a verifier key');
    return signer;
  }
}

function bytes(hex: string): Hash {
  return Buffer.from(hex, 'hex');
}
