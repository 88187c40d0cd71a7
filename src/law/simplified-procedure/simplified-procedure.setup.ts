/** 简易程序的词汇 – what its machine knows, and the questions its stages ask. No states. */
import { assign, setup as machineSetup } from 'xstate';
import type { ActEvent } from '../act.js';
import type { CaseContext } from '../ordinary-procedure/ordinary-procedure.setup.js';
import { recorded } from '../recording.js';
import { noticeStillHolds } from '../rules/notice-and-defence.js';
import type { StageMeta } from '../stage.js';
import { isSpotFaultOpen } from './spot-check.js';

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
    /** 告知仍然有效: the party was told exactly this, or something heavier. */
    noticeHolds: ({ context: { record } }: Asked) => noticeStillHolds(record),
    /** 决定已被撤销, or the case has gone on elsewhere. */
    revoked: ({ context: { record } }: Asked) => record.ending === 'decision-revoked',
    /** 尚未报所属机关备案. */
    unreported: ({ context: { record } }: Asked) => !record.file.some(({ code }) => code === 'spot-decision-filing'),
    /** 审核发现的问题尚未处理. */
    faultOpen: ({ context: { record } }: Asked) => isSpotFaultOpen(record),
    /** 尚未事后审核. */
    unchecked: ({ context: { record } }: Asked) => record.reviews.length === 0,
    ended: ({ context: { record } }: Asked) => record.ending !== null,
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
