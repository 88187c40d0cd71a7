import { Injectable } from '@nestjs/common';
import { Reader } from '../platform/database/index.js';
import type { DeviceData } from './intake/device-data.js';
import { allowedType } from './intake/media-types.js';
import type { MediaKind } from './intake/media-types.js';

/** What is known of a file of a case beside its digest. */
export interface KnownFile {
  /** In bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly kind: MediaKind | null;
  readonly name: string;
  readonly device: DeviceData | null;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
}

interface Row {
  readonly sha256: string;
  readonly size: number;
  readonly media_type: string;
  readonly name: string;
  readonly device: string | null;
  readonly by_person: string;
  readonly at: string;
}

const COLUMNS = 'sha256, size, media_type, name, device, by_person, at';

/** 上传记录 – what was noted when the files of a case came in; of the same bytes, the first time counts. */
@Injectable()
export class CaseUploads {
  constructor(private readonly reader: Reader) {}

  /** By digest. */
  async of(caseId: string): Promise<ReadonlyMap<string, KnownFile>> {
    const sql = `SELECT ${COLUMNS} FROM uploads WHERE case_id = ? ORDER BY at DESC, id DESC`;
    const rows = await this.reader.query<Row>(sql, [caseId]);
    return new Map(rows.map((row) => [row.sha256, known(row)]));
  }

  /** The one with the digest; null if it did not come in for this case. */
  async one(caseId: string, sha256: string): Promise<KnownFile | null> {
    const sql = `SELECT ${COLUMNS} FROM uploads WHERE case_id = ? AND sha256 = ? ORDER BY at, id LIMIT 1`;
    const [row] = await this.reader.query<Row>(sql, [caseId, sha256]);
    return row === undefined ? null : known(row);
  }
}

function known(row: Row): KnownFile {
  return {
    size: row.size,
    mediaType: row.media_type,
    kind: allowedType(row.media_type)?.kind ?? null,
    name: row.name,
    device: row.device === null ? null : (JSON.parse(row.device) as DeviceData),
    uploadedBy: row.by_person,
    uploadedAt: row.at,
  };
}
