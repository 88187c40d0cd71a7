/** 状态的抽象 – which worlds are the same to the law: numbers, hours and names of papers that no rule looks at fall away. */
import type { CaseRecord, DocumentEntry } from '../case-record.js';
import { contentOf, differenceOf } from '../content.js';
import type { LawPack } from '../packs/law-pack.js';
import { courtWindow, defencePeriodEnd, demandWaitOver, earliestHearingDay } from '../periods/questions.js';
import { isHeavier, noticeStillHolds } from '../rules/notice-and-defence.js';
import { dayOf } from '../time.js';
import { CALENDAR, POPULATION } from './population.js';
import type { World } from './world.js';

/** One text for all worlds that every rule must treat alike. */
export function keyOf(world: World, pack: LawPack): string {
  const { record, state } = world.standing;
  return anonymous(
    JSON.stringify([
      state,
      world.excursionsLeft,
      world.voided,
      people(record),
      papers(record, pack),
      record.decision === null ? beforeDecision(record) : null,
      record.requests.map(({ kind, by, subject, days }) => [kind, by, subject, days]),
      [
        record.exclusions.filter(({ until }) => until === null).map(({ reason }) => reason),
        record.extensionDays,
        record.preservations.map(({ disposedOn }) => disposedOn === null),
      ],
      outcome(record),
      hours(world, pack),
    ]),
  );
}

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

/** Once decided, papers drawn before matter only while they still want a signature or their service. */
function papers({ file, decision }: CaseRecord, pack: LawPack): unknown {
  const newest = new Map<string, DocumentEntry>();
  for (const paper of file) newest.set(paper.code, paper);
  return [...newest.values()]
    .filter((paper) => decision === null || paper.seq >= decision.seq || isUnfinished(paper, pack))
    .map(({ code, awaiting, service, signatures }) => [
      code,
      awaiting,
      service !== null,
      new Set(signatures.map(({ personId }) => personId)).size,
    ])
    .concat([['unsealed', unsealed(file), false, 0]])
    .sort();
}

function unsealed(file: CaseRecord['file']): string[] {
  return file
    .filter(({ sealedAt }) => sealedAt === null)
    .map(({ code }) => code)
    .sort();
}

function isUnfinished({ code, service, sealedAt }: DocumentEntry, { catalogue }: LawPack): boolean {
  const goesOut = catalogue.ordinary.some((entry) => entry.servedOnParty && entry.code === code);
  return sealedAt === null || (goesOut && service === null);
}

function content(record: CaseRecord): unknown {
  const { findings, reviews, discussion } = record;
  const last = reviews.at(-1);
  const now = contentOf(record);
  return [
    findings && [findings.outcome, findings.penalties, findings.circumstances],
    findings?.facts.every(({ evidenceIds }) => evidenceIds.length === record.evidence.length) ?? null,
    last && [last.result, last.legal, differenceOf(last.seen, now).length],
    discussion && discussion.contentDigest === now.digest,
    record.submittedOn !== null,
  ];
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
  ];
}

function outcome(record: CaseRecord): unknown {
  const { performance, decision } = record;
  const paid = performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
  return [
    decision && [decision.outcome, decision.penalties, decision.servedOn !== null],
    paid,
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
