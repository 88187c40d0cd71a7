import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Caller } from '../../identity/caller.js';
import { BlobStore } from '../../platform/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { Reader } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { pageOf, type Page, type PageQuery } from '../../platform/http/page.js';
import { pathOfVolume } from '../../verifier/bag/paths.js';
import type { BagReport } from '../../verifier/report.js';
import { verifyBag } from '../../verifier/verify-bag.js';
import { readZip } from '../../verifier/zip/reader.js';
import { nodeHashing } from '../package/node-hashing.js';
import { ArchiveImportPersonRow, ArchiveImportRow } from './archive-import.entity.js';
import { blobSource } from './blob-source.js';
import { importHash } from './import-hash.js';

/** An archive taken over, in a list. */
export interface ImportSummary {
  readonly id: string;
  readonly origin: { readonly id: string; readonly name: string; readonly creditCode: string };
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly partyName: string | null;
    readonly procedure: { readonly id: string; readonly version: string };
    readonly lawPack: string;
    readonly state: string;
    readonly events: number;
    readonly head: string;
  };
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly exportedAt: string;
  readonly importedAt: string;
  readonly importedBy: string;
}

/** The same with what is known of its signature and its people. */
export interface ImportView extends ImportSummary {
  readonly verifierKey: string;
  /** Size and root of the other agency's log. */
  readonly checkpoint: string;
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly duties: readonly string[];
    readonly acts: number;
  }[];
  readonly links: { readonly package: string; readonly main: string; readonly sub: string; readonly verify: string };
}

/** 再次核验: the bag as it is kept now, and whether the index still says what it holds. */
export interface ImportVerification {
  readonly ok: boolean;
  readonly verifiedAt: string;
  readonly isIndexUnchanged: boolean;
  readonly report: BagReport;
}

/** Bytes on their way out. */
export interface ReadBytes {
  readonly name: string;
  readonly size: number;
  readonly stream: Readable;
}

/** 接收的档案 – read as they were taken over. */
@Injectable()
export class ImportsReading {
  constructor(
    private readonly reader: Reader,
    private readonly blobs: BlobStore,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async page({ agencyId }: Caller, query: PageQuery): Promise<Page<ImportSummary>> {
    const [at = '9999', id = ''] = query.position();
    const ids = await this.reader.query<{ id: string }>(
      `SELECT id FROM archive_imports WHERE agency_id = ? AND (imported_at < ? OR (imported_at = ? AND id < ?))
        ORDER BY imported_at DESC, id DESC LIMIT ?`,
      [agencyId, at, at, id, query.limit + 1],
    );
    const rows: ArchiveImportRow[] = [];
    for (const each of ids) rows.push(await this.#row(agencyId, each.id));
    const page = pageOf(rows, query.limit, (row) => [row.importedAt, row.id]);
    return { items: page.items.map(summary), nextCursor: page.nextCursor };
  }

  /** @throws DomainError not-found */
  async one({ agencyId }: Caller, id: string): Promise<ImportView> {
    const row = await this.#row(agencyId, id);
    const people = await this.reader.find(ArchiveImportPersonRow, {
      where: { importId: id },
      order: { personId: 'ASC' },
    });
    const base = `/api/v1/archive/imports/${id}`;
    return {
      ...summary(row),
      verifierKey: row.verifierKey,
      checkpoint: row.checkpoint,
      people: people.map(({ personId, name, duties, acts }) => {
        return { personId, name, duties: JSON.parse(duties) as string[], acts };
      }),
      links: {
        package: `${base}/package.zip`,
        main: `${base}/volumes/main.pdf`,
        sub: `${base}/volumes/sub.pdf`,
        verify: `${base}/verify`,
      },
    };
  }

  /** The bag, byte for byte. @throws DomainError not-found */
  async package({ agencyId }: Caller, id: string): Promise<ReadBytes> {
    const { sha256, size, caseNumber } = await this.#row(agencyId, id);
    return { name: `${caseNumber}.zip`, size, stream: await this.blobs.get(sha256) };
  }

  /** A volume out of the bag. @throws DomainError not-found */
  async volume({ agencyId }: Caller, id: string, volume: string): Promise<ReadBytes> {
    const { sha256, size, caseNumber } = await this.#row(agencyId, id);
    const { entries } = await readZip(blobSource(this.blobs, sha256, size));
    const entry = [...entries.values()].find(({ name }) => name.endsWith(`/${pathOfVolume(volume)}`));
    if (entry === undefined) throw DomainError.notFound();
    const range = { start: entry.dataStart, end: entry.dataStart + entry.size - 1 };
    const name = `${caseNumber} ${volume}.pdf`;
    return { name, size: entry.size, stream: await this.blobs.get(sha256, range) };
  }

  /** Verifies the bag again as it is kept. @throws DomainError not-found */
  async verify({ agencyId }: Caller, id: string): Promise<ImportVerification> {
    const row = await this.#row(agencyId, id);
    const source = blobSource(this.blobs, row.sha256, row.size);
    const report = await verifyBag(source, { key: row.verifierKey, hashing: nodeHashing });
    const { case: of } = report;
    const isIndexUnchanged = importHash(row) === row.hash && of?.head === row.head && of.number === row.caseNumber;
    const ok = report.verdict === 'valid' && isIndexUnchanged;
    return { ok, verifiedAt: this.clock.now(), isIndexUnchanged, report };
  }

  async #row(agencyId: string, id: string): Promise<ArchiveImportRow> {
    const row = await this.reader.findOne(ArchiveImportRow, { where: { id, agencyId } });
    if (row === null) throw DomainError.notFound();
    return row;
  }
}

function summary(row: ArchiveImportRow): ImportSummary {
  const { id, sha256, size, exportedAt, importedAt, importedBy } = row;
  return {
    ...{ id, sha256, size, exportedAt, importedAt, importedBy },
    origin: { id: row.originId, name: row.originName, creditCode: row.originCreditCode },
    case: {
      id: row.caseId,
      number: row.caseNumber,
      partyName: row.partyName,
      procedure: { id: row.procedureId, version: row.procedureVersion },
      lawPack: row.lawPack,
      state: row.state,
      events: row.events,
      head: row.head,
    },
  };
}
