/** Circumstances that call for papers of the file, in the order of the procedure. */
import type { CaseRecord, DeclaredCircumstances, EvidenceKind } from '../case-record.js';
import { measuresOfKind, type Seizure } from '../measures/measure.js';
import { ageOn } from '../time.js';
import { decisionOwed, onFile, penaltyIntended, type Circumstance } from './circumstance.js';

const ADULT = 18;

function circumstance(zh: string, en: string, holds: Circumstance['holds']): Circumstance {
  return { name: { zh, en }, holds };
}

/** Declared by the handlers, or begun: a draft on file is finished too. In cases that end before a decision, neither. */
function declaredOrBegun(declared: keyof DeclaredCircumstances, code: string): (record: CaseRecord) => boolean {
  return (record) =>
    decisionOwed(record) && (record.findings?.circumstances[declared] === true || onFile(record, code));
}

function collected(record: CaseRecord, ...kinds: readonly EvidenceKind[]): boolean {
  return decisionOwed(record) && record.evidence.some(({ kind }) => kinds.includes(kind));
}

const correctionDeclaredOrBegun = declaredOrBegun('correctable', 'rectification-order');

function seizuresTaken({ measures }: CaseRecord): readonly Seizure[] {
  return measuresOfKind(measures, 'seizure').filter(({ takenOn }) => takenOn !== null);
}

function hearingHeld({ hearing }: CaseRecord): boolean {
  return hearing?.status === 'held' || hearing?.status === 'reported';
}

/** 未成年人的处罚信息不予公开. */
function isMinor({ party, breach }: CaseRecord): boolean {
  return Boolean(party?.bornOn) && ageOn(party?.bornOn ?? '', breach.endedOn ?? breach.discoveredOn) < ADULT;
}

const opening = {
  always: circumstance('每一案件', 'every case', () => true),
  'filing-decided': circumstance(
    '决定立案或者不予立案',
    'filing was decided, or refused',
    (record) => decisionOwed(record) || record.filedOn !== null || record.ending === 'not-filed',
  ),
  'decision-owed': circumstance('案件须作出决定', 'the case leads to a decision', decisionOwed),
  enforcement: circumstance(
    '开展执法活动',
    'acts of enforcement take place',
    (record) => decisionOwed(record) || record.enforcementActs.length > 0,
  ),
  'recusal-decided': circumstance(
    '作出回避决定',
    'a recusal was decided',
    (record) => record.recused.length > 0 || onFile(record, 'recusal-decision'),
  ),
} as const;

const investigation = {
  'place-inspected': circumstance(
    '检查（勘验）了场所或者物品',
    'a place or thing was inspected',
    declaredOrBegun('placeInspected', 'on-site-inspection-record'),
  ),
  'persons-questioned': circumstance(
    '询问了当事人或者其他人',
    'somebody was questioned',
    declaredOrBegun('personsQuestioned', 'inquiry-record'),
  ),
  'documents-or-objects-collected': circumstance(
    '收集了书证、物证',
    'documents or objects were collected',
    (record) =>
      collected(record, 'documentary', 'physical') ||
      (decisionOwed(record) && onFile(record, 'documentary-and-physical-evidence')),
  ),
  'recorded-in-sound-or-picture': circumstance(
    '收集了视听资料、电子数据,或者采取了查封、扣押（应当全过程音像记录）',
    'sound, pictures or data were taken, or things were seized, which is recorded throughout',
    (record) =>
      collected(record, 'audio-visual', 'electronic-data') ||
      (decisionOwed(record) &&
        (onFile(record, 'audio-visual-and-electronic-data', 'audio-visual-record') ||
          seizuresTaken(record).length > 0)),
  ),
  'samples-taken': circumstance('抽样取证', 'samples were taken', declaredOrBegun('samplesTaken', 'sampling-record')),
  'appraisal-made': circumstance(
    '进行了检测、检验、鉴定',
    'something was tested or appraised',
    declaredOrBegun('appraisalMade', 'appraisal-report'),
  ),
  'evidence-preserved': circumstance('先行登记保存了证据', 'evidence was registered and preserved', ({ measures }) =>
    measuresOfKind(measures, 'preservation').some(({ registeredOn }) => registeredOn !== null),
  ),
  'measure-taken': circumstance(
    '采取了查封、扣押',
    'things were sealed or seized',
    (record) => seizuresTaken(record).length > 0,
  ),
  'measure-approval-owed': circumstance(
    '采取了查封、扣押（紧急实施而未获批准、已经解除的除外）',
    'things were sealed or seized, unless an urgent measure was not approved and was lifted',
    (record) => seizuresTaken(record).some(({ approvedAt, liftedOn }) => approvedAt !== null || liftedOn === null),
  ),
  'measure-to-be-ended': circumstance(
    '查封、扣押须解除或者延长（财物依法处理的除外）',
    'sealing or seizure must be lifted or extended, unless the things are disposed of by law',
    (record) =>
      seizuresTaken(record).some(
        ({ extensionDays, disposal }) => extensionDays > 0 || disposal === null || disposal === 'returned',
      ),
  ),
  'seizure-time-excluded': circumstance(
    '查封、扣押的财物进行了检测、检验、检疫、鉴定',
    'seized things were tested or appraised',
    (record) => seizuresTaken(record).some(({ appraisals }) => appraisals.length > 0),
  ),
  'seized-things-disposed': circumstance(
    '退还或者处理了查封、扣押的财物',
    'seized things were returned or disposed of',
    (record) => seizuresTaken(record).some(({ disposal }) => disposal !== null),
  ),
  're-inspected': circumstance('复查了改正情况', 'it was looked whether the breach was corrected', ({ measures }) =>
    measuresOfKind(measures, 'correction-order').some(({ reInspections }) => reInspections.length > 0),
  ),
  'benchmark-left': circumstance(
    '调整适用裁量基准（经集体讨论通过的,以讨论笔录为批准材料）',
    'the benchmark is left, by other leave than a collective discussion',
    (record) => {
      const departure = record.findings?.benchmark?.departure;
      return penaltyIntended(record) && Boolean(departure) && departure?.approval !== 'collective-discussion';
    },
  ),
  // The order is a paper of its own and not a sentence of the decision, so that the breach need not go on until then.
  'correction-owed': circumstance(
    '违法行为成立且可以改正',
    'the breach stands and can still be corrected',
    (record) => record.findings?.outcome !== 'dismissal' && correctionDeclaredOrBegun(record),
  ),
  'suspended-or-extended': circumstance(
    '中止调查或者延长办案期限',
    'the investigation was suspended or the period extended',
    ({ exclusions, extensionDays }) => extensionDays > 0 || exclusions.some(({ reason }) => reason === 'suspension'),
  ),
} as const;

