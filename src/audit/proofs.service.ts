import { Injectable } from '@nestjs/common';
import { Reader } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Checkpoints, type IssuedCheckpoint } from './checkpoints.service.js';
import { logDamaged } from './log-damaged.js';
import { hashesFor } from './log-tree.js';
import type { Hash } from './merkle/hashes.js';
import { consistencyProof, inclusionProof } from './merkle/proofs.js';
import { consistencySpans, inclusionSpans } from './merkle/spans.js';

/** That an event is in the log the checkpoint is of. Hashes in hex. */
export interface EventProof {
  readonly caseId: string;
  readonly seq: number;
  readonly eventHash: string;
  readonly leafHash: string;
  /** Position of the leaf, counted from 0. */
  readonly position: number;
  /** RFC 6962 audit path, lowest first. */
  readonly path: readonly string[];
  readonly checkpoint: IssuedCheckpoint;
}

/** That every event of a case is in the log the checkpoint is of. Hashes in hex. */
export interface CaseProof {
  readonly events: readonly {
    readonly seq: number;
    /** Position of the leaf, counted from 0. */
    readonly position: number;
    /** RFC 6962 audit path, lowest first. */
    readonly path: readonly string[];
  }[];
  readonly checkpoint: IssuedCheckpoint;
}

/** That the log of `from` leaves is the beginning of the one the checkpoint is of. Hashes in hex. */
export interface GrowthProof {
  readonly from: number;
  readonly to: number;
  /** RFC 6962 consistency proof, lowest first. */
  readonly path: readonly string[];
  readonly checkpoint: IssuedCheckpoint;
}

const LEAF = `SELECT position, event_hash AS "eventHash", leaf_hash AS "leafHash" FROM audit_leaves
  WHERE agency_id = ? AND case_id = ? AND seq = ?`;

const LEAVES = `SELECT seq, position FROM audit_leaves
  WHERE agency_id = ? AND case_id = ? AND seq <= ? ORDER BY audit_leaves.seq`;

/** 证明 – for those who keep a checkpoint: of an event, and of growth without change. */
@Injectable()
export class LogProofs {
  constructor(
    private readonly reader: Reader,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** @throws DomainError not-found if the log of the agency has no such event; log-damaged */
  async ofEvent(agencyId: string, caseId: string, seq: number): Promise<EventProof> {
    const checkpoint = await this.checkpoints.newest(agencyId);
    const [leaf] = await this.reader.query<Pick<EventProof, 'position' | 'eventHash' | 'leafHash'>>(LEAF, [
      agencyId,
      caseId,
      seq,
    ]);
    // An event may have been logged since; the next checkpoint will have it.
    if (leaf === undefined || leaf.position >= checkpoint.size) throw DomainError.notFound();
    const hashOf = await hashesFor(this.reader, agencyId, inclusionSpans(leaf.position, checkpoint.size));
    const path = inHex(inclusionProof(leaf.position, checkpoint.size, hashOf));
    return { caseId, seq, ...leaf, path, checkpoint };
  }

  /** The proofs of the case's first `upTo` events under one checkpoint. @throws DomainError log-damaged */
  async ofCase(agencyId: string, caseId: string, upTo: number): Promise<CaseProof> {
    const checkpoint = await this.checkpoints.newest(agencyId);
    const leaves = await this.reader.query<{ seq: number; position: number }>(LEAVES, [agencyId, caseId, upTo]);
    if (leaves.length !== upTo || leaves.some(({ position }) => position >= checkpoint.size)) throw logDamaged();
    const spans = leaves.flatMap(({ position }) => inclusionSpans(position, checkpoint.size));
    const hashOf = await hashesFor(this.reader, agencyId, spans);
    const events = leaves.map(({ seq, position }) => {
      return { seq, position, path: inHex(inclusionProof(position, checkpoint.size, hashOf)) };
    });
    return { events, checkpoint };
  }

  /** @throws DomainError not-found if the log has fewer leaves than `from`; log-damaged */
  async ofGrowth(agencyId: string, from: number): Promise<GrowthProof> {
    const checkpoint = await this.checkpoints.newest(agencyId);
    const to = checkpoint.size;
    if (from > to) throw shorterThan(from, to);
    const hashOf = await hashesFor(this.reader, agencyId, consistencySpans(from, to));
    return { from, to, path: inHex(consistencyProof(from, to, hashOf)), checkpoint };
  }
}

function inHex(hashes: readonly Hash[]): readonly string[] {
  return hashes.map((hash) => hash.toString('hex'));
}

function shorterThan(from: number, to: number): DomainError {
  return new DomainError('not-found', {
    detail: {
      zh: `日志现有${to}条，少于${from}条：记载${from}条的检查点不出自这份日志，或者日志已被截断`,
      en: `the log has ${to} entries: a checkpoint of ${from} is not of this log, or the log was truncated`,
    },
  });
}
