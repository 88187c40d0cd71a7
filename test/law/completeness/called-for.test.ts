import { describe, expect, it } from '@jest/globals';
import type { CaseRecord, Party } from '../../../src/law/case-record.js';
import {
  circumstanceOf,
  needsCollectiveDiscussion,
  needsLegalReview,
} from '../../../src/law/completeness/circumstances.js';
import { completenessBlockers, inventoryOf } from '../../../src/law/completeness/completeness.js';
import { currentLawPack as pack } from '../../../src/law/packs/index.js';
import type { Seizure } from '../../../src/law/measures/measure.js';
import type { DrivenCase } from '../../builders/driven-case.js';
import {
  lifted,
  ordered,
  reInspected,
  returned,
  seized,
  seizedUrgently,
  seizureApproved,
} from '../../builders/measures.js';
import { concluded, filed, fine, investigated, served, told, WORDS } from '../../builders/stages.js';

const holds = (name: string, record: CaseRecord) => circumstanceOf(name).holds(record, pack);
describe('what circumstances call for', () => {
  it('a decision is owed while the case is open, and of a case that has had one', () => {
    const { record } = served();
    expect(holds('decision-owed', filed().record)).toBe(true);
    expect(holds('decision-owed', { ...filed().record, ending: 'withdrawn' })).toBe(false);
    expect(holds('decision-owed', { ...record, ending: 'performed' })).toBe(true);
  });

  const OF_SEIZURE = [
    'measure-taken',
    'recorded-in-sound-or-picture',
    'measure-approval-owed',
    'measure-to-be-ended',
    'seized-things-disposed',
  ];
  const ofSeizure = (led: DrivenCase) => OF_SEIZURE.filter((name) => holds(name, led.record));

  it('行政强制法 第18条、第28条: a seizure carried out calls for its approval, its recording and its end', () => {
    expect(ofSeizure(seizureApproved(filed()))).toEqual([]);
    expect(ofSeizure(seized(filed()))).toEqual(OF_SEIZURE.slice(0, 4));
    expect(ofSeizure(returned(lifted(seized(filed()))))).toEqual(OF_SEIZURE);
  });

  it('行政强制法 第19条: an urgent seizure lifted because nobody approved it calls for no approval', () => {
    expect(ofSeizure(seizedUrgently(filed()))).toContain('measure-approval-owed');
    expect(ofSeizure(lifted(seizedUrgently(filed()), 'not-approved'))).not.toContain('measure-approval-owed');
  });

  it('行政强制法 第27条: what was confiscated is not lifted, unless the time was extended', () => {
    const [measure] = seized(filed()).record.measures;
    const confiscated = (extensionDays: number): CaseRecord => ({
      ...filed().record,
      measures: [{ ...measure!, disposal: 'confiscated', extensionDays } as Seizure],
    });
    expect(holds('measure-to-be-ended', confiscated(0))).toBe(false);
    expect(holds('measure-to-be-ended', confiscated(30))).toBe(true);
  });

  it('行政处罚法 第28条: a re-inspection calls for its record, an order alone does not', () => {
    expect(holds('re-inspected', ordered(filed(), '2026-03-20').record)).toBe(false);
    expect(holds('re-inspected', reInspected(ordered(filed(), '2026-03-20')).record)).toBe(true);
  });

  it('行政强制法 第25条第3款: testing of seized things calls for the notice of its time', () => {
    const led = seized(filed());
    expect(holds('seizure-time-excluded', led.record)).toBe(false);
    led.byTwo('notify-appraisal-time', {
      ...{ measureId: led.measure('seizure'), from: '2026-03-03', until: '2026-03-05', purpose: WORDS },
    });
    expect(holds('seizure-time-excluded', led.record)).toBe(true);
  });

  it('one piece of evidence among others calls for its entry', () => {
    const { record } = investigated();
    const [item] = record.evidence;
    const mixed = { ...record, evidence: [{ ...item!, kind: 'audio-visual' as const }, item!] };
    expect(holds('documents-or-objects-collected', mixed)).toBe(true);
    expect(holds('recorded-in-sound-or-picture', mixed)).toBe(true);
  });

  it('行政处罚法 第64条: a hearing is held once it is, reported or not', () => {
    const at = (status: 'requested' | 'announced' | 'held' | 'reported' | 'withdrawn') => ({
      ...told().record,
      hearing: { requestedOn: '2026-03-03', status, chair: 'chair', day: '2026-03-20', noticeServedOn: null },
    });
    for (const status of ['held', 'reported'] as const) {
      expect([holds('hearing-held', at(status)), holds('statement-owed', at(status))]).toEqual([true, false]);
    }
    for (const status of ['requested', 'announced', 'withdrawn'] as const) {
      expect([holds('hearing-held', at(status)), holds('statement-owed', at(status))]).toEqual([false, true]);
    }
  });

  it('a penalty is published, but not that of a minor nor one revoked', () => {
    const { record } = served();
    const of = (party: Partial<Party> | null, endedOn: string | null = '2026-02-20') =>
      holds('publication-owed', {
        ...record,
        party: party && record.party && { ...record.party, ...party },
        breach: { ...record.breach, endedOn },
      });
    expect([of({}), of({ bornOn: '2008-02-20' }), of({ bornOn: '2008-02-21' })]).toEqual([true, true, false]);
    expect([of({ bornOn: '2008-02-27' }, null), of({ bornOn: '2008-02-28' }, null)]).toEqual([true, false]);
    expect([of({ bornOn: null }), of(null)]).toEqual([true, true]);
    expect(holds('publication-owed', { ...record, ending: 'decision-revoked' })).toBe(false);
  });

  it('nothing found calls for neither legal review nor discussion', () => {
    const { record } = filed();
    expect([needsLegalReview(record, pack), needsCollectiveDiscussion(record, pack)]).toEqual([false, false]);
  });

  it('a party not known is taken for a citizen', () => {
    const of = (yuan: number) => {
      const { record } = concluded({ penalties: fine(yuan) });
      return [needsLegalReview({ ...record, party: null }, pack), holds('hearing-right', { ...record, party: null })];
    };
    expect([of(4_999), of(5_000), of(10_000)]).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
  });

  it('a circumstance there is not is a fault of the pack', () => {
    expect(() => circumstanceOf('full moon')).toThrow('no such circumstance: full moon');
  });
});

