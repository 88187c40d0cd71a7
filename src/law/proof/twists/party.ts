/** 撤防:当事人的权利 – rules about notice, defence and hearing. */
import type { ActEvent } from '../../act.js';
import { addDays, dayOf } from '../../time.js';
import { findings, NEVER, onRecord, type Twists } from './twist.js';

const day = (event: ActEvent) => dayOf(event.at);

export const partyTwists: Twists = {
  'notice-served': onRecord(() => ({ notices: [] })),
  'defence-period-over': onRecord((record, event) => ({
    waivedOn: null,
    notices: record.notices.map((notice) => ({ ...notice, effectiveOn: day(event) })),
  })),
  'defence-re-examined': onRecord((record, event) => ({
    defences: [...record.defences, { seq: record.seq, statedOn: day(event), reExaminedSeq: null }],
  })),
  'something-to-re-examine': onRecord(({ file }) => ({
    defences: [],
    hearing: null,
    file: file.filter(({ code }) => code !== 'defence-recheck-opinion'),
  })),
  'no-heavier-after-defence': (attempted) => {
    const heavier = findings((found) => ({
      outcome: 'penalty',
      facts: found.facts,
      penalties: [{ kind: 'fine', amountFen: 1_500_000 }],
    }))(attempted);
    return (
      heavier &&
      onRecord((record) => ({
        notices: [
          {
            documentId: '',
            seq: 1,
            toldDigest: '',
            penalties: [{ kind: 'fine', amountFen: 10_000 }],
            hearingRight: false,
            effectiveOn: NEVER,
          },
          ...record.notices,
        ],
        evidence: record.evidence.map((item) => ({ ...item, seq: 0 })),
        defences: [{ seq: 2, statedOn: NEVER, reExaminedSeq: 2 }, ...record.defences],
      }))(heavier)
    );
  },
  'hearing-right': onRecord((record) => ({
    notices: record.notices.map((notice) => ({ ...notice, hearingRight: false })),
  })),
  'hearing-request-in-time': onRecord((record) => ({
    notices: record.notices.map((notice) => ({ ...notice, effectiveOn: '2025-01-06' })),
  })),
  'hearing-notice-days': onRecord(
    ({ hearing }, event) => hearing && { hearing: { ...hearing, day: addDays(day(event), 1) } },
  ),
  'hearing-day-come': onRecord(
    ({ hearing }, event) => hearing && { hearing: { ...hearing, day: addDays(day(event), 1) } },
  ),
  'hearing-held': onRecord((_record, event) => ({
    hearing: { requestedOn: day(event), status: 'requested', chair: null, day: null, noticeServedOn: null },
  })),
};
