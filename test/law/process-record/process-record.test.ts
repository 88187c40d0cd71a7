import { describe, expect, it } from '@jest/globals';
import { currentLawPack } from '../../../src/law/packs/index.js';
import { processRecordOf } from '../../../src/law/process-record/process-record.js';
import type { PerformedAct } from '../../../src/law/process-record/process-record.js';
import { currentProcedures } from '../../../src/law/procedures.js';
import { anEvidenceItem } from '../../builders/an-evidence-item.js';
import { investigated } from '../../builders/stages.js';

const law = currentLawPack.processRecord;
const led = () => investigated().record;
const act = (seq: number, type: string, payload: object = {}): PerformedAct => ({
  seq,
  type,
  at: '2026-03-02T01:30:00.000Z',
  payload,
});
const recordingOf = (ofSeq: number) => ({
  id: 'recording.90',
  seq: 90,
  ofSeq,
  medium: 'video' as const,
  title: '录像',
  sha256: 'a'.repeat(64),
  device: '记录仪',
  recordedBy: '李四',
  recordedOn: '2026-03-02',
  from: '09:00',
  to: '09:10',
});
const statesOf = (record: ReturnType<typeof led>, ...acts: readonly PerformedAct[]) =>
  processRecordOf(record, acts, law).acts.flatMap(({ seq, due }) =>
    due.map(({ medium, demand, state }) => `${seq} ${medium} ${demand} ${state}`),
  );

describe('行政处罚法 第47条: the record of the whole process', () => {
  it('knows the acts it speaks of', () => {
    const known = new Set(currentProcedures.flatMap(({ acts, opening }) => [opening.type, ...acts.keys()]));
    const spoken = [...law.links, ...law.requirements].flatMap(({ acts }) => acts);
    expect(spoken.filter((type) => !known.has(type))).toEqual([]);
  });

  it('第55条第2款: an inspection is written down, and filmed where it may be disputed', () => {
    const record = led();
    const { seq = 0 } = record.enforcementActs.find(({ type }) => type === 'record-inspection') ?? {};
    expect(statesOf(record, act(seq, 'record-inspection'))).toEqual([
      `${seq} written required present`,
      `${seq} audio-visual as-needed advised`,
    ]);
    const filmed = { ...record, recordings: [recordingOf(seq)] };
    expect(statesOf(filmed, act(seq, 'record-inspection'))).toContain(`${seq} audio-visual as-needed present`);
  });

  it('names a paper that is not signed yet', () => {
    const record = led();
    const { seq = 0 } = record.enforcementActs.find(({ type }) => type === 'record-inspection') ?? {};
    const unsigned = { ...record, file: record.file.map((paper) => ({ ...paper, awaiting: ['handler-2'] })) };
    const found = processRecordOf(unsigned, [act(seq, 'record-inspection')], law);
    expect(found.acts[0]?.due[0]).toMatchObject({ state: 'unsigned', items: [`on-site-inspection-record.${seq}`] });
    expect(found.complete).toBe(false);
  });

  it('国办发〔2018〕118号 (八): a seizure without film has a gap; evidence that names it fills the gap', () => {
    const record = led();
    const gap = processRecordOf(record, [act(5, 'carry-out-seizure')], law);
    expect(gap.complete).toBe(false);
    expect(gap.links.find(({ code }) => code === 'investigation')).toMatchObject({ acts: [5], lacking: 1 });
    const filmed = { ...record, evidence: [anEvidenceItem({ id: 'evidence.6', kind: 'audio-visual', ofSeq: 5 })] };
    expect(processRecordOf(filmed, [act(5, 'carry-out-seizure')], law).complete).toBe(true);
  });

  it.each<[string, object, string | null]>([
    ['handed over', { method: 'direct' }, null],
    ['left without witnesses', { method: 'left', left: { ground: '拒收', witnesses: [] } }, 'required missing'],
    ['left, told in words only', { method: 'left' }, 'required missing'],
    [
      'left before witnesses',
      { method: 'left', left: { ground: '拒收', witnesses: ['村委会主任'] } },
      'as-needed advised',
    ],
    ['by public notice', { method: 'public-notice' }, 'as-needed advised'],
  ])('民事诉讼法 第89条: a paper %s', (_, payload, expected) => {
    const states = statesOf(led(), act(7, 'serve-decision', payload)).filter((state) => state.includes('audio-visual'));
    expect(states).toEqual(expected === null ? [] : [`7 audio-visual ${expected}`]);
  });

  it('tells which links have not been reached', () => {
    const { links } = processRecordOf(led(), [act(1, 'open-case')], law);
    expect(links.map(({ code, acts }) => [code, acts.length])).toEqual([
      ['initiation', 1],
      ['investigation', 0],
      ['review', 0],
      ['decision', 0],
      ['service', 0],
      ['performance', 0],
    ]);
  });
});
