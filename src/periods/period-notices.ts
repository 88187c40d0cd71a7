/** 提醒的文字与对象 – who is told what of a case. Names of parties stay out of it: the number of the case is enough. */
import type { StoredCase } from '../cases/case-store.service.js';
import { roleOf, type ActDuty } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import type { CaseRecord } from '../law/case-record.js';
import type { Role } from '../law/facts.js';
import { ASKED_KIND } from '../law/ordinary-procedure/request-kinds.js';
import { lawPackOf } from '../law/packs/index.js';
import type { LawPack } from '../law/packs/law-pack.js';
import type { Procedure } from '../law/procedure.js';
import { procedureOf } from '../law/procedures.js';
import type { Notice } from '../notifications/notifications.service.js';
import type { Look, OnDuty, OpenPeriod } from './look.js';

/** Who holds a post at the agency now, by its role. */
export type PostHolders = (role: Role) => readonly string[];

/** Everything that somebody should know of the case now. */
export function noticesOf(stored: StoredCase, look: Look, holders: PostHolders): readonly Notice[] {
  const of = subjectFrom(stored, look, holders);
  return [...look.open.flatMap((period) => noticeOfPeriod(of, period)), ...signatures(of), ...approvals(of)];
}

/** Who holds the duty on the case; while nobody does, everybody who could take it up. */
export function concernedBy(stored: StoredCase, look: Look, duty: ActDuty, holders: PostHolders): readonly string[] {
  return concerned(subjectFrom(stored, look, holders), duty);
}

function subjectFrom({ number, standing, lawPack, procedure }: StoredCase, look: Look, holders: PostHolders): Subject {
  return {
    number,
    record: standing.record,
    pack: lawPackOf(lawPack),
    procedure: procedureOf(procedure.id, procedure.version),
    people: look.people,
    holders,
  };
}

interface Subject {
  readonly number: string;
  readonly record: CaseRecord;
  readonly pack: LawPack;
  readonly procedure: Procedure;
  readonly people: readonly OnDuty[];
  readonly holders: PostHolders;
}

/** Names a period with its last day: another last day is another matter. */
export function subjectOf({ key, dueOn }: { readonly key: string; readonly dueOn: string | null }): string {
  return `${key}|${dueOn ?? ''}`;
}

function noticeOfPeriod(of: Subject, period: OpenPeriod): readonly Notice[] {
  const { level, duty, code } = period;
  if (level === 'none' || code.startsWith('limitation-')) return [];
  const subject = subjectOf(period);
  if (level === 'breached') {
    const to = [...(duty === null ? [] : concerned(of, duty)), ...holding(of, 'handle'), ...of.holders('supervisor')];
    return [{ kind: 'period-breached', subject, text: breachText(of, period), to: withoutRecused(of, to) }];
  }
  // What the party has to do in time is theirs to watch; the agency learns of it when it was not done.
  if (duty === null) return [];
  return [{ kind: `period-${level}`, subject, text: warningText(of, period), to: concerned(of, duty) }];
}

function concerned(of: Subject, duty: ActDuty, except: readonly string[] = []): readonly string[] {
  const held = holding(of, duty).filter((personId) => !except.includes(personId));
  if (held.length > 0) return held;
  const barred = new Set(of.record.duties.flatMap((each) => (each.duty === duty ? [] : [each.personId])));
  const others = of.holders(roleOf(duty)).filter((personId) => !except.includes(personId));
  return withoutRecused(of, duty === 'clerk' ? others : others.filter((personId) => !barred.has(personId)));
}

function holding({ people }: Subject, duty: ActDuty): readonly string[] {
  return people.flatMap((each) => (each.duty === duty ? [each.personId] : []));
}

function withoutRecused({ record }: Subject, personIds: readonly string[]): readonly string[] {
  return personIds.filter((personId) => !record.recused.includes(personId));
}

function signatures(of: Subject): readonly Notice[] {
  const { number, record } = of;
  const papers = record.file.map(({ id, code, awaiting }) => ({ id, what: paperName(of, code), awaiting }));
  const items = record.evidence.map(({ id, awaiting }) => {
    return { id, what: { zh: '一项证据', en: 'an item of evidence' }, awaiting: awaiting === null ? [] : [awaiting] };
  });
  return [...papers, ...items].flatMap(({ id, what, awaiting }) => {
    const text = {
      zh: `${number}：${what.zh}待您签名（${id}）`,
      en: `${number}: ${what.en} awaits your signature (${id})`,
    };
    const to = withoutRecused(of, awaiting);
    return to.length === 0 ? [] : [{ kind: 'signature-awaited' as const, subject: id, text, to }];
  });
}

function paperName({ pack }: Subject, code: string): Text {
  const { ordinary, simplified } = pack.catalogue;
  return [...ordinary, ...simplified].find((entry) => entry.code === code)?.name ?? { zh: code, en: code };
}

function approvals(of: Subject): readonly Notice[] {
  const { number, record, procedure } = of;
  return record.requests.map(({ kind, seq, by, subject }) => {
    const asked = [...procedure.acts.values()].find(({ type }) => ASKED_KIND[type] === kind)?.name;
    const name = asked ?? { zh: kind, en: kind };
    return {
      kind: 'approval-awaited',
      subject: `${kind}|${seq}`,
      text: { zh: `${number}：“${name.zh}”待审批`, en: `${number}: “${name.en}” awaits an answer` },
      to: concerned(of, 'decide', [by, subject ?? '']),
    };
  });
}

function warningText({ number }: Subject, { name, basis, level, dueOn, dueAt, calendarCertain }: OpenPeriod): Text {
  const colour = level === 'red' ? { zh: '红色预警', en: 'red' } : { zh: '黄色预警', en: 'yellow' };
  const end = endText(dueOn, dueAt);
  return {
    zh: `【${colour.zh}】${number}：${name.zh}将于${end.zh}届满（${basis}）${calendarCertain ? '' : '；日期暂定'}`,
    en: `[${colour.en}] ${number}: ${name.en} ends on ${end.en} (${basis})${calendarCertain ? '' : '; provisional'}`,
  };
}

function breachText({ number }: Subject, { name, basis, dueOn, dueAt }: OpenPeriod): Text {
  const end = endText(dueOn, dueAt);
  return {
    zh: `【逾期】${number}：${name.zh}已于${end.zh}届满（${basis}）；仍可依法办理，但记为逾期`,
    en: `[overdue] ${number}: ${name.en} ended on ${end.en} (${basis}); it can still lawfully be done, and will be marked late`,
  };
}

function endText(dueOn: string | null, dueAt: string | null): Text {
  const text = dueAt === null ? (dueOn ?? '') : shanghaiTime(dueAt);
  return { zh: text, en: text };
}

const SHANGHAI_OFFSET_MS = 28_800_000;

/** 北京时间 `2026-03-05 09:00`. */
export function shanghaiTime(instant: string): string {
  const shifted = new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}
