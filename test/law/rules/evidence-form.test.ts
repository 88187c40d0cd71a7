import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../../builders/an-evidence-item.js';
import { Question } from '../../builders/question.js';
import { filed, WORDS } from '../../builders/stages.js';

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
