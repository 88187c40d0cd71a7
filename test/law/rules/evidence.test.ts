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
const lacking = (said: object) =>
  collect(said)
    .blockers('evidence-form')
    .map(({ detail }) => detail?.['field']);

const object = { quantity: '一台', condition: '完好', custodian: '李四', keptAt: '证物室' };
const recording = { device: '执法记录仪03', recordedBy: '李四', from: '09:00', to: '09:10', hasSound: false };
const electronic = { device: '监控主机', method: '拷贝', digestNoted: SHA, byMonitor: false };
const testimony = { witness: '王五', about: '男,50岁,农民,柳湾村', identityShown: '居民身份证' };
const appraisal = { body: '检测站', qualification: '证书', commission: '委托', method: '国标', signedAndSealed: true };
const copy = { isOriginal: false, copyReason: '原件为账册', holder: '公司会计', checkedAgainstOriginal: true };

describe('行政处罚法 第41条、第46条、第55条 evidence-form: 证据形式合法', () => {
  it.each<[string, object]>([
    ['an original that its provider signed', {}],
    ['a copy that says why, who has the original, and that both were compared', { original: copy }],
    ['one nobody signed, with the reason', { attestation: { by: '田示禾', manner: 'refused', reason: '拒绝签名' } }],
    ['an object with quantity, condition, custodian and place', { kind: 'physical', object }],
    ['a recording with device, maker and times', { kind: 'audio-visual', recording }],
    [
      'sound that is written down',
      { kind: 'audio-visual', recording: { ...recording, hasSound: true, transcript: WORDS } },
    ],
    ['electronic data with their digest', { kind: 'electronic-data', electronic }],
    [
      'a monitor’s record that was reviewed',
      { kind: 'electronic-data', electronic: { ...electronic, byMonitor: true, monitorReviewed: true } },
    ],
    ['testimony of a witness who is known', { kind: 'witness-testimony', testimony }],
    ['an expert opinion signed and sealed', { kind: 'expert-opinion', appraisal }],
    [
      'what the officers recorded themselves',
      { kind: 'audio-visual', recording, attestation: { by: '无', manner: 'none-called-for' } },
    ],
    ['the hour of the act', { collectedAt: '10:00' }],
  ])('permits %s', (_, said) => {
    expect(collect(said).blockers('evidence-form')).toEqual([]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      'a copy that says nothing',
      { original: { isOriginal: false } },
      ['copyReason', 'holder', 'checkedAgainstOriginal'],
    ],
    ['a copy not compared', { original: { ...copy, checkedAgainstOriginal: false } }, ['checkedAgainstOriginal']],
    ['a reason of blanks', { original: { ...copy, copyReason: '  ' } }, ['copyReason']],
    ['no signature and no reason', { attestation: { by: '田示禾', manner: 'absent' } }, ['attestation.reason']],
    ['a document nobody stands behind', { attestation: { by: '无', manner: 'none-called-for' } }, ['attestation']],
    ['an object without its particulars', { kind: 'physical' }, ['object']],
    ['a recording without its particulars', { kind: 'audio-visual' }, ['recording']],
    [
      'sound without a transcript',
      { kind: 'audio-visual', recording: { ...recording, hasSound: true } },
      ['recording.transcript'],
    ],
    [
      'a recording that ends before it begins',
      { kind: 'audio-visual', recording: { ...recording, to: '08:59' } },
      ['to'],
    ],
    ['electronic data without their particulars', { kind: 'electronic-data' }, ['electronic']],
    [
      'another digest than that noted',
      { kind: 'electronic-data', electronic: { ...electronic, digestNoted: 'b'.repeat(64) } },
      ['electronic.digestNoted'],
    ],
    [
      'a monitor’s record nobody reviewed',
      { kind: 'electronic-data', electronic: { ...electronic, byMonitor: true } },
      ['electronic.monitorReviewed'],
    ],
    ['testimony of nobody', { kind: 'witness-testimony' }, ['testimony']],
    [
      'testimony the witness did not sign',
      { kind: 'witness-testimony', testimony, attestation: { by: '王五', manner: 'refused', reason: '不愿' } },
      ['attestation'],
    ],
    ['an expert opinion without particulars', { kind: 'expert-opinion' }, ['appraisal']],
    [
      'an expert opinion without seal',
      { kind: 'expert-opinion', appraisal: { ...appraisal, signedAndSealed: false } },
      ['appraisal'],
    ],
    ['an hour that has not come', { collectedAt: '10:01' }, ['collectedAt']],
  ])('refuses %s', (_, said, fields) => {
    expect(lacking(said)).toEqual(fields);
  });

  it('refuses with the article that asks for it', () => {
    expect(collect({ kind: 'physical' }).blockers('evidence-form')).toEqual([
      {
        code: 'evidence-form',
        basis: expect.stringContaining('关于行政诉讼证据若干问题的规定 第11条'),
        message: { zh: '物证未记载数量、状况、保管人和存放处', en: expect.stringContaining('custodian') },
        detail: { field: 'object' },
      },
    ]);
  });

  it('permits any hour on an earlier day', () => {
    expect(lacking({ occurredOn: '2026-02-28', collectedAt: '23:59' })).toEqual([]);
  });
});

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
