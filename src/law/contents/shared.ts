/** Contents that several papers share: the party, the findings, the remedies, the organ. */
import type { Findings } from '../case-record.js';
import { content, isWritten, settled, type Content, type PaperToSeal } from './content.js';

/** 当事人的姓名或者名称、地址. */
export function partyContents(basis: string): readonly Content[] {
  return [
    content('party-name', '当事人的姓名或者名称', 'name of the party', basis, ({ record }) =>
      isWritten(record.party?.name),
    ),
    content('party-address', '当事人的地址', 'address of the party', basis, ({ record }) =>
      isWritten(record.party?.address),
    ),
  ];
}

/** 送达对象: the paper names whom it is for. */
export function addressed(basis: string): Content {
  return content('party-name', '当事人的姓名或者名称', 'name of the party', basis, ({ record }) =>
    isWritten(record.party?.name),
  );
}

/** The findings the paper speaks of: those its act brings, else those on record. */
export function findingsOf({ record, payload }: PaperToSeal): Findings | null {
  return (payload as { readonly findings?: Findings } | undefined)?.findings ?? record.findings;
}

const found = (holds: (findings: Findings) => boolean) => (paper: PaperToSeal) => {
  const findings = findingsOf(paper);
  return findings === null ? paper.code === 'investigation-report' && paper.payload === undefined : holds(findings);
};

/** 违法事实. */
export const factsFound = (basis: string): Content =>
  content(
    'facts',
    '违反法律、法规、规章的事实',
    'the facts',
    basis,
    found(({ facts }) => facts.length > 0 && facts.every(({ statement }) => isWritten(statement))),
  );

/** 证据: what each fact rests on. */
export const evidenceNamed = (basis: string): Content =>
  content(
    'evidence',
    '证据',
    'the evidence',
    basis,
    found(({ facts, outcome }) => outcome === 'dismissal' || facts.every(({ evidenceIds }) => evidenceIds.length > 0)),
  );

/** 依据. */
export const legalBasis = (basis: string): Content =>
  content(
    'legal-basis',
    '处罚的依据',
    'the legal basis',
    basis,
    found((findings) => isWritten(findings.basis)),
  );

/** 处罚种类, the outcome being a penalty. */
export const penaltyKinds = (basis: string): Content =>
  content(
    'penalty',
    '行政处罚的种类和内容',
    'kind and content of the penalty',
    basis,
    found(({ penalties, outcome }) => outcome !== 'penalty' || penalties.length > 0),
  );

/** 裁量基准的适用. */
export const benchmark = content(
  'benchmark',
  '行政裁量基准的适用情况',
  'how the discretion benchmark was applied',
  '国办发〔2022〕27号 (十二)',
  found(({ discretion }) => isWritten(discretion)),
);

/** 申请行政复议、提起行政诉讼的途径: to whom, and where. */
export function remedies(basis: string): readonly Content[] {
  return [
    content(
      'reconsideration-organ',
      '行政复议机关及其地址',
      'the organ of reconsideration and its address',
      basis,
      settled(({ reconsideration }) => reconsideration && [reconsideration.name, reconsideration.address]),
    ),
    content(
      'court',
      '有管辖权的人民法院及其地址',
      'the court and its address',
      basis,
      settled(({ court }) => court && [court.name, court.address]),
    ),
  ];
}

/** 行政机关名称. */
export const organ = (basis: string): Content =>
  content(
    'organ',
    '行政机关的名称',
    'name of the organ',
    basis,
    settled(({ name }) => name),
  );
