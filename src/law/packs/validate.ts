/** 法规包校验 – a pack that contradicts itself or lacks what the procedures need never comes into force. */
import type { Text } from '../blocker.js';
import { isCircumstance } from '../completeness/circumstances.js';
import { GATES, isDueAt } from '../completeness/gates.js';
import { isDay } from '../time.js';
import type { AmountLine, CatalogueEntry, LawPack, PeriodDefinition } from './law-pack.js';

/** Periods the procedures reckon with, by code; those that differ by field are named by `periodChoice`. */
export const NEEDED_PERIODS = [
  'limitation-general',
  'limitation-life-health',
  'case-decision',
  'evidence-preservation',
  'coercive-measure-urgent-report',
  'seizure',
  'seizure-extension',
  'correction-term',
  'hearing-request',
  'hearing-notice',
  'crime-transfer-decision',
  'decision-service',
  'public-notice-service',
  'publicity-penalty',
  'fine-payment',
  'cash-to-agency',
  'cash-to-bank',
  'reconsideration-application',
  'litigation-direct',
  'litigation-after-reconsideration',
  'demand-before-court',
  'court-enforcement-application',
  'case-closing',
] as const;

/** Roles a pack may choose a period for (see periods/definitions.ts). */
const PERIOD_ROLES: readonly string[] = [
  'clue-check',
  'defence',
  'legal-review',
  'decision-extension',
  'spot-decision-record',
];

/** 集体讨论 cannot be collective, nor 共同执法 be joint, with fewer. */
const AT_LEAST_TWO = 2;
const PER_CENT = 100;
const PACK_ID = /^[a-z]+(-[a-z]+)*\/\d{4}-\d{2}$/;

/**
 * Refuses a pack with faults.
 * @throws RangeError that names every fault found.
 */
export function assertValidPack(pack: LawPack): void {
  const faults = faultsOf(pack);
  if (faults.length > 0) throw new RangeError(`law pack ${pack.id}: ${faults.join('; ')}`);
}

function faultsOf(pack: LawPack): readonly string[] {
  return [
    ...when(!PACK_ID.test(pack.id), 'its id is not of the form region/year-month'),
    ...when(!isDay(pack.inForceFrom), `inForceFrom is no day: ${pack.inForceFrom}`),
    ...untold('name', pack.name),
    ...periodFaults(pack.periods),
    ...catalogueFaults('ordinary', pack.catalogue.ordinary),
    ...discussionFaults(pack),
    ...catalogueFaults('simplified', pack.catalogue.simplified),
    ...lineFaults('hearingLine', pack.hearingLine),
    ...lineFaults('majorLine', pack.majorLine),
    ...lineFaults('spotPenalty', pack.spotPenalty),
    ...unsourced('spotCollection', pack.spotCollection.basis),
    ...uncounted('spotCollection', { maxFen: pack.spotCollection.maxFen }),
    ...valueFaults(pack),
    ...choiceFaults(pack),
    ...warningFaults(pack),
    ...Object.entries(pack.extensions).flatMap(([field, { days, times, basis }]) => [
      ...unsourced(`extensions.${field}`, basis),
      ...uncounted(`extensions.${field}`, { days, times }),
    ]),
    ...reviewPointFaults(pack),
    ...policyFaults(pack),
  ];
}

function when(fault: boolean, text: string): readonly string[] {
  return fault ? [text] : [];
}

function unsourced(what: string, basis: string): readonly string[] {
  return when(basis.trim() === '', `${what} names no basis`);
}

function untold(what: string, { zh, en }: Text): readonly string[] {
  return when(zh.trim() === '' || en.trim() === '', `${what} is not told in both languages`);
}

/** Values that must be whole numbers above nought. */
function uncounted(what: string, values: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    when(!Number.isSafeInteger(value) || value <= 0, `${what}.${name} is no positive whole number: ${value}`),
  );
}

function duplicates(what: string, codes: readonly string[]): readonly string[] {
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...twice].map((code) => `${what}: ${code} is there twice`);
}

function periodFaults(periods: readonly PeriodDefinition[]): readonly string[] {
  const codes = periods.map(({ code }) => code);
  return [
    ...duplicates('periods', codes),
    ...NEEDED_PERIODS.flatMap((code) => when(!codes.includes(code), `periods: ${code} is needed and missing`)),
    ...periods.flatMap(({ code, name, basis, length }) => [
      ...untold(`period ${code}`, name),
      ...unsourced(`period ${code}`, basis),
      ...uncounted(`period ${code}`, { length }),
    ]),
  ];
}

