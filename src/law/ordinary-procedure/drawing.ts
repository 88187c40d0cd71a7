/** 制作、签署、送达材料 – how acts leave papers in the file. Append only: a paper once sealed never changes. */
import type { ActDuty, Performed } from '../act.js';
import type { CaseRecord, DocumentEntry, Service } from '../case-record.js';
import { publicNoticeEffectiveOn } from '../periods/questions.js';
import type { Day, Instant } from '../time.js';
import { entryIn } from './entry-in.js';
import type { Serve } from './payloads/notice.js';

interface Drawing {
  readonly datedOn?: Day;
  /** Officers who still sign in their own name. */
  readonly coSigners?: readonly (string | null | undefined)[];
  /** Signatures given earlier, in applying for what is now approved. */
  readonly signed?: readonly { readonly personId: string; readonly duty: ActDuty; readonly at: Instant }[];
  readonly service?: Service | null;
}

/** A paper of the given catalogue entry, or of the one that stands for it in the case's procedure, signed by the actor. */
export function paper(performed: Performed<object>, entry: string, drawing: Drawing = {}): DocumentEntry {
  const code = entryIn(performed.record, entry);
  const awaiting = (drawing.coSigners ?? []).filter(
    (id): id is string => typeof id === 'string' && id !== performed.actor,
  );
  const own = { personId: performed.actor, duty: performed.act.duty, at: performed.at };
  return {
    id: `${code}.${performed.seq}`,
    code,
    seq: performed.seq,
    drawnAt: performed.at,
    datedOn: drawing.datedOn ?? performed.today,
    awaiting,
    signatures: [...(drawing.signed ?? []), own],
    sealedAt: awaiting.length === 0 ? performed.at : null,
    service: drawing.service ?? null,
  };
}

/** The file with the papers added. */
export function filing(performed: Performed<object>, ...papers: readonly DocumentEntry[]): Pick<CaseRecord, 'file'> {
  return { file: [...performed.record.file, ...papers] };
}

/** The service a payload states; public notice counts as received only after its days. */
export function serviceOf(
  { method, servedOn }: Pick<Serve, 'method' | 'servedOn'>,
  performed: Performed<object>,
): Service {
  const effectiveOn =
    method === 'public-notice' ? publicNoticeEffectiveOn(servedOn, performed.pack, performed.facts.calendar) : servedOn;
  return { method, servedOn, effectiveOn };
}

/** The file with the newest paper of each of the codes served. */
export function served(
  performed: Performed<object>,
  codes: readonly string[],
  service: Service,
): Pick<CaseRecord, 'file'> {
  const ids = codes.map((code) => newest(performed.record, code)?.id);
  return { file: performed.record.file.map((entry) => (ids.includes(entry.id) ? { ...entry, service } : entry)) };
}

/** The newest paper of the code. */
export function newest(record: CaseRecord, code: string): DocumentEntry | null {
  return record.file.filter((entry) => entry.code === code).at(-1) ?? null;
}
