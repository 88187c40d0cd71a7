/** 案卷完整性 – the case file against its catalogue: nothing missing, and nothing demanded that nothing calls for. */
import type { Blocker, Text } from '../blocker.js';
import type { CaseRecord } from '../case-record.js';
import type { CatalogueEntry, Gate, LawPack } from '../packs/law-pack.js';
import { circumstanceOf } from './circumstances.js';
import { fillingOf, type Filling, type Lack } from './entry-check.js';
import { isDueAt } from './gates.js';

export type { Lack } from './entry-check.js';

/** 案卷目录的一项 in a case: what is there, what is lacking, who can supply it. */
export interface FileEntry {
  readonly code: string;
  readonly name: Text;
  readonly stage: string;
  readonly volume: CatalogueEntry['volume'];
  readonly basis: string;
  readonly servedOnParty: boolean;
  readonly gate: Gate;
  /** In words, when the entry is called for. */
  readonly requiredWhen: string;
  readonly status: 'present' | 'missing' | 'not-required';
  readonly reason: Text;
  /** Papers and pieces of evidence that fill it, by id. */
  readonly papers: readonly string[];
  /** Events that fill it, where acts do and no paper. */
  readonly events: readonly number[];
  /** Empty for what is not called for, whatever its state. */
  readonly lacking: readonly Lack[];
}

/**
 * What keeps the gate of the file closed: of every entry called for and due by now, each thing it lacks. Service is due
 * only at the entry's own gate of service.
 * @throws RangeError if the pack names a circumstance that does not exist.
 */
export function completenessBlockers(record: CaseRecord, pack: LawPack, gate: Gate): readonly Blocker[] {
  return catalogueOf(record, pack)
    .filter((entry) => isDueAt(entry.gate, gate) && isCalledFor(entry, record, pack))
    .flatMap((entry) =>
      fillingOf(entry, record, pack)
        .lacking.filter(({ kind }) => kind !== 'unserved' || isServiceDueAt(entry, gate))
        .map((lack) => blockerOf(entry, lack)),
    );
}

/**
 * The whole file of the case, entry by entry, in the order of the catalogue.
 * @throws RangeError if the pack names a circumstance that does not exist.
 */
export function inventoryOf(record: CaseRecord, pack: LawPack): readonly FileEntry[] {
  return catalogueOf(record, pack).map((entry) => fileEntry(entry, record, pack));
}

/** 案卷目录: the catalogue of the procedure the case runs under. */
export function catalogueOf(
  { procedure }: Pick<CaseRecord, 'procedure'>,
  { catalogue }: LawPack,
): readonly CatalogueEntry[] {
  return procedure.id === 'simplified' ? catalogue.simplified : catalogue.ordinary;
}

function isCalledFor({ when }: CatalogueEntry, record: CaseRecord, pack: LawPack): boolean {
  return circumstanceOf(when).holds(record, pack);
}

function isServiceDueAt({ servedBefore }: CatalogueEntry, gate: Gate): boolean {
  return servedBefore !== null && isDueAt(servedBefore, gate);
}

function blockerOf({ code, basis }: CatalogueEntry, { kind, itemId, message, duties, persons }: Lack): Blocker {
  return { code: 'file-complete', message, basis, detail: { entry: code, lacking: kind, itemId, duties, persons } };
}

function fileEntry(entry: CatalogueEntry, record: CaseRecord, pack: LawPack): FileEntry {
  const { code, name, stage, volume, basis, servedOnParty, gate, requiredWhen } = entry;
  const filling = fillingOf(entry, record, pack);
  const calledFor = isCalledFor(entry, record, pack);
  const there = filling.items.length + filling.events.length > 0;
  return {
    ...{ code, name, stage, volume, basis, servedOnParty, gate, requiredWhen },
    status: there ? 'present' : calledFor ? 'missing' : 'not-required',
    reason: reasonOf(entry, calledFor, filling),
    papers: filling.items,
    events: filling.events,
    lacking: calledFor ? filling.lacking : [],
  };
}

function reasonOf({ when }: CatalogueEntry, calledFor: boolean, { lacking }: Filling): Text {
  const { name } = circumstanceOf(when);
  if (!calledFor) return { zh: `本案无此情形:${name.zh}`, en: `Not called for in this case: ${name.en}` };
  const first = lacking[0]?.message;
  return {
    zh: `本案有此情形:${name.zh}${first ? `。${first.zh}` : ''}`,
    en: `Called for: ${name.en}${first ? `. ${first.en}` : ''}`,
  };
}
