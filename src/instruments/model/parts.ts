/** 通用内容 – what many papers share: the party, the facts, the evidence, the penalties, opinions and signatures. */
import type { EvidenceKind, Findings, Party } from '../../law/case-record.js';
import type { Day } from '../../law/time.js';
import type { Dossier } from './dossier.js';
import { titleOf } from './titles.js';
import type { Block, Field, FormRow, Instrument, Layout, Signature, Words } from './instrument.js';
import { articlesText, closed, dayText, linesOf, need, numeral, penaltyText, words } from './wording.js';

const PARTY_BASIS = '行政处罚法 第59条第1款第1项';

/** What a template adds to what every paper has. */
export interface Draft {
  readonly layout: Layout;
  readonly recipient?: Words | null;
  readonly blocks: readonly Block[];
  /** Goes out under the seal of the organ. */
  readonly isSealed?: boolean;
  readonly eachPage?: readonly string[];
  /** Bears a document number. */
  readonly isNumbered?: boolean;
}

/** The paper. */
export function instrument(dossier: Dossier, draft: Draft): Instrument {
  const { id, code, datedOn } = dossier.paper;
  const { layout, recipient = null, blocks, isSealed = false, eachPage = [], isNumbered = false } = draft;
  return {
    ...{ id, code, layout, recipient, blocks, eachPage, datedOn },
    organ: dossier.organ,
    title: titleOf(dossier.paper, dossier.material),
    number: isNumbered ? [dossier.isDraft ? '（草稿，未编号）' : dossier.numberOf(id)] : null,
    seal: isSealed ? { organ: dossier.organ, on: datedOn } : null,
    isDraft: dossier.isDraft,
  };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** `一、二、…` before each heading that has something under it. */
export function sections(...parts: readonly (readonly [string, readonly Block[]])[]): readonly Block[] {
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [heading(`${numeral(index + 1)}、${title}`), ...blocks]);
}

export function paragraph(text: Words): Block {
  return { kind: 'paragraph', words: text };
}

export function note(text: Words): Block {
  return { kind: 'note', words: text };
}

/** A free text, a paragraph for each of its lines. */
export function free(text: string | null | undefined, blank: string, basis: string): readonly Block[] {
  const lines = linesOf(text ?? '');
  return lines.length === 0 ? [paragraph([{ blank, basis }])] : lines.map((line) => paragraph([line]));
}

export function signed(signatures: readonly Signature[]): Block {
  return { kind: 'signatures', signatures };
}

export function field(label: string, value: Words | string | ReturnType<typeof need>): Field {
  return { label, value: typeof value === 'string' || 'blank' in value ? [value] : value };
}

export function fields(...of: readonly Field[]): Block {
  return { kind: 'fields', fields: of };
}

export function row(one: Field, other?: Field): FormRow {
  return { fields: other === undefined ? [one] : [one, other], signatures: [] };
}

/** 意见栏: an opinion with whoever gave it. */
export function opinion(label: string, text: Words | string, ...signatures: readonly Signature[]): FormRow {
  return { fields: [field(label, text)], signatures };
}

/** 当事人姓名或者名称. */
export function partyName(party: Party | null): Words {
  return [need(party?.name, '当事人姓名或者名称', PARTY_BASIS)];
}

/** 主送. */
export function toParty({ record }: Dossier): Words {
  return partyName(record.party);
}

/** 主送 of a paper that may go out before the party is identified. */
export function toWhomever({ record }: Dossier): Words {
  return [record.party?.name ?? '有关人员（当事人尚未查明）'];
}

/** Name and address in the order a decision gives them. */
export function partyFields({ record: { party } }: Dossier): readonly Field[] {
  return [
    field('当事人', partyName(party)),
    field(
      party?.kind === 'organisation' ? '住所' : '住址',
      need(party?.address, party?.kind === 'organisation' ? '当事人住所' : '当事人住址', PARTY_BASIS),
    ),
  ];
}

/** Rows of a form about the party; before the party is identified it may still be unknown. */
export function partyRows({ record: { party } }: Dossier): readonly FormRow[] {
  if (party === null) return [row(field('当事人', '尚未查明'))];
  const kind = party.kind === 'citizen' ? '公民' : '法人或者其他组织';
  return [
    row(field('当事人', party.name), field('类别', kind)),
    row(field(party.kind === 'citizen' ? '住址' : '住所', party.address)),
  ];
}

