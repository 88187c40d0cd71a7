/**
 * 案件情形 – what the record shows and the handlers declare, and what follows from it: legal review, collective
 * discussion, a hearing, papers of the file. Nothing is owed that no circumstance here calls for.
 */
import type { CaseRecord, DeclaredCircumstances, Party, Penalty } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import { FILE_CIRCUMSTANCES } from './file-circumstances.js';
import { decisionOwed, penaltyIntended, type Circumstance } from './circumstance.js';

/**
 * 应当法制审核 – 行政处罚法 第58条第1款; 国办发〔2018〕118号 (十二); 河南省重大行政处罚备案审查办法 第5条: major public
 * interest; after a hearing; difficult, or several legal relations; a major penalty.
 *
 * A hearing counts from its request until it is withdrawn or forfeited, for nothing may be decided before it is held.
 * Whether a penalty is proposed matters only for the major penalty: the other cases concern any outcome.
 */
export function needsLegalReview(record: CaseRecord, pack: LawPack): boolean {
  const { majorPublicInterest, difficultOrSeveralLegalRelations } = declaredOf(record);
  return (
    majorPublicInterest ||
    difficultOrSeveralLegalRelations ||
    (record.hearing !== null && record.hearing.status !== 'withdrawn') ||
    isMajorPenalty(record, pack)
  );
}

/**
 * 应当集体讨论 – 行政处罚法 第57条第2款 says 对情节复杂或者重大违法行为给予行政处罚: only where a penalty is intended, and
 * complexity alone is no ground in a case that ends without one. 河南省行政执法条例 第28条第2款 adds the major decisions,
 * which without a list of the agency's own are those at the provincial line. A hearing alone does not make a case major.
 * 国办发〔2022〕27号 (十二) adds the penalty that leaves the agency's own benchmark by a collective discussion.
 */
export function needsCollectiveDiscussion(record: CaseRecord, pack: LawPack): boolean {
  const isLeftByDiscussion = record.findings?.benchmark?.departure?.approval === 'collective-discussion';
  return (
    penaltyIntended(record) && (declaredOf(record).complexOrGrave || isLeftByDiscussion || isMajorPenalty(record, pack))
  );
}

/** 应当告知听证权利 – 行政处罚法 第63条; 河南省行政处罚听证办法 第4条. */
export function hasHearingRight(penalties: readonly Penalty[], partyKind: Party['kind'], pack: LawPack): boolean {
  return reachesLine(penalties, partyKind, pack.hearingLine);
}

/** 重大行政处罚 – 河南省重大行政处罚备案审查办法 第3条. */
function isMajorPenalty(record: CaseRecord, pack: LawPack): boolean {
  return (
    record.findings?.outcome === 'penalty' &&
    reachesLine(record.findings.penalties, partyKindOf(record), pack.majorLine)
  );
}

/** Fines are added up, and so is what is confiscated; the one is not added to the other. */
function reachesLine(penalties: readonly Penalty[], partyKind: Party['kind'], line: LawPack['hearingLine']): boolean {
  const amount = partyKind === 'citizen' ? line.citizenFen : line.organisationFen;
  return (
    penalties.some(({ kind }) => line.kinds.includes(kind)) ||
    totalOf(penalties, 'fine', 0) >= amount ||
    totalOf(penalties, 'confiscation', Infinity) >= amount
  );
}

/** `unstated` stands for a sum that is not named: things whose value nobody has stated are not taken for cheap. */
function totalOf(penalties: readonly Penalty[], kind: Penalty['kind'], unstated: number): number {
  return penalties
    .filter((penalty) => penalty.kind === kind)
    .reduce((sum, { amountFen }) => sum + (amountFen ?? unstated), 0);
}

/** A party not yet identified is taken for a citizen, whose lines are the lower ones. */
function partyKindOf(record: CaseRecord): Party['kind'] {
  return record.party?.kind ?? 'citizen';
}

const NOTHING_DECLARED: Pick<
  DeclaredCircumstances,
  'majorPublicInterest' | 'difficultOrSeveralLegalRelations' | 'complexOrGrave'
> = { majorPublicInterest: false, difficultOrSeveralLegalRelations: false, complexOrGrave: false };

function declaredOf(record: CaseRecord) {
  return record.findings?.circumstances ?? NOTHING_DECLARED;
}

/** Every circumstance the catalogues may refer to by `when`. */
export const CIRCUMSTANCES = {
  ...FILE_CIRCUMSTANCES,
  'legal-review': {
    name: { zh: '依法应当进行法制审核', en: 'legal review is compulsory' },
    holds: (record, pack) => decisionOwed(record) && needsLegalReview(record, pack),
  },
  'case-review': {
    name: { zh: '不属于法制审核范围,进行案件审核', en: 'case review, as legal review is not compulsory' },
    holds: (record, pack) =>
      decisionOwed(record) && !needsLegalReview(record, pack) && record.reviews.at(-1)?.legal !== true,
  },
  'collective-discussion': {
    name: { zh: '应当由负责人集体讨论决定', en: 'the heads must discuss collectively' },
    holds: needsCollectiveDiscussion,
  },
  'hearing-right': {
    name: { zh: '拟处罚达到听证标准', en: 'the intended penalty gives a right to a hearing' },
    holds: (record, pack) =>
      penaltyIntended(record) && hasHearingRight(record.findings?.penalties ?? [], partyKindOf(record), pack),
  },
} as const satisfies Readonly<Record<string, Circumstance>>;

export type CircumstanceName = keyof typeof CIRCUMSTANCES;

/** Whether a text names a circumstance of the table. */
export function isCircumstance(name: string): name is CircumstanceName {
  return Object.hasOwn(CIRCUMSTANCES, name);
}

/**
 * The circumstance of the name.
 * @throws RangeError if there is none: a fault of the pack, which its validation excludes.
 */
export function circumstanceOf(name: string): Circumstance {
  if (!isCircumstance(name)) throw new RangeError(`no such circumstance: ${name}`);
  return CIRCUMSTANCES[name];
}
