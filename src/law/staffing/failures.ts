/** 缺岗与到期 – the single things that may go wrong with the staff, and the people as they would then be. */
import type { Text } from '../blocker.js';
import type { PersonFacts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import { certificateFault, trainingFindings } from '../rules/officer-qualification.js';
import { addDays, addMonths, dayOf, daysBetween, type Day, type Instant } from '../time.js';

/** One person away, one certificate run out, or one person's training and test out of date. */
export type Failure =
  | { readonly kind: 'absence'; readonly personId: string; readonly text: Text }
  | {
      readonly kind: 'certificate-expiry';
      readonly personId: string;
      readonly certificateId: string;
      /** Last valid day. */
      readonly lastDay: Day;
      readonly text: Text;
    }
  | {
      readonly kind: 'training-lapse';
      readonly personId: string;
      /** Last day on which training and test suffice, if nothing is added. */
      readonly lastDay: Day;
      readonly text: Text;
    };

/** Everything that could fail with the person: an absence, each certificate that counts now, the training that suffices now. */
export function failuresOf(person: PersonFacts, at: Instant, pack: LawPack): readonly Failure[] {
  return [absence(person), ...expiries(person, at), ...trainingLapse(person, dayOf(at), pack)];
}

/** What is left of the person after the failure; null if nothing. */
export function afterFailure(person: PersonFacts, failure: Failure): PersonFacts | null {
  if (failure.kind === 'absence') return null;
  if (failure.kind === 'training-lapse') return { ...person, trainings: [], tests: [] };
  return { ...person, certificates: person.certificates.filter(({ id }) => id !== failure.certificateId) };
}

function absence({ personId, name }: PersonFacts): Failure {
  return { kind: 'absence', personId, text: { zh: `${name}缺岗`, en: `${name} is away` } };
}

function expiries(person: PersonFacts, at: Instant): readonly Failure[] {
  const { personId, name } = person;
  return person.certificates
    .filter((each) =>
      each.fields.some((field) => certificateFault({ ...person, certificates: [each] }, at, field, each.area) === null),
    )
    .map(({ id, number, validTo }) => ({
      kind: 'certificate-expiry',
      personId,
      certificateId: id,
      lastDay: validTo,
      text: {
        zh: `${name}的执法证${number}于${validTo}到期`,
        en: `${name}’s certificate ${number} runs out on ${validTo}`,
      },
    }));
}

function trainingLapse(person: PersonFacts, today: Day, pack: LawPack): readonly Failure[] {
  const { personId, name } = person;
  if (trainingFindings(person, today, pack).length > 0) return [];
  const lastDay = lastTrainedDay(person, today, pack);
  const text = {
    zh: `${name}的培训学时、法治测试有效至${lastDay}`,
    en: `${name}’s training and test hold through ${lastDay}`,
  };
  return [{ kind: 'training-lapse', personId, lastDay, text }];
}

/** What was learned up to today only ever falls out of the window, so that the day is found by halving. */
function lastTrainedDay(person: PersonFacts, today: Day, pack: LawPack): Day {
  const learned = {
    ...person,
    trainings: person.trainings.filter(({ on }) => on <= today),
    tests: person.tests.filter(({ on }) => on <= today),
  };
  const { windowMonths, testWithinMonths } = pack.qualification;
  let [holds, lapsed] = [0, daysBetween(today, addMonths(today, Math.max(windowMonths, testWithinMonths) + 1))];
  while (lapsed - holds > 1) {
    const middle = Math.floor((holds + lapsed) / 2);
    if (trainingFindings(learned, addDays(today, middle), pack).length === 0) holds = middle;
    else lapsed = middle;
  }
  return addDays(today, holds);
}
