/** 执法资格: at least two officers with certificates for the field and area, valid at the instant of the act. */
import { partakersOf, todayOf, type Partaker, type Situation } from '../act.js';
import type { Text } from '../blocker.js';
import type { CaseRecord, EnforcementAct } from '../case-record.js';
import type { CertificateFacts, PersonFacts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import { addHours, addMonths, dayOf, startOf, type Day, type Instant } from '../time.js';
import { currentHandlers } from './separation-of-duties.js';
import { defineRule, nameOf, personIn, unless, type Finding } from './rule.js';

/** 不得少于两人: two persons with two certificates take part in enforcement; two handle the case at all times. */
export const twoOfficers = defineRule({
  code: 'two-officers',
  basis: '行政处罚法 第42条第1款; 河南省行政执法条例 第24条',
  title: { zh: '执法人员不少于两人', en: 'Not fewer than two officers' },
  check: (situation) => {
    const needed = situation.pack.officers.minimum;
    const officers = officersAt(situation);
    if (!officers) return [];
    return unless(
      distinctOfficers(situation, officers) >= needed,
      `执法人员不得少于${needed}人,且须为不同的人、持不同的执法证`,
      `Not fewer than ${needed} officers, different persons with different certificates, must take part`,
      { needed, officers },
    );
  },
});

/**
 * Where the act is one of two – enforcement, and whatever names a second officer – those who take part count; otherwise
 * those assigned. Null: not known until the payload is.
 */
function officersAt(situation: Situation): readonly string[] | null {
  const { act, event, record } = situation;
  if (!event.payload && act.enforcement) return null;
  const isByTwo = act.enforcement || (act.duty === 'handle' && namesHandler(situation));
  return isByTwo ? handlersIn(situation).map(({ personId }) => personId) : currentHandlers(record);
}

function namesHandler({ act, event }: Situation): boolean {
  return event.payload !== undefined && act.names(event.payload).some(({ duty }) => duty === 'handle');
}

/** How many of the officers can each show a certificate that counts and that no other of them shows. */
function distinctOfficers(situation: Situation, officers: readonly string[]): number {
  const numbers = [...new Set(officers)].map((id) => numbersShown(situation, id));
  const shownBy = new Map<string, number>();
  const shows = (officer: number, asked: Set<string>): boolean =>
    (numbers[officer] ?? []).some((number) => {
      if (asked.has(number)) return false;
      asked.add(number);
      const other = shownBy.get(number);
      if (other !== undefined && !shows(other, asked)) return false;
      shownBy.set(number, officer);
      return true;
    });
  return numbers.filter((_, officer) => shows(officer, new Set())).length;
}

/** Numbers of the certificates that count now. Who has none is a person all the same: that lack has a rule of its own. */
function numbersShown(situation: Situation, personId: string): readonly string[] {
  const { record, event } = situation;
  const held = personIn(situation, personId)?.certificates ?? [];
  const counting = held.filter((certificate) => faultOf(certificate, event.at, record.field, record.area) === null);
  return counting.length > 0 ? counting.map(({ number }) => number) : [`person ${personId}`];
}

function handlersIn(situation: Situation): readonly Partaker[] {
  return partakersOf(situation).filter(({ duty }) => duty === 'handle');
}

/** 持证执法: each officer's certificate is valid now and on the day the act is said to have happened. */
export const enforcementCertificate = defineRule({
  code: 'enforcement-certificate',
  basis: '行政处罚法 第42条、第55条; 河南省行政执法条例 第21条、第24条',
  title: { zh: '执法证件有效且类别、区域相符', en: 'A certificate valid for the field and area' },
  check: (situation) => {
    const asserted = situation.event.payload && situation.act.asserts(situation.event.payload, situation.record);
    const earlier = asserted && asserted.day !== todayOf(situation) ? [middayOf(asserted.day)] : [];
    return handlersIn(situation).flatMap(({ personId }) =>
      [situation.event.at, ...earlier].flatMap((at) => certificateFinding(situation, personId, at)).slice(0, 1),
    );
  },
});

/** 证件回溯: what was done under a certificate that turns out not to have counted, before anything is decided on it. */
export const earlierActsCertified = defineRule({
  code: 'earlier-acts-certified',
  basis: '行政处罚法 第42条第1款、第46条第3款',
  title: { zh: '以往执法行为时证件有效', en: 'Certificates were valid at every earlier act of enforcement' },
  check: (situation) =>
    uncertifiedActs(situation).flatMap(({ act, findings }) =>
      findings.map((finding) => ({
        message: {
          zh: `第${act.seq}号事件(${act.occurredOn})时,${finding.message.zh}；须由持证人员重新进行,或者不以其所取证据定案`,
          en: `At event ${act.seq} (${act.occurredOn}): ${finding.message.en}; do it again with certified officers, or leave its evidence out`,
        },
        detail: { ...finding.detail, seq: act.seq, type: act.type },
      })),
    ),
});

/** An act of enforcement that the case still rests on, and what was wrong with its officers' certificates. */
export interface UncertifiedAct {
  readonly act: EnforcementAct;
  readonly findings: readonly Finding[];
}

/** Acts done without a certificate that counted. An act done again since, or evidence no fact rests on, counts no more. */
export function uncertifiedActs(situation: Pick<Situation, 'record' | 'event'>): readonly UncertifiedAct[] {
  const { record } = situation;
  return record.enforcementActs
    .filter((act) => isReliedOn(record, act))
    .map((act) => {
      const at = act.occurredOn === dayOf(act.at) ? act.at : middayOf(act.occurredOn);
      return { act, findings: act.officers.flatMap((personId) => certificateFinding(situation, personId, at)) };
    })
    .filter(({ findings }) => findings.length > 0);
}

function isReliedOn(record: CaseRecord, { type, seq }: EnforcementAct): boolean {
  const item = record.evidence.find((each) => each.seq === seq);
  if (item) return record.findings?.facts.some(({ evidenceIds }) => evidenceIds.includes(item.id)) === true;
  return !record.enforcementActs.some((later) => later.type === type && later.seq > seq);
}

/** 学时与法治测试 within the policy's period. */
export const trainingAndTest = defineRule({
  code: 'training-and-test',
  basis: '法治政府建设实施纲要（2021—2025年） (三十四); 河南省行政执法条例 第21条',
  title: { zh: '培训学时足、法治测试合格', en: 'Training hours and a passed test' },
  check: (situation) =>
    handlersIn(situation).flatMap(({ personId }) => {
      const person = personIn(situation, personId);
      return person ? trainingFindings(person, todayOf(situation), situation.pack) : [];
    }),
});

/** Midday in Shanghai stands for a day of which no hour is asserted. */
function middayOf(day: Day): Instant {
  return addHours(startOf(day), 12);
}

function certificateFinding(
  situation: Pick<Situation, 'record' | 'event'>,
  personId: string,
  at: Instant,
): readonly Finding[] {
  const person = personIn(situation, personId);
  const fault = certificateFault(person, at, situation.record.field, situation.record.area);
  if (!fault) return [];
  const name = nameOf(situation, personId);
  return [{ message: { zh: `${name}${fault.zh}`, en: `${name} ${fault.en}` }, detail: { personId, at } }];
}

/** Why none of the person's certificates counts at the instant for the field and area; null if one does. */
export function certificateFault(person: PersonFacts | null, at: Instant, field: string, area: string): Text | null {
  if (!person || person.certificates.length === 0)
    return { zh: '没有行政执法证', en: 'has no enforcement certificate' };
  const faults = person.certificates.map((certificate) => faultOf(certificate, at, field, area));
  return faults.includes(null) ? null : (faults[0] ?? null);
}

function faultOf(certificate: CertificateFacts, at: Instant, field: string, area: string): Text | null {
  const day = dayOf(at);
  const number = certificate.number;
  if (day < certificate.validFrom)
    return {
      zh: `的执法证${number}自${certificate.validFrom}起才有效`,
      en: `holds certificate ${number}, valid only from ${certificate.validFrom}`,
    };
  if (day > certificate.validTo)
    return {
      zh: `的执法证${number}已于${certificate.validTo}到期`,
      en: `holds certificate ${number}, which expired on ${certificate.validTo}`,
    };
  const stopped = certificate.interruptions.find((span) => span.from <= at && (span.until === null || at < span.until));
  if (stopped) return INTERRUPTED[stopped.kind](number);
  if (!certificate.fields.includes(field))
    return {
      zh: `的执法证${number}不含本案执法类别(${field})`,
      en: `holds certificate ${number}, which does not cover the field ${field}`,
    };
  if (!area.startsWith(certificate.area))
    return {
      zh: `的执法证${number}不含本案执法区域(${area})`,
      en: `holds certificate ${number}, which does not cover the area ${area}`,
    };
  return null;
}

const INTERRUPTED: Readonly<Record<'suspended' | 'revoked' | 'void', (number: string) => Text>> = {
  suspended: (number) => ({ zh: `的执法证${number}被暂扣`, en: `holds certificate ${number}, which is suspended` }),
  revoked: (number) => ({ zh: `的执法证${number}已被吊销`, en: `holds certificate ${number}, which was revoked` }),
  void: (number) => ({ zh: `的执法证${number}自始无效`, en: `holds certificate ${number}, which was found void` }),
};

/** What is lacking of training and tests on the day. */
export function trainingFindings(person: PersonFacts, today: Day, pack: LawPack): readonly Finding[] {
  const { trainingHours, windowMonths, testWithinMonths } = pack.qualification;
  const since = addMonths(today, -windowMonths);
  const hours = person.trainings
    .filter(({ on }) => on > since && on <= today)
    .reduce((sum, training) => sum + training.hours, 0);
  const tested = person.tests.some(
    ({ on, passed }) => passed && on > addMonths(today, -testWithinMonths) && on <= today,
  );
  return [
    ...unless(
      hours >= trainingHours,
      `${person.name}近${windowMonths}个月培训${hours}学时,不足${trainingHours}学时`,
      `${person.name} has ${hours} training hours in the last ${windowMonths} months, of ${trainingHours} required`,
      { personId: person.personId, hours, trainingHours },
    ),
    ...unless(
      tested,
      `${person.name}近${testWithinMonths}个月内无合格的法治测试`,
      `${person.name} has passed no test in the last ${testWithinMonths} months`,
      { personId: person.personId },
    ),
  ];
}