const hearingAndDefence = {
  'penalty-intended': circumstance('拟给予行政处罚', 'a penalty is intended', penaltyIntended),
  'statement-owed': circumstance(
    '拟给予行政处罚且未举行听证（陈述申辩、放弃或者期满未提出,均须记录在卷）',
    'a penalty is intended and no hearing was held: what the party said, waived or left unsaid is on record',
    (record) => penaltyIntended(record) && !hearingHeld(record),
  ),
  'defence-made': circumstance(
    '当事人提出了陈述、申辩',
    'the party spoke in defence',
    (record) => decisionOwed(record) && record.defences.length > 0,
  ),
  'hearing-requested': circumstance(
    '当事人要求听证',
    'the party asked for a hearing',
    (record) => decisionOwed(record) && record.hearing !== null,
  ),
  'hearing-held': circumstance(
    '举行了听证',
    'a hearing was held',
    (record) => decisionOwed(record) && hearingHeld(record),
  ),
} as const;

const decisionAndAfter = {
  decided: circumstance('已经作出决定', 'the case was decided', ({ decision }) => decision !== null),
  'penalty-decided': circumstance(
    '作出行政处罚决定',
    'a penalty was imposed',
    ({ decision }) => decision?.outcome === 'penalty',
  ),
  'no-penalty-decided': circumstance(
    '作出不予行政处罚决定',
    'it was decided not to impose a penalty',
    ({ decision }) => decision !== null && decision.outcome !== 'penalty',
  ),
  served: circumstance('向当事人送达了文书', 'papers were served on the party', ({ file }) =>
    file.some(({ service }) => service !== null),
  ),
  'payment-deferred': circumstance(
    '批准延期、分期缴纳罚款',
    'payment was deferred or split',
    ({ performance }) => performance.deferredUntil !== null,
  ),
  'money-paid': circumstance('收缴了罚没款', 'money was paid', ({ performance }) => performance.payments.length > 0),
  'cash-collected': circumstance(
    '当场收缴了罚款',
    'a fine was collected on the spot',
    ({ performance }) => performance.cash.length > 0,
  ),
  'spot-decision-mended': circumstance(
    '当场处罚决定经更正或者撤销',
    'the on-the-spot decision was corrected or revoked',
    (record) => onFile(record, 'spot-decision-correction'),
  ),
  converted: circumstance(
    '转为普通程序',
    'the case went on in the ordinary procedure',
    ({ ending }) => ending === 'converted',
  ),
  demanded: circumstance(
    '进行了催告或者申请了强制执行',
    'performance was demanded, or the court applied to',
    ({ performance }) => performance.demandServedOn !== null || performance.courtAppliedOn !== null,
  ),
  'court-applied': circumstance(
    '申请人民法院强制执行',
    'the court was applied to',
    ({ performance }) => performance.courtAppliedOn !== null,
  ),
  transferred: circumstance(
    '移送其他机关或者公安机关',
    'the case was transferred to another organ or to the police',
    (record) =>
      record.ending === 'referred' ||
      record.ending === 'transferred-to-police' ||
      record.policeReply !== null ||
      onFile(record, 'transfer-documents'),
  ),
  'publication-owed': circumstance(
    '行政处罚决定应当公示（决定被撤销、当事人未成年的除外）',
    'the penalty is to be published: not if revoked, nor of a minor',
    (record) => record.decision?.outcome === 'penalty' && record.ending !== 'decision-revoked' && !isMinor(record),
  ),
  'closing-owed': circumstance('立案的案件', 'the case was filed', ({ filedOn }) => filedOn !== null),
} as const;

/** By name; `circumstances.ts` adds those that rest on amounts and lines of the law. */
export const FILE_CIRCUMSTANCES = { ...opening, ...investigation, ...hearingAndDefence, ...decisionAndAfter } as const;
