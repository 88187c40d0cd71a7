import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../../builders/an-evidence-item.js';
import type { DrivenCase } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { decided, filed, investigated, WORDS } from '../../builders/stages.js';

const SHA = 'a'.repeat(64);
const collect = (said: object) =>
  Question.of(filed(), 'collect-evidence', 'handler-1', {
    coOfficerId: 'handler-2',
    occurredOn: '2026-03-02',
    ...EVIDENCE_FORM,
    kind: 'documentary',
    title: WORDS,
    proves: WORDS,
    source: WORDS,
    sha256: SHA,
    ...said,
  });

const object = { quantity: '一台', condition: '完好', custodian: '李四', keptAt: '证物室' };

describe('行政处罚法 第46条 custody-held: 保管链不中断', () => {
  const kept = () => investigated().byTwo('collect-evidence', collect({ kind: 'physical', object }).event.payload);
  const itemOf = ({ record }: DrivenCase) => record.evidence.at(-1)?.id ?? '';
  const handOver = (led: DrivenCase, said: object = {}) =>
    Question.of(led, 'transfer-custody', 'handler-1', {
      coOfficerId: 'handler-2',
      occurredOn: led.today,
      itemId: itemOf(led),
      from: '李四',
      to: '检测站',
      at: '09:00',
      purpose: '送检',
      condition: '封条完好',
      keptAt: '检测站样品库',
      ...said,
    });
  const sentences = (question: Question) => question.blockers('custody-held').map(({ message }) => message.zh);
  const handed = () => {
    const led = kept();
    return led.byTwo('transfer-custody', handOver(led).event.payload);
  };

  it('permits whoever has the object to hand it over, and then whoever got it', () => {
    expect(sentences(handOver(kept()))).toEqual([]);
    const led = handed();
    expect(led.record.evidence.at(-1)?.custody).toMatchObject([
      { from: '李四', to: '检测站', purpose: '送检', officers: ['handler-1', 'handler-2'], awaiting: 'handler-2' },
    ]);
    led.do('co-sign', 'handler-2', { itemId: led.record.evidence.at(-1)?.custody[0]?.id });
    expect(sentences(handOver(led, { from: '检测站', to: '李四', at: '09:30' }))).toEqual([]);
  });

  it('refuses hands that do not have it, the same hands, and hours that run backwards', () => {
    expect(sentences(handOver(kept(), { from: '王五' }))).toEqual(['物证现由李四保管']);
    expect(sentences(handOver(kept(), { to: '李四' }))).toEqual(['移交给了同一保管人']);
    const led = handed();
    led.do('co-sign', 'handler-2', { itemId: led.record.evidence.at(-1)?.custody[0]?.id });
    expect(sentences(handOver(led, { from: '检测站', to: '李四', at: '08:59' }))).toEqual(['移交时间早于上一环节']);
  });

  it('refuses an hour that has not come', () => {
    expect(sentences(handOver(kept(), { at: '10:01' }))).toEqual(['所述时间10:01晚于现在']);
    expect(sentences(handOver(kept(), { at: '10:00' }))).toEqual([]);
  });

  it('refuses the next step before the last is signed, and what is no object', () => {
    expect(sentences(handOver(handed(), { from: '检测站', to: '李四' }))).toEqual(['上一环节尚未由另一名执法人员签名']);
    expect(sentences(handOver(investigated()))).toHaveLength(1);
    expect(sentences(handOver(kept(), { itemId: 'evidence.999' }))).toEqual(['evidence.999不是本案的物证']);
  });

  it('permits it after the decision too', () => {
    expect(sentences(handOver(decided(), { itemId: 'evidence.1' }))).toEqual(['evidence.1不是本案的物证']);
    expect(handOver(decided()).codes).toEqual(['custody-held']);
  });
});

describe('行政处罚法 第47条 recording-of-an-act: 记录对应本案已实施的行为', () => {
  const inspected = () => investigated();
  const seqOf = ({ record }: DrivenCase, type: string) => record.enforcementActs.find((act) => act.type === type)?.seq;
  const attach = (led: DrivenCase, said: object) =>
    Question.of(led, 'attach-recording', 'handler-1', {
      ofSeq: seqOf(led, 'record-inspection'),
      medium: 'video',
      title: '现场检查录像',
      sha256: SHA,
      device: '执法记录仪03',
      recordedBy: '李四',
      recordedOn: led.today,
      from: '09:00',
      to: '09:30',
      ...said,
    });

  it('permits a recording of an act of the case, and keeps it by that act', () => {
    const led = inspected();
    const question = attach(led, {});
    expect(question.codes).toEqual([]);
    led.do('attach-recording', 'handler-1', question.event.payload ?? {});
    expect(led.record.recordings).toMatchObject([
      { ofSeq: seqOf(led, 'record-inspection'), medium: 'video', sha256: SHA },
    ]);
  });

  it('refuses an act there is not, another day, and an end before the beginning', () => {
    const led = inspected();
    expect(attach(led, { ofSeq: led.record.seq + 1 }).blockers('recording-of-an-act')).toHaveLength(1);
    expect(attach(led, { recordedOn: '2026-02-28' }).blockers('recording-of-an-act')).toHaveLength(1);
    expect(attach(led, { from: '09:31' }).blockers('recording-of-an-act')).toHaveLength(1);
    expect(attach(led, { to: '10:01' }).blockers('recording-of-an-act')).toHaveLength(1);
    expect(attach(led, { to: '10:00' }).blockers('recording-of-an-act')).toEqual([]);
  });

  it('refuses evidence that names an act there is not', () => {
    expect(collect({ ofSeq: 999 }).blockers('recording-of-an-act')).toHaveLength(1);
    expect(collect({ ofSeq: 1 }).blockers('recording-of-an-act')).toEqual([]);
  });
});
