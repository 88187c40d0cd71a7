/** 逐项核对 – what fills an entry of the catalogue, and what that still lacks. */
import type { ActDuty } from '../act.js';
import type { Text } from '../blocker.js';
import type { CaseRecord, DocumentEntry, EvidenceItem, EvidenceKind } from '../case-record.js';
import type { CatalogueEntry, LawPack, SigningDuty } from '../packs/law-pack.js';
import { handlesNow } from '../rules/separation-of-duties.js';

/** 缺项 – one thing an entry lacks, and who can supply it. */
export interface Lack {
  readonly kind: 'missing' | 'unsigned' | 'out-of-order' | 'unserved';
  /** The paper or piece of evidence it is about; null where there is none yet. */
  readonly itemId: string | null;
  readonly message: Text;
  readonly duties: readonly ActDuty[];
  /** Persons who alone can supply it; empty = anybody of the duties. */
  readonly persons: readonly string[];
}

/** What fills an entry: papers and evidence by id, acts by the number of their event. */
export interface Filling {
  readonly items: readonly string[];
  readonly events: readonly number[];
  readonly lacking: readonly Lack[];
}

/** Entries that pieces of evidence fill, besides papers of the code: the act of collecting draws up no other paper. */
const FILLED_BY_EVIDENCE: Readonly<Record<string, readonly EvidenceKind[]>> = {
  'documentary-and-physical-evidence': ['documentary', 'physical'],
  'audio-visual-and-electronic-data': ['audio-visual', 'electronic-data'],
  'audio-visual-record': ['audio-visual', 'electronic-data'],
  'spot-evidence': [
    'documentary',
    'physical',
    'audio-visual',
    'electronic-data',
    'witness-testimony',
    'party-statement',
    'expert-opinion',
    'inspection-record',
  ],
};

/** 送达回证、交付签收: the service entered at each paper is its receipt. */
const FILLED_BY_SERVICE: ReadonlySet<string> = new Set(['service-receipt', 'delivery-or-refusal-note']);

/** 执法证核验: the certificates shown at each act of enforcement are facts of its event, checked when it was performed. */
const FILLED_BY_ENFORCEMENT = 'officer-credential-check';

/** Papers of which a new one takes the place of the old, so that only the newest is served. */
const REPLACED_BY_NEWER: ReadonlySet<string> = new Set(['prior-notice', 'hearing-rights-notice', 'hearing-notice']);

/** 音像记录: recordings of acts fill it as evidence does. */
const FILLED_BY_RECORDINGS: ReadonlySet<string> = new Set(['audio-visual-and-electronic-data', 'audio-visual-record']);

/** What fills the entry in the case, and what it lacks for the entry to be complete, service included. */
export function fillingOf(entry: CatalogueEntry, record: CaseRecord, pack: LawPack): Filling {
  if (entry.code === FILLED_BY_ENFORCEMENT) return credentialChecks(entry, record, pack);
  if (FILLED_BY_SERVICE.has(entry.code)) return receipts(entry, record);
  const papers = record.file.filter((paper) => paper.code === entry.code && !isAbandoned(paper.awaiting, record));
  const evidence = evidenceOf(entry, record);
  const recordings = FILLED_BY_RECORDINGS.has(entry.code) ? record.recordings : [];
  const items = [...papers, ...evidence, ...recordings].map(({ id }) => id);
  if (items.length === 0) return nothing(entry);
  return {
    items,
    events: [],
    lacking: [
      ...evidence.flatMap((item) => unsignedBy(entry, item.id, item.awaiting === null ? [] : [item.awaiting])),
      ...papers.flatMap((paper) => unsignedBy(entry, paper.id, paper.awaiting)),
      ...dutiesUnsigned(entry, papers),
      ...outOfOrder(entry, papers, record),
      ...unserved(entry, papers),
    ],
  };
}

function nothing(entry: CatalogueEntry): Filling {
  const message = { zh: `缺少${entry.name.zh}`, en: `Missing: ${entry.name.en}` };
  return { items: [], events: [], lacking: [lack('missing', null, message, suppliersOf(entry))] };
}

function lack(kind: Lack['kind'], itemId: string | null, message: Text, duties: readonly ActDuty[]): Lack {
  return { kind, itemId, message, duties, persons: [] };
}

/** Whoever signs an entry draws it up; where nobody in particular does, the handlers. */
function suppliersOf({ signedBy }: CatalogueEntry): readonly SigningDuty[] {
  return signedBy.length > 0 ? [...new Set(signedBy)] : ['handle'];
}

/** A draft that waits for somebody who no longer handles the case can never be sealed: it counts for nothing. */
function isAbandoned(awaiting: readonly string[], record: CaseRecord): boolean {
  return awaiting.some((personId) => !handlesNow(record, personId));
}

