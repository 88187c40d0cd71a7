/** 状态的抽象 – which worlds are the same to the law: numbers, hours and names of papers that no rule looks at fall away. */
import type { CaseRecord, DocumentEntry } from '../case-record.js';
import { catalogueOf, completenessBlockers } from '../completeness/completeness.js';
import { contentOf, differenceOf } from '../content.js';
import type { LawPack } from '../packs/law-pack.js';
import { courtWindow, defencePeriodEnd, demandWaitOver, earliestHearingDay } from '../periods/questions.js';
import { uncertifiedActs } from '../rules/officer-qualification.js';
import { isHeavier, noticeStillHolds } from '../rules/notice-and-defence.js';
import { dayOf } from '../time.js';
import { measures } from './measures-key.js';
import { CALENDAR, POPULATION } from './population.js';
import { factsOf, type World } from './world.js';

/** One text for all worlds that every rule must treat alike. */
export function keyOf(world: World, pack: LawPack): string {
  const { record, state } = world.standing;
  return anonymous(
    JSON.stringify([
      state,
      world.excursionsLeft,
      world.voided,
      uncertified(world),
      people(record),
      papers(record, pack),
      record.decision === null ? beforeDecision(record) : null,
      record.requests.map(({ kind, by, subject, days }) => [kind, by, subject?.replace(MEASURE_ID, ''), days]),
      [
        record.exclusions.filter(({ until }) => until === null).map(({ reason }) => reason),
        record.extensionDays,
        record.extensionTimes,
        measures(record),
      ],
      outcome(record),
      hours(world, pack),
    ]),
  );
}

/** A measure is called after its event, whose number no rule looks at. */
const MEASURE_ID = /(?<=^(?:preservation|seizure))\.\d+$/;

/** Persons who differ in nothing but their names are called in the order in which they appear. */
function anonymous(key: string): string {
  const order = [...new Set(key.match(/(?:approver|reviewer|clerk)-\d/g) ?? [])];
  const count = new Map<string, number>();
  const called = new Map(
    order.map((name) => {
      const kind = name.slice(0, -2);
      const number = (count.get(kind) ?? 0) + 1;
      count.set(kind, number);
      return [name, `${kind}-${number}`];
    }),
  );
  return key.replace(/(?:approver|reviewer|clerk)-\d/g, (name) => called.get(name) ?? name);
}

/**
 * Whom the actor stands for: any of those who differ from them in nothing but the name, and whom nothing on record names
 * where it matters who they are. What one of them does leads where it would lead if another did it.
 */
export function standInFor(actor: string, { chairs, recused, requests }: CaseRecord): string {
  if (!ALIKE.test(actor)) return actor;
  const named = [...chairs, ...recused, ...requests.flatMap(({ by, subject }) => [by, subject])];
  return named.includes(actor) ? actor : actor.slice(0, -2);
}

const ALIKE = /^(?:approver|reviewer|clerk)-\d$/;

/** The duty of somebody whose posts allow but one can never be held against them. */
function hasSeveralDuties(personId: string): boolean {
  const roles = (POPULATION[personId]?.posts ?? []).map(({ role }) => role);
  return roles.length > 1 || roles.includes('handler');
}

/** Of what the case rests on, what was done under a certificate that has since been found void. */
function uncertified({ standing: { record }, voided, now }: World): readonly string[] {
  if (voided.length === 0) return [];
  const event = { type: '', actor: '', at: now, payload: undefined, facts: factsOf(voided) };
  return [...new Set(uncertifiedActs({ record, event }).map(({ act }) => act.type))].sort();
}

function people(record: CaseRecord): unknown {
  return [
    record.duties
      .filter(({ personId }) => hasSeveralDuties(personId))
      .map(({ personId, duty, until }) => `${personId} ${duty}${until === null ? '' : ' relieved'}`)
      .sort(),
    [...record.chairs].sort(),
    [...record.recused].sort(),
    [...new Set(record.enforcementActs.flatMap(({ officers }) => officers))].sort(),
    record.party !== null,
  ];
}

/**
 * Papers that call for nothing but themselves: once signed, and served where they go to the party, nothing asks for them
 * any more. What they stand for – a suspension, a recusal, a preservation – is kept of the record itself.
 */
const WITHOUT_CONSEQUENCE: ReadonlySet<string> = new Set([
  'case-source-record',
  'on-site-inspection-record',
  'inquiry-record',
  'appraisal-report',
  'rectification-order',
  'evidence-preservation-approval',
  'evidence-preservation-notice',
  'evidence-preservation-disposition',
  'suspension-or-extension-approval',
  'transfer-documents',
  'recusal-decision',
]);

/** As many signatures as any paper needs. */
const SIGNATURES = 3;

