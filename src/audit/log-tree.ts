/** 日志树 – the stored tree of an agency's log: its size, and roots and proofs from a logarithm of reads. */
import type { Reader, SqlValue } from '../platform/database/index.js';
import { logDamaged } from './log-damaged.js';
import type { Hash } from './merkle/hashes.js';
import { Frontier } from './merkle/frontier.js';
import { rootOf, type HashOf } from './merkle/proofs.js';
import { nodesOf, type NodeId, type Span } from './merkle/spans.js';

/** Whoever reads: a unit of work, or the reader of what is committed. */
export type Rows = Pick<Reader, 'query'>;

/** How many leaves the log has. */
export async function sizeOf(rows: Rows, agencyId: string): Promise<number> {
  const sql = 'SELECT position FROM audit_leaves WHERE agency_id = ? ORDER BY position DESC LIMIT 1';
  const [last] = await rows.query<{ position: number }>(sql, [agencyId]);
  return last === undefined ? 0 : last.position + 1;
}

/** The hashes from which those of the spans follow. @throws DomainError log-damaged if one is missing */
export async function hashesFor(rows: Rows, agencyId: string, spans: readonly Span[]): Promise<HashOf> {
  const known = new Map<string, Hash>();
  for (const node of spans.flatMap((span) => nodesOf(span))) {
    if (!known.has(keyOf(node))) known.set(keyOf(node), await hashAt(rows, agencyId, node));
  }
  return (node) => {
    const hash = known.get(keyOf(node));
    if (hash === undefined) throw new RangeError(`the hash of node ${keyOf(node)} was not read`);
    return hash;
  };
}

/** The root of the first `size` leaves. @throws DomainError log-damaged */
export async function rootAt(rows: Rows, agencyId: string, size: number): Promise<Hash> {
  return rootOf(size, await hashesFor(rows, agencyId, [{ start: 0, end: size }]));
}

/** The right edge of the tree, to which leaves can be appended. @throws DomainError log-damaged */
export async function frontierOf(rows: Rows, agencyId: string): Promise<Frontier> {
  const size = await sizeOf(rows, agencyId);
  const all = { start: 0, end: size };
  return new Frontier(size, nodesOf(all).map(await hashesFor(rows, agencyId, [all])));
}

async function hashAt(rows: Rows, agencyId: string, { level, index }: NodeId): Promise<Hash> {
  const [sql, params]: [string, SqlValue[]] =
    level === 0
      ? ['SELECT leaf_hash AS hash FROM audit_leaves WHERE agency_id = ? AND position = ?', [agencyId, index]]
      : ['SELECT hash FROM audit_nodes WHERE agency_id = ? AND level = ? AND idx = ?', [agencyId, level, index]];
  const [row] = await rows.query<{ hash: string }>(sql, params);
  const hash = Buffer.from(row?.hash ?? '', 'hex');
  if (hash.length !== 32) throw logDamaged();
  return hash;
}

function keyOf({ level, index }: NodeId): string {
  return `${level}.${index}`;
}
