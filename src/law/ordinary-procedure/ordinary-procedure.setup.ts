/** 普通程序的词汇 – what its machine knows: acts, the case, and the questions its stages ask. No states. */
import { assign, setup as machineSetup } from 'xstate';
import type { ActDefinition, ActEvent } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import { completenessBlockers } from '../completeness/completeness.js';
import { contentOf, differenceOf } from '../content.js';
import type { LawPack } from '../packs/law-pack.js';
import { recorded } from '../recording.js';
import { noticeStillHolds } from '../rules/notice-and-defence.js';
import { uncertifiedActs } from '../rules/officer-qualification.js';
import { pendingOf } from './asking.js';
import type { StageMeta } from '../stage.js';

const DEFENCE_PAPERS: ReadonlySet<string> = new Set(['statement-and-defence-record', 'defence-recheck-opinion']);

/** A notice served by officers without certificates was not served (行政处罚法 第42条、第44条). */
function isServedByCertified(record: CaseRecord, event: ActEvent): boolean {
  return !uncertifiedActs({ record, event }).some(({ act }) => act.type === 'serve-notice');
}

/** What the machine carries while it is asked: the case, its law, and how to judge an act. */
export interface CaseContext {
  readonly record: CaseRecord;
  readonly pack: LawPack;
  readonly judge: Judge;
}

/** How acts are found and judged; the same for all questions to one procedure. */
export interface Judge {
  actOf(type: string): ActDefinition;
  isLawful(context: CaseContext, event: ActEvent): boolean;
}

interface Asked {
  readonly context: CaseContext;
  readonly event: ActEvent;
}

export const setup = machineSetup({
  types: {
    context: {} as CaseContext,
    events: {} as ActEvent,
    input: {} as CaseContext,
    meta: {} as StageMeta,
  },
  guards: {
    /** 合法: every rule the act stands under permits it. */
    lawful: ({ context, event }: Asked) => context.judge.isLawful(context, event),
    /** 应当告知: a penalty is intended that the last notice does not cover. */
    noticeDue: ({ context: { record }, event }: Asked) =>
      record.findings?.outcome === 'penalty' && !(noticeStillHolds(record) && isServedByCertified(record, event)),
    /** 陈述申辩尚未完成: the party has been told, and neither heard nor noted as silent, or not answered yet. */
    defenceOwed: ({ context: { record, pack } }: Asked) =>
      record.findings?.outcome === 'penalty' &&
      (record.defences.some(({ reExaminedSeq }) => reExaminedSeq === null) ||
        completenessBlockers(record, pack, 'decision').some(
          ({ detail }) => detail?.['lacking'] === 'missing' && DEFENCE_PAPERS.has(String(detail['entry'])),
        )),
    /** 听证停在哪一步. */
    hearingRequested: ({ context: { record } }: Asked) => record.hearing?.status === 'requested',
    hearingArranged: ({ context: { record } }: Asked) => record.hearing?.status === 'arranged',
    hearingAnnounced: ({ context: { record } }: Asked) => record.hearing?.status === 'announced',
    hearingHeld: ({ context: { record } }: Asked) => record.hearing?.status === 'held',
    /** 审核仍然有效: passed, and of exactly the present content. */
    reviewHolds: ({ context: { record } }: Asked) => {
      const last = record.reviews.at(-1);
      return last?.result === 'passed' && differenceOf(last.seen, contentOf(record)).length === 0;
    },
    /** 拟决定回避的是本案听证主持人. */
    recusesChair: ({ context: { record } }: Asked) => {
      const subject = pendingOf(record, 'recusal')?.subject;
      return subject !== undefined && subject === record.hearing?.chair;
    },
    /** 仍在中止: time stood still before the case went elsewhere, and still does. */
    suspended: ({ context: { record } }: Asked) =>
      record.exclusions.some(({ reason, until }) => reason === 'suspension' && until === null),
    filed: ({ context: { record } }: Asked) => record.filedOn !== null,
    ended: ({ context: { record } }: Asked) => record.ending !== null,
    closed: ({ context: { record } }: Asked) => record.closedOn !== null,
  },
  actions: {
    record: assign(({ context, event }: Asked) => {
      const { record, pack, judge } = context;
      const { payload } = event;
      if (payload === undefined) throw new RangeError(`the act ${event.type} was only asked about`);
      return { record: recorded({ record, act: judge.actOf(event.type), event: { ...event, payload }, pack }) };
    }),
  },
});