/** Once decided, papers drawn before matter only while they still want a signature or their service. */
function papers(record: CaseRecord, pack: LawPack): unknown {
  const { file, decision } = record;
  const newest = new Map<string, DocumentEntry>();
  for (const paper of file) newest.set(paper.code, paper);
  const matters = (paper: DocumentEntry) =>
    isUnfinished(paper, record, pack) ||
    (decision === null ? !WITHOUT_CONSEQUENCE.has(paper.code) : paper.seq >= decision.seq);
  return [
    [...newest.values()]
      .filter(matters)
      .map(({ code, awaiting, service, signatures }) => [
        code,
        awaiting,
        service !== null,
        Math.min(SIGNATURES, new Set(signatures.map(({ personId }) => personId)).size),
      ])
      .sort(),
    unsealed(file),
    lacking(record, pack),
  ];
}

/** What keeps the next gate closed that everything has to pass. */
function lacking(record: CaseRecord, pack: LawPack): readonly string[] {
  const blockers = completenessBlockers(record, pack, record.decision === null ? 'decision' : 'closing');
  return [
    ...new Set(blockers.map(({ detail }) => `${String(detail?.['entry'])} ${String(detail?.['lacking'])}`)),
  ].sort();
}

function unsealed(file: CaseRecord['file']): string[] {
  return file
    .filter(({ sealedAt }) => sealedAt === null)
    .map(({ code }) => code)
    .sort();
}

function isUnfinished({ code, service, sealedAt }: DocumentEntry, record: CaseRecord, pack: LawPack): boolean {
  const goesOut = catalogueOf(record, pack).some((entry) => entry.servedOnParty && entry.code === code);
  return sealedAt === null || (goesOut && service === null);
}

function content(record: CaseRecord): unknown {
  const { findings, reviews, discussion } = record;
  const last = reviews.at(-1);
  const now = contentOf(record);
  return [
    findings && [
      findings.outcome,
      findings.penalties,
      findings.circumstances.suspectedCrime,
      Boolean(findings.benchmark?.departure),
    ],
    findings?.facts.every(({ evidenceIds }) => evidenceIds.length === record.evidence.length) ?? null,
    last && [last.result, last.legal, kindsOf(differenceOf(last.seen, now))],
    discussion && discussion.contentDigest === now.digest,
    record.submittedOn !== null,
  ];
}

/** Of what kind the differences are: evidence once added stays, a proposal may be taken back. */
function kindsOf(differences: readonly string[]): readonly string[] {
  return [...new Set(differences.map((part) => part.replace(/:.*/, '')))];
}

/** What no rule looks at any more once the decision is made. */
function beforeDecision(record: CaseRecord): unknown {
  const { hearing, evidence } = record;
  return [
    evidence.map(({ awaiting }) => awaiting).slice(-2),
    content(record),
    notices(record),
    hearing && [hearing.status, hearing.chair, hearing.noticeServedOn !== null],
  ];
}

function notices(record: CaseRecord): unknown {
  const { findings } = record;
  const lastWord = Math.max(0, ...record.defences.map(({ seq }) => seq));
  return [
    noticeStillHolds(record),
    record.notices.at(-1)?.hearingRight ?? null,
    record.notices
      .map(({ penalties, seq }) => [
        findings !== null && isHeavier(findings.penalties, penalties),
        penalties,
        seq < lastWord,
      ])
      .slice(-2),
    [record.defences.length > 0, record.defences.every(({ reExaminedSeq }) => reExaminedSeq !== null)],
    record.evidence.some(({ seq }) => seq > lastWord),
    record.waivedOn !== null,
    lastSeq(record, 'hearing-report') > lastSeq(record, 'defence-recheck-opinion'),
  ];
}

function lastSeq({ file }: CaseRecord, code: string): number {
  return file.findLast((paper) => paper.code === code)?.seq ?? 0;
}

function outcome(record: CaseRecord): unknown {
  const { performance, decision } = record;
  const paid = performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
  return [
    decision && [decision.outcome, decision.penalties, decision.servedOn !== null],
    paid,
    performance.cash.map(({ handedOverOn, bankedOn }) => [handedOverOn !== null, bankedOn !== null]),
    performance.deferredUntil !== null,
    performance.demandServedOn !== null,
    performance.courtAppliedOn !== null,
    performance.remedies.map(({ until }) => until === null).slice(-2),
    record.policeReply?.accepted ?? null,
    record.ending,
    record.closedOn !== null,
    record.filedOn !== null,
  ];
}

/** The hour as the law sees it: which waiting times are over. */
function hours({ standing: { record }, now }: World, pack: LawPack): unknown {
  const today = dayOf(now);
  const end = record.decision === null ? defencePeriodEnd(record, pack, CALENDAR) : null;
  const window = record.decision === null ? null : courtWindow(record, pack, CALENDAR);
  return [
    end !== null && today > end,
    typeof record.hearing?.day === 'string' && today >= record.hearing.day,
    typeof record.hearing?.day === 'string' && record.hearing.day >= earliestHearingDay(today, record, pack, CALENDAR),
    demandWaitOver(record, pack, CALENDAR, today),
    window !== null && window.from <= today && today <= window.to,
  ];
}