function catalogueFaults(catalogue: string, entries: readonly CatalogueEntry[]): readonly string[] {
  const codes = entries.map(({ code }) => code);
  return [
    ...duplicates(`catalogue ${catalogue}`, codes),
    ...entries.flatMap((entry) => entryFaults(entry, codes).map((fault) => `catalogue ${catalogue}: ${fault}`)),
  ];
}

function entryFaults(entry: CatalogueEntry, codes: readonly string[]): readonly string[] {
  const { code, name, basis, gate, servedBefore, servedOnParty } = entry;
  return [
    ...untold(code, name),
    ...unsourced(code, basis),
    ...when(!isCircumstance(entry.when), `${code} refers to an unknown circumstance ${entry.when}`),
    ...when(!GATES.includes(gate), `${code} names an unknown gate ${gate}`),
    ...when(
      servedOnParty !== (servedBefore !== null),
      `${code} must name a gate of service if it goes to the party, else none`,
    ),
    ...when(servedBefore !== null && !isDueAt(gate, servedBefore), `${code} would have to be served before it is due`),
    ...entry.after.flatMap((other) => when(!codes.includes(other), `${code} comes after an unknown paper ${other}`)),
    ...when(entry.after.includes(code), `${code} comes after itself`),
  ];
}

/** The record of a discussion cannot need more signatures than the discussion has members. */
function discussionFaults({ catalogue, collectiveDiscussion }: LawPack): readonly string[] {
  const signers = catalogue.ordinary.find(({ code }) => code === 'collective-discussion-record')?.signedBy.length ?? 0;
  const { minimumMembers } = collectiveDiscussion;
  return when(
    signers > minimumMembers,
    `the record of a discussion of ${minimumMembers} asks for ${signers} signatures`,
  );
}

function lineFaults(what: string, { citizenFen, organisationFen, basis }: AmountLine): readonly string[] {
  return [...unsourced(what, basis), ...uncounted(what, { citizenFen, organisationFen })];
}

function valueFaults(pack: LawPack): readonly string[] {
  const { criminalAge, officers, qualification, collectiveDiscussion, surcharge } = pack;
  const { trainingHours, windowMonths, testWithinMonths, firstReviewersSince } = qualification;
  return [
    ...Object.entries({ criminalAge, officers, qualification, collectiveDiscussion, surcharge }).flatMap(
      ([what, { basis }]) => unsourced(what, basis),
    ),
    ...uncounted('criminalAge', { noPenaltyUnder: criminalAge.noPenaltyUnder }),
    ...uncounted('qualification', { trainingHours, windowMonths, testWithinMonths }),
    ...uncounted('surcharge', { perDayPerMille: surcharge.perDayPerMille, capPercent: surcharge.capPercent }),
    ...when(surcharge.capPercent > PER_CENT, 'surcharge.capPercent exceeds the principal'),
    ...when(!isDay(firstReviewersSince), `qualification.firstReviewersSince is no day: ${firstReviewersSince}`),
    ...when(!(officers.minimum >= AT_LEAST_TWO), `officers.minimum is below two: ${officers.minimum}`),
    ...when(
      !(collectiveDiscussion.minimumMembers >= AT_LEAST_TWO),
      `collectiveDiscussion.minimumMembers is below two: ${collectiveDiscussion.minimumMembers}`,
    ),
  ];
}

/** Red comes after yellow, and both before the end. */
function warningFaults({ warnings: { short, long } }: LawPack): readonly string[] {
  return [
    ...uncounted('warnings.short', { ...short }),
    ...uncounted('warnings.long', { ...long }),
    ...Object.entries({ short, long }).flatMap(([which, { yellowDays, redDays }]) =>
      when(redDays > yellowDays, `warnings.${which} turns red before yellow`),
    ),
  ];
}

function choiceFaults({ periodChoice, periods }: LawPack): readonly string[] {
  return Object.entries(periodChoice).flatMap(([role, choice]) => [
    ...when(!PERIOD_ROLES.includes(role), `periodChoice names an unknown role ${role}`),
    ...Object.entries(choice).flatMap(([field, code]) =>
      when(!periods.some((period) => period.code === code), `periodChoice.${role}.${field} names no period: ${code}`),
    ),
  ]);
}

function reviewPointFaults({ reviewPoints }: LawPack): readonly string[] {
  return [
    ...when(reviewPoints.length === 0, 'reviewPoints: there is none'),
    ...duplicates(
      'reviewPoints',
      reviewPoints.map(({ code }) => code),
    ),
    ...reviewPoints.flatMap(({ code, name }) => untold(`review point ${code}`, name)),
  ];
}

function policyFaults({ policies }: LawPack): readonly string[] {
  return policies.flatMap(({ value, text, basis }) => [
    ...untold(`policy ${value}`, text),
    ...unsourced(`policy ${value}`, basis),
  ]);
}
