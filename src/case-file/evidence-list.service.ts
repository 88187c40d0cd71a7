import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../cases/case-store.service.js';
import type { Caller } from '../identity/caller.js';
import { custodianOf } from '../law/evidence.js';
import type { ActRecording, EvidenceItem } from '../law/evidence.js';
import { CaseUploads } from './case-uploads.service.js';
import type { KnownFile } from './case-uploads.service.js';
import { Duplicates } from './intake/duplicates.service.js';
import { deviceWarnings, kindWarnings } from './intake/warnings.js';
import type { FileWarning } from './intake/warnings.js';
import { WITH_THUMBNAIL } from './thumbnails.service.js';

/** Where the bytes of an item are, and what is known of them. */
export interface ItemFile {
  /** Null where the file did not come in through this server's door. */
  readonly file: KnownFile | null;
  readonly contentUrl: string;
  readonly thumbnailUrl: string | null;
  readonly warnings: readonly FileWarning[];
}

/** 证据 with everything known of it. */
export interface EvidenceView extends EvidenceItem, ItemFile {
  /** Who has the object in hands now; null if it is none. */
  readonly custodian: string | null;
}

/** 执法记录 with everything known of it. */
export interface RecordingView extends ActRecording, ItemFile {}

/** 证据清单 of a case. */
export interface EvidenceList {
  readonly items: readonly EvidenceView[];
  readonly recordings: readonly RecordingView[];
  readonly nextCursor: null;
}

/** 证据清单 – every piece of evidence and every recording, with file, device data, custody, and what does not fit. */
@Injectable()
export class EvidenceListing {
  constructor(
    private readonly uploads: CaseUploads,
    private readonly duplicates: Duplicates,
  ) {}

  async of(caller: Caller, stored: StoredCase): Promise<EvidenceList> {
    const { evidence, recordings } = stored.standing.record;
    const files = await this.uploads.of(stored.id);
    const known = async (item: { readonly id: string; readonly sha256: string }): Promise<ItemFile> => {
      const file = files.get(item.sha256) ?? null;
      const content = `/api/v1/cases/${stored.id}/evidence/${item.id}`;
      return {
        file,
        contentUrl: `${content}/content`,
        thumbnailUrl: file !== null && WITH_THUMBNAIL.has(file.mediaType) ? `${content}/thumbnail` : null,
        warnings: await this.duplicates.of(caller, stored, item.sha256, item.id),
      };
    };
    const items: EvidenceView[] = [];
    for (const item of evidence) items.push(viewOf(item, await known(item)));
    const records: RecordingView[] = [];
    for (const recording of recordings) records.push({ ...recording, ...(await known(recording)) });
    return { items, recordings: records, nextCursor: null };
  }
}

function viewOf(item: EvidenceItem, known: ItemFile): EvidenceView {
  const { file } = known;
  const warnings = [
    ...deviceWarnings(item, file?.device ?? null),
    ...kindWarnings(item, file?.mediaType ?? null),
    ...known.warnings,
  ];
  return { ...item, ...known, warnings, custodian: custodianOf(item) };
}
