import type { Reader } from '../../platform/database/index.js';
import { openCheckpoint } from '../merkle/checkpoint.js';
import type { Frontier } from '../merkle/frontier.js';
import type { Signer } from '../merkle/note.js';
import type { LogFindings } from './log-finding.js';

interface Kept {
  readonly size: number;
  readonly keyId: string;
  readonly root: string;
  readonly note: string;
}

/** Checkpoints of one read. */
const PAGE = 256;

const KEPT = `SELECT size, key_id AS "keyId", root, note FROM audit_checkpoints
  WHERE agency_id = ? AND size <= ? AND (size, key_id) > (?, ?) ORDER BY size, key_id LIMIT ${PAGE}`;

/** 留存的检查点 – walked through beside a tree that grows: each must be signed, and be what the tree was at its size. */
export class KeptCheckpoints {
  readonly #page: Kept[] = [];
  #after: [number, string] = [-1, ''];
  #isRead = false;

  /** @param size how far the tree will grow */
  constructor(
    private readonly reader: Pick<Reader, 'query'>,
    private readonly agencyId: string,
    private readonly size: number,
    private readonly signer: Signer,
    private readonly findings: LogFindings,
  ) {}

  /** Compares those of the size the tree has now. */
  async compare(tree: Frontier): Promise<void> {
    for (let kept = await this.#next(); kept !== undefined && kept.size <= tree.size; kept = await this.#next()) {
      this.#page.shift();
      this.#compareOne(kept, tree);
    }
  }

  #compareOne({ size, root, note }: Kept, tree: Frontier): void {
    const said = openCheckpoint(this.signer, note);
    if (said?.size !== size || said.root.toString('hex') !== root) {
      const zh = `留存的第${size}条检查点未由本机关密钥签署，或者已被改动`;
      const en = `the kept checkpoint of ${size} entries is not signed with this key, or was changed`;
      this.findings.add('checkpoint-unsigned', { size }, zh, en);
    }
    if (tree.root.toString('hex') === root) return;
    const zh = `日志前${size}条与当时签署的检查点不符`;
    const en = `the first ${size} entries of the log are not those of the checkpoint signed then`;
    this.findings.add('checkpoint-contradicted', { size }, zh, en);
  }

  async #next(): Promise<Kept | undefined> {
    if (this.#page.length === 0 && !this.#isRead) {
      const rows = await this.reader.query<Kept>(KEPT, [this.agencyId, this.size, ...this.#after]);
      this.#page.push(...rows);
      this.#isRead = rows.length < PAGE;
      const last = rows.at(-1);
      if (last !== undefined) this.#after = [last.size, last.keyId];
    }
    return this.#page[0];
  }
}
