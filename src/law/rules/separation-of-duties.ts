/** 办审定三分离: handle, review and decide are three different natural persons, over the whole history of the case. */
import type { Partaker, Situation } from '../act.js';
import { partakersOf } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import type { Duty } from '../facts.js';
import { defineRule, nameOf } from './rule.js';

const DUTY_NAMES: Readonly<Record<Duty, { zh: string; en: string }>> = {
  handle: { zh: '承办', en: 'handling' },
  review: { zh: '审核', en: 'review' },
  decide: { zh: '审批决定', en: 'deciding' },
};

/** The duty a person has ever held on the case; null if none. An entry is never removed, so reassignment changes nothing. */
export function dutyEverHeld(record: CaseRecord, personId: string): Duty | null {
  return record.duties.find((held) => held.personId === personId)?.duty ?? null;
}

/** Whether the person handles the case now (assigned and not relieved). */
export function handlesNow(record: CaseRecord, personId: string): boolean {
  return record.duties.some((held) => held.personId === personId && held.duty === 'handle' && held.until === null);
}

/** Everyone who handles the case now. */
export function currentHandlers(record: CaseRecord): readonly string[] {
  return record.duties.filter((held) => held.duty === 'handle' && held.until === null).map((held) => held.personId);
}

/** Whoever has ever held one of handle / review / decide holds neither of the others, ever; nor two within one act. */
export const separationOfDuties = defineRule({
  code: 'separation-of-duties',
  basis:
    '行政处罚法 第57条、第58条; 国办发〔2018〕118号 (十四); 农业行政处罚程序规定 第50条; 市场监督管理行政处罚程序规定 第49条',
  title: { zh: '办案、审核、决定人员相互分离', en: 'Handling, review and decision lie with different persons' },
  check: (situation) =>
    partakersOf(situation)
      .filter(isThreefold)
      .flatMap(({ personId, duty }) => {
        const other = otherDuty(situation, personId, duty);
        if (!other) return [];
        const [held, wanted] = [DUTY_NAMES[other], DUTY_NAMES[duty]];
        return [
          {
            message: {
              zh: `${nameOf(situation, personId)}在本案中曾担任或正在担任${held.zh}职责,不得再担任${wanted.zh}职责`,
              en: `${nameOf(situation, personId)} holds or has held ${held.en} on this case and may not take ${wanted.en}`,
            },
            detail: { personId, held: other, wanted: duty },
          },
        ];
      }),
});

function isThreefold(partaker: Partaker): partaker is Partaker & { duty: Duty } {
  return partaker.duty in DUTY_NAMES;
}

function otherDuty(situation: Situation, personId: string, duty: Duty): Duty | null {
  const held = dutyEverHeld(situation.record, personId);
  if (held && held !== duty) return held;
  const twice = partakersOf(situation).find(
    (other) => other.personId === personId && isThreefold(other) && other.duty !== duty,
  );
  return twice && isThreefold(twice) ? twice.duty : null;
}

/** 听证主持人由非本案调查人员担任: who chairs has never handled, who has chaired never handles. */
export const chairNotInvestigator = defineRule({
  code: 'chair-not-investigator',
  basis: '行政处罚法 第64条第4项',
  title: { zh: '听证主持人不是本案调查人员', en: 'The chair of the hearing is not an investigator of the case' },
  check: (situation) =>
    partakersOf(situation)
      .filter(({ personId, duty }) => isBothChairAndInvestigator(situation, personId, duty))
      .map(({ personId, duty }) => ({
        message: {
          zh: `${nameOf(situation, personId)}不得在本案中既任调查人员又任听证主持人`,
          en: `${nameOf(situation, personId)} may not both investigate this case and chair its hearing`,
        },
        detail: { personId, wanted: duty },
      })),
});

function isBothChairAndInvestigator({ record }: Situation, personId: string, duty: Partaker['duty']): boolean {
  if (duty === 'chair') return dutyEverHeld(record, personId) === 'handle';
  return duty === 'handle' && record.chairs.includes(personId);
}

/** 听证由本机关指定的主持人主持. */
export const appointedChair = defineRule({
  code: 'appointed-chair',
  basis: '行政处罚法 第64条第4项',
  title: { zh: '由指定的听证主持人主持', en: 'The appointed chair presides' },
  check: (situation) =>
    situation.record.hearing?.chair === situation.event.actor
      ? []
      : [
          {
            message: {
              zh: '只有本案指定的听证主持人可以进行此项',
              en: 'Only the chair appointed for this hearing may do this',
            },
          },
        ],
});
