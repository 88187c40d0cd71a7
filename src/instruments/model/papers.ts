/** 案卷的文书 – those acts drew up, and those the events alone give: receipts of service, checks of certificates, lists. */
import type { RecordedEvent } from '../../law/replay.js';
import { dayOf } from '../../law/time.js';
import type { CaseMaterial, Paper } from './dossier.js';
import { SERVICE_ACTS } from './service-acts.js';

/** Acts that put bytes from outside on file: what they file has no template. */
const FILED_AS_BYTES: ReadonlySet<string> = new Set(['file-document', 'file-late-paper']);

/** Every paper of the case that is drawn from its data, in the order of drawing up. */
export function papersOf(material: CaseMaterial): readonly Paper[] {
  return papersUpTo(material, Infinity);
}

/** Those there were at the event. */
export function papersUpTo(material: CaseMaterial, seq: number): readonly Paper[] {
  const { record, events } = material;
  const byBytes = new Set(events.filter(({ type }) => FILED_AS_BYTES.has(type)).map((event) => event.seq));
  const drawn = record.file.filter((paper) => !byBytes.has(paper.seq));
  const derived = events.flatMap((event) => derivedFrom(material, event));
  return [...drawn, ...derived].filter((paper) => paper.seq <= seq).sort((a, b) => a.seq - b.seq);
}

/** Papers filed as bytes: they are read as they came. */
export function papersFiledAsBytes({ record, events }: CaseMaterial): readonly Paper[] {
  const byBytes = new Set(events.filter(({ type }) => FILED_AS_BYTES.has(type)).map((event) => event.seq));
  return record.file.filter((paper) => byBytes.has(paper.seq));
}

function derivedFrom(material: CaseMaterial, event: RecordedEvent): readonly Paper[] {
  return material.record.procedure.id === 'simplified' ? onTheSpot(material, event) : inFullProcedure(material, event);
}

function inFullProcedure({ record }: CaseMaterial, event: RecordedEvent): readonly Paper[] {
  const { seq, type, at } = event;
  if (type in SERVICE_ACTS) return [served('service-receipt', event)];
  if (type !== 'conclude-investigation') return [];
  const report = record.file.find((paper) => paper.code === 'investigation-report' && paper.seq === seq);
  const { awaiting = [], signatures = [], sealedAt = at } = report ?? {};
  return [
    sealed('officer-credential-check', seq, at, dayOf(at)),
    { ...sealed('documentary-and-physical-evidence', seq, at, dayOf(at)), awaiting, signatures, sealedAt },
  ];
}

/** 简易程序: check of certificates and list of evidence go with the decision, the note of delivery with its hand-over. */
function onTheSpot({ records }: CaseMaterial, event: RecordedEvent): readonly Paper[] {
  const { seq, type, at } = event;
  if (type in SERVICE_ACTS) return [served('delivery-or-refusal-note', event)];
  if (type === 'decide-on-the-spot') {
    const isProved = (records.get(seq)?.evidence ?? []).length > 0;
    const codes = ['officer-credential-check', ...(isProved ? ['spot-evidence'] : [])];
    return codes.map((code) => sealed(code, seq, at, dayOf(at)));
  }
  return type === 'hand-over-decision' ? [sealed('delivery-or-refusal-note', seq, at, dayOf(at))] : [];
}

function served(code: string, { seq, at, payload }: RecordedEvent): Paper {
  return sealed(code, seq, at, (payload as { readonly servedOn: string }).servedOn);
}

function sealed(code: string, seq: number, at: string, datedOn: string): Paper {
  return { id: `${code}.${seq}`, code, seq, datedOn, awaiting: [], signatures: [], sealedAt: at };
}
