import { Injectable } from '@nestjs/common';
import { ConstraintViolation, Reader, UnitOfWork } from '../platform/database/index.js';
import type { Transaction } from '../platform/database/index.js';
import { insertMany } from './insert-many.js';
import { logDamaged } from './log-damaged.js';
import { frontierOf } from './log-tree.js';
import { leafHash } from './merkle/hashes.js';

interface Pending {
  readonly at: string;
  readonly caseId: string;
  readonly seq: number;
  readonly hash: string;
}

/** How many events one unit of work logs; acts that wait meanwhile wait for no more than these. */
const BATCH = 256;

// Taken and read by one statement: what another server commits in between stays where it is, for the next batch.
const TAKE = `DELETE FROM audit_pending
  WHERE (agency_id, at, case_id, seq) IN (
    SELECT agency_id, at, case_id, seq FROM audit_pending WHERE agency_id = ? ORDER BY at, case_id, seq LIMIT ${BATCH})
  RETURNING at, case_id AS "caseId", seq, hash`;

/** 入日志 – gives every event that is committed its place in the log of its agency, in the order of time. */
@Injectable()
export class Sequencer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  /** Logs what waits at every agency. */
  async sequenceAll(): Promise<void> {
    const sql = 'SELECT DISTINCT agency_id AS "agencyId" FROM audit_pending';
    for (const { agencyId } of await this.reader.query<{ agencyId: string }>(sql)) await this.sequence(agencyId);
  }

  /**
   * Logs what waits at the agency: afterwards every event that was committed before the call is in the log.
   *
   * @returns how many events were logged
   * @throws DomainError log-damaged if the log cannot be continued
   */
  async sequence(agencyId: string): Promise<number> {
    let logged = 0;
    for (;;) {
      if (!(await this.#isPending(agencyId))) return logged;
      const count = await this.unitOfWork.run((tx) => this.#batch(tx, agencyId)).catch(asDamage);
      logged += count;
      if (count < BATCH) return logged;
    }
  }

  async #isPending(agencyId: string): Promise<boolean> {
    const sql = 'SELECT seq FROM audit_pending WHERE agency_id = ? LIMIT 1';
    return (await this.reader.query(sql, [agencyId])).length > 0;
  }

  async #batch(tx: Transaction, agencyId: string): Promise<number> {
    await tx.lock(`audit:${agencyId}`);
    const taken = (await tx.query<Pending>(TAKE, [agencyId])).sort(byTime);
    if (taken.length === 0) return 0;
    const tree = await frontierOf(tx, agencyId);
    const leaves = [];
    const nodes = [];
    for (const { caseId, seq, hash } of taken) {
      const leaf = leafHash(Buffer.from(hash, 'hex'));
      leaves.push([agencyId, tree.size, caseId, seq, hash, leaf.toString('hex')]);
      for (const node of tree.append(leaf)) nodes.push([agencyId, node.level, node.index, node.hash.toString('hex')]);
    }
    const leafColumns = ['agency_id', 'position', 'case_id', 'seq', 'event_hash', 'leaf_hash'];
    await insertMany(tx, 'audit_leaves', leafColumns, leaves);
    await insertMany(tx, 'audit_nodes', ['agency_id', 'level', 'idx', 'hash'], nodes);
    return taken.length;
  }
}

/** By the time they were written; events of one case by their number. */
function byTime(a: Pending, b: Pending): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.caseId !== b.caseId) return a.caseId < b.caseId ? -1 : 1;
  return a.seq - b.seq;
}

/** A place that is taken already was written by another hand. */
function asDamage(error: unknown): never {
  throw error instanceof ConstraintViolation ? logDamaged({ cause: error }) : error;
}