function evidenceOf({ code }: CatalogueEntry, record: CaseRecord): readonly EvidenceItem[] {
  const kinds = FILLED_BY_EVIDENCE[code] ?? [];
  return record.evidence.filter(
    ({ kind, awaiting }) => kinds.includes(kind) && !isAbandoned(awaiting === null ? [] : [awaiting], record),
  );
}

function unsignedBy(entry: CatalogueEntry, itemId: string, awaiting: readonly string[]): readonly Lack[] {
  if (awaiting.length === 0) return [];
  const message = {
    zh: `${entry.name.zh}（${itemId}）尚缺本人签名`,
    en: `${entry.name.en} (${itemId}) still awaits a signature`,
  };
  return [{ kind: 'unsigned', itemId, message, duties: ['handle'], persons: awaiting }];
}

/** At least one paper carries every signature the entry asks for, each by another person. */
function dutiesUnsigned(entry: CatalogueEntry, papers: readonly DocumentEntry[]): readonly Lack[] {
  const sealed = papers.filter(({ awaiting }) => awaiting.length === 0);
  const newest = sealed.at(-1);
  if (!newest || sealed.some((paper) => isSignedFor(paper, entry.signedBy))) return [];
  const message = {
    zh: `${entry.name.zh}（${newest.id}）的签名不全,须由${entry.signedBy.length}人分别签名`,
    en: `${entry.name.en} (${newest.id}) lacks signatures: ${entry.signedBy.length} persons must sign, each in their duty`,
  };
  return [lack('unsigned', newest.id, message, suppliersOf(entry))];
}

/** Whether every duty the entry asks for has signed, each by another person. */
export function isSignedFor(
  { signatures }: Pick<DocumentEntry, 'signatures'>,
  signedBy: readonly SigningDuty[],
): boolean {
  const signersAs = (duty: SigningDuty) => new Set(signatures.filter((each) => each.duty === duty).map(personOf)).size;
  const enough = signedBy.every((duty) => signersAs(duty) >= signedBy.filter((other) => other === duty).length);
  return enough && new Set(signatures.map(personOf)).size >= signedBy.length;
}

function personOf({ personId }: { readonly personId: string }): string {
  return personId;
}

/** 时序: the newest paper was drawn up after what it follows, and is not dated before any of that. */
function outOfOrder(entry: CatalogueEntry, papers: readonly DocumentEntry[], record: CaseRecord): readonly Lack[] {
  const newest = papers.at(-1);
  if (!newest) return [];
  return entry.after.flatMap((code) => {
    const others = record.file.filter((paper) => paper.code === code && !isAbandoned(paper.awaiting, record));
    const earlier = others.filter(({ seq }) => seq <= newest.seq);
    const later =
      earlier.find(({ datedOn }) => datedOn > newest.datedOn) ?? (earlier.length > 0 ? undefined : others[0]);
    if (!later) return [];
    const message = {
      zh: `${entry.name.zh}（${newest.id},${newest.datedOn}）应当在${later.id}（${later.datedOn}）之后形成`,
      en: `${entry.name.en} (${newest.id}, ${newest.datedOn}) must come after ${later.id} (${later.datedOn})`,
    };
    return [lack('out-of-order', newest.id, message, suppliersOf(entry))];
  });
}

function unserved(entry: CatalogueEntry, papers: readonly DocumentEntry[]): readonly Lack[] {
  if (entry.servedBefore === null) return [];
  const toServe = REPLACED_BY_NEWER.has(entry.code) ? papers.slice(-1) : papers;
  return toServe
    .filter(({ service }) => service === null)
    .map(({ id }) => {
      const message = {
        zh: `${entry.name.zh}（${id}）尚未送达当事人`,
        en: `${entry.name.en} (${id}) has not been served`,
      };
      return lack('unserved', id, message, ['handle']);
    });
}

function receipts(entry: CatalogueEntry, record: CaseRecord): Filling {
  const served = record.file.filter(({ service }) => service !== null).map(({ id }) => id);
  return served.length > 0 ? { items: served, events: [], lacking: [] } : nothing(entry);
}

function credentialChecks(entry: CatalogueEntry, record: CaseRecord, pack: LawPack): Filling {
  if (record.enforcementActs.length === 0) return nothing(entry);
  const needed = pack.officers.minimum;
  const lacking = record.enforcementActs
    .filter(({ officers }) => new Set(officers).size < needed)
    .map(({ seq }) =>
      lack(
        'unsigned',
        null,
        {
          zh: `第${seq}号事件的执法人员不足${needed}人`,
          en: `Fewer than ${needed} officers took part in event ${seq}`,
        },
        ['handle'],
      ),
    );
  return { items: [], events: record.enforcementActs.map(({ seq }) => seq), lacking };
}