/** 案由. */
export function cause(dossier: Dossier): Words {
  const name = need(dossier.matter?.name, '执法事项名称', '行政处罚法 第38条');
  const party = dossier.record.party?.name;
  return party === undefined ? words`涉嫌${name}` : words`${party}涉嫌${name}`;
}

/** Case number and cause: the first line of every form. */
export function caseRows(dossier: Dossier): readonly FormRow[] {
  return [row(field('案号', dossier.material.number)), row(field('案由', cause(dossier)))];
}

/** The facts found, numbered where there are several. */
export function facts({ facts: found }: Findings): readonly Block[] {
  return found.flatMap(({ statement }, index) =>
    linesOf(statement).map((line, at) => {
      const number = found.length > 1 && at === 0 ? `（${numeral(index + 1)}）` : '';
      return paragraph([`${number}${closed(line)}`]);
    }),
  );
}

/** The articles, or a blank that names what asks for them. */
export function articles(of: readonly string[], basis: string): Words {
  return [need(articlesText(of), '处罚依据', basis)];
}

/** The articles of a decision. */
export function basisText(basis: readonly string[]): Words {
  return articles(basis, '行政处罚法 第59条第1款第3项');
}

/** The penalties, numbered where there are several. */
export function penalties({ penalties: of }: Pick<Findings, 'penalties'>): readonly Block[] {
  if (of.length === 0) return [paragraph([{ blank: '处罚种类', basis: '行政处罚法 第59条第1款第3项' }])];
  return of.map((penalty, index) =>
    paragraph([`${of.length > 1 ? `${index + 1}．` : ''}${closed(penaltyText(penalty))}`]),
  );
}

/** The penalties in one line. */
export function penaltiesLine({ penalties: of }: Pick<Findings, 'penalties'>): string {
  return of.map(penaltyText).join('；');
}

const EVIDENCE_KINDS: Readonly<Record<EvidenceKind, string>> = {
  documentary: '书证',
  physical: '物证',
  'audio-visual': '视听资料',
  'electronic-data': '电子数据',
  'witness-testimony': '证人证言',
  'party-statement': '当事人的陈述',
  'expert-opinion': '鉴定意见',
  'inspection-record': '勘验笔录、现场笔录',
};

export function evidenceKind(kind: EvidenceKind): string {
  return EVIDENCE_KINDS[kind];
}

/** The evidence the facts rest on: name, kind, what it proves. */
export function evidenceTable(dossier: Dossier, ids: readonly string[]): Block {
  const { record } = dossier;
  const rows = ids.map((id, index): readonly Words[] => {
    const item = record.evidence.find((each) => each.id === id);
    const paper = record.file.find((each) => each.id === id);
    const name = dossier.catalogue.find(({ code }) => code === paper?.code)?.name.zh;
    const no = [String(index + 1)];
    if (item) return [no, [item.title], [EVIDENCE_KINDS[item.kind]], [item.proves]];
    return [
      no,
      [need(name, '证据名称', '行政处罚法 第59条第1款第2项')],
      ['笔录、文书'],
      [describedPaper(paper?.datedOn)],
    ];
  });
  const columns = [
    { title: '序号', share: 1.1 },
    { title: '证据名称', share: 4 },
    { title: '种类', share: 2.2 },
    { title: '证明的事实', share: 5 },
  ];
  return { kind: 'table', columns, rows };
}

function describedPaper(day: Day | undefined): string {
  return day === undefined ? '' : `${dayText(day)}制作，载入案卷`;
}

/** Ids of the evidence named by the facts, each once. */
export function evidenceNamed({ facts: found }: Findings): readonly string[] {
  return [...new Set(found.flatMap(({ evidenceIds }) => evidenceIds))];
}

/** Facts and evidence – 行政处罚法 第59条第1款第2项. */
export function factsAndEvidence(dossier: Dossier, findings: Findings): readonly Block[] {
  const ids = evidenceNamed(findings);
  const proof =
    ids.length === 0
      ? [paragraph([{ blank: '证据', basis: '行政处罚法 第59条第1款第2项' }])]
      : [paragraph(['以上事实，有下列证据证明：']), evidenceTable(dossier, ids)];
  return [...facts(findings), ...proof];
}
