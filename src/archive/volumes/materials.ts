/** 卷内材料 – what is bound besides the agency's own papers: evidence, papers from outside, recordings. */
import type { CaseRecord, EvidenceKind } from '../../law/case-record.js';
import { catalogueOf } from '../../law/completeness/completeness.js';
import type { LawPack } from '../../law/packs/law-pack.js';
import type { Day } from '../../law/time.js';
import { dayOf } from '../../law/time.js';
import type { KeptEvent } from '../../verifier/case/chain.js';
import { filesNamed, type NamedFile } from '../../verifier/case/named-files.js';

/** A file that goes into a volume, with what its sheet says. */
export interface Material {
  readonly code: string;
  readonly volume: 'main' | 'sub';
  readonly title: string;
  readonly datedOn: Day;
  readonly seq: number;
  readonly sha256: string;
  /** What the sheet says of it: label and text. */
  readonly particulars: readonly (readonly [string, string])[];
}

const KINDS: Readonly<Record<EvidenceKind, string>> = {
  documentary: '书证',
  physical: '物证',
  'audio-visual': '视听资料',
  'electronic-data': '电子数据',
  'witness-testimony': '证人证言',
  'party-statement': '当事人的陈述',
  'expert-opinion': '鉴定意见',
  'inspection-record': '勘验笔录、现场笔录',
};
const ELECTRONIC: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['audio-visual', 'electronic-data']);
const DOCUMENTS = 'documentary-and-physical-evidence';
const RECORDINGS = 'audio-visual-and-electronic-data';
/** A paper that came after the file was bound is not part of the binding. */
const LATE = 'file-late-paper';

/** Every file the events name, but for late papers, in the order in which they were named. */
export function materialsOf(record: CaseRecord, events: readonly KeptEvent[], pack: LawPack): readonly Material[] {
  const catalogue = catalogueOf(record, pack);
  const bound = events.filter(({ type }) => type !== LATE);
  return filesNamed(bound).map((file) => {
    const event = bound.find(({ seq }) => seq === file.seq);
    const known =
      evidenceMaterial(record, file) ?? paperMaterial(record, file) ?? recordingMaterial(file, event?.at ?? '');
    const volume = catalogue.find(({ code }) => code === known.code)?.volume ?? 'main';
    return { ...known, volume, seq: file.seq, sha256: file.sha256 };
  });
}

type Known = Omit<Material, 'volume' | 'seq' | 'sha256'>;

function evidenceMaterial({ evidence }: CaseRecord, { sha256 }: NamedFile): Known | null {
  const item = evidence.find((each) => each.sha256 === sha256);
  if (item === undefined) return null;
  return {
    code: ELECTRONIC.has(item.kind) ? RECORDINGS : DOCUMENTS,
    title: item.title,
    datedOn: item.collectedOn,
    particulars: [
      ['证据种类', KINDS[item.kind]],
      ['证明对象', item.proves],
      ['来源', item.source],
      ['收集日期', item.collectedOn],
    ],
  };
}

function paperMaterial({ file }: CaseRecord, { seq, title }: NamedFile): Known | null {
  const paper = file.find((each) => each.seq === seq);
  if (paper === undefined) return null;
  return {
    code: paper.code,
    title: title === '' ? paper.code : title,
    datedOn: paper.datedOn,
    particulars: [['落款日期', paper.datedOn]],
  };
}

function recordingMaterial({ seq, title }: NamedFile, at: string): Known {
  return {
    code: RECORDINGS,
    title: title === '' ? `第${seq}号事件所附文件` : title,
    datedOn: at === '' ? '' : dayOf(at),
    particulars: [['登记', `第${seq}号事件`]],
  };
}
