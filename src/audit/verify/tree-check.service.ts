import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { Reader } from '../../platform/database/index.js';
import { Frontier, type FullNode } from '../merkle/frontier.js';
import { leafHash } from '../merkle/hashes.js';
import type { Signer } from '../merkle/note.js';
import { KeptCheckpoints } from './kept-checkpoints.js';
import type { LogFindings } from './log-finding.js';

interface Leaf {
  readonly position: number;
  readonly eventHash: string;
  readonly leafHash: string;
}

/** Leaves of one read. */
const PAGE = 1024;

const LEAVES = `SELECT position, event_hash AS "eventHash", leaf_hash AS "leafHash" FROM audit_leaves
  WHERE agency_id = ? AND position >= ? AND position < ? ORDER BY position`;
const NODES = 'SELECT idx, hash FROM audit_nodes WHERE agency_id = ? AND level = ? AND idx >= ? AND idx <= ?';

/** 重算日志 – the tree built again from the hashes of the events, beside every stored leaf, node and checkpoint. */
@Injectable()
export class TreeCheck {
  constructor(private readonly reader: Reader) {}

  /**
   * Builds the tree of the first `size` leaves and compares.
   *
   * @returns the root it has, in hex; null if leaves are missing
   */
  async check(agencyId: string, size: number, signer: Signer, findings: LogFindings): Promise<string | null> {
    const tree = new Frontier();
    const kept = new KeptCheckpoints(this.reader, agencyId, size, signer, findings);
    await kept.compare(tree);
    for (let from = 0; from < size; from += PAGE) {
      const upTo = Math.min(from + PAGE, size);
      const page = await this.reader.query<Leaf>(LEAVES, [agencyId, from, upTo]);
      const full: FullNode[] = [];
      for (const leaf of page) {
        if (leaf.position !== tree.size) break;
        full.push(...tree.append(this.#hashOf(leaf, findings)));
        await kept.compare(tree);
      }
      await this.#compareNodes(agencyId, full, findings);
      if (tree.size < upTo) return this.#gap(tree.size, findings);
      await setImmediate();
    }
    return tree.root.toString('hex');
  }

  #hashOf(leaf: Leaf, findings: LogFindings) {
    const { position } = leaf;
    const hash = leafHash(Buffer.from(leaf.eventHash, 'hex'));
    if (hash.toString('hex') !== leaf.leafHash) {
      const zh = `日志第${position}号叶的散列与其事件散列不符`;
      findings.add('leaf-changed', { position }, zh, `leaf ${position} is not the hash of its event`);
    }
    return hash;
  }

  async #compareNodes(agencyId: string, full: readonly FullNode[], findings: LogFindings): Promise<void> {
    for (const level of new Set(full.map((node) => node.level))) {
      const nodes = full.filter((node) => node.level === level);
      const [first, last] = [nodes[0]?.index ?? 0, nodes.at(-1)?.index ?? 0];
      const rows = await this.reader.query<{ idx: number; hash: string }>(NODES, [agencyId, level, first, last]);
      const stored = new Map(rows.map(({ idx, hash }) => [idx, hash]));
      for (const { index, hash } of nodes) {
        const found = stored.get(index);
        if (found === hash.toString('hex')) continue;
        const position = (index + 1) * 2 ** level - 1;
        const zh = `日志第${level}层第${index}号节点${found === undefined ? '缺失' : '与其下各叶不符'}`;
        const en = `node ${index} of level ${level} is ${found === undefined ? 'missing' : 'not that of its leaves'}`;
        findings.add(found === undefined ? 'node-missing' : 'node-changed', { position }, zh, en);
      }
    }
  }

  /** Without a leaf nothing after it has its place, so that the tree ends here. */
  #gap(position: number, findings: LogFindings): null {
    const zh = `日志第${position}号叶缺失，其后无法重算`;
    findings.add('leaf-missing', { position }, zh, `leaf ${position} is missing; the tree cannot be built beyond it`);
    return null;
  }
}