describe('the inventory and the gates, in words', () => {
  const reasonOf = (record: CaseRecord, code: string) =>
    inventoryOf(record, pack).find((entry) => entry.code === code)?.reason;

  it('what is called for and there', () => {
    expect(reasonOf(investigated().record, 'filing-approval')).toEqual({
      zh: '本案有此情形:决定立案或者不予立案',
      en: 'Called for: filing was decided, or refused',
    });
  });

  it('what is called for and lacking', () => {
    const [entry] = pack.catalogue.ordinary.filter(({ code }) => code === 'inquiry-record');
    const { record } = concluded();
    const without = { ...record, file: record.file.filter(({ code }) => code !== 'inquiry-record') };
    expect(reasonOf(without, 'inquiry-record')).toEqual({
      zh: `本案有此情形:询问了当事人或者其他人。缺少${entry?.name.zh ?? ''}`,
      en: `Called for: somebody was questioned. Missing: ${entry?.name.en ?? ''}`,
    });
  });

  it('what is not called for', () => {
    expect(reasonOf(filed().record, 'sampling-record')).toEqual({
      zh: '本案无此情形:抽样取证',
      en: 'Not called for in this case: samples were taken',
    });
  });

  it('every blocker of a gate is one of the file', () => {
    const blockers = completenessBlockers(filed().record, pack, 'conclusion');
    expect(blockers.length).toBeGreaterThan(0);
    expect(new Set(blockers.map(({ code }) => code))).toEqual(new Set(['file-complete']));
  });
});
