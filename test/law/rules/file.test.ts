import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../../builders/an-evidence-item.js';
import { PAPERS_NO_ACT_DRAWS } from '../../../src/law/ordinary-procedure/papers.js';
import { type DrivenCase, handedOver } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { concluded, decided, filed, investigated, served, told, undefended, WORDS } from '../../builders/stages.js';

describe('行政处罚法 第40条、第47条 file-complete: 案卷完整', () => {
  const decide = (led: DrivenCase = undefended()) =>
    Question.of(led, 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });

  it('permits a complete file', () => {
    expect(decide().codes).toEqual([]);
  });

  it('refuses one from which a paper is missing, with the article that asks for it', () => {
    const without = decide().inCase(({ file }) => ({ file: file.filter(({ code }) => code !== 'inquiry-record') }));
    expect(without.blockers('file-complete')).toMatchObject([
      {
        code: 'file-complete',
        message: { zh: '缺少询问笔录', en: expect.stringContaining('Missing: ') },
        basis: expect.stringContaining('第55条'),
        detail: { entry: 'inquiry-record', lacking: 'missing', itemId: null, duties: ['handle'], persons: [] },
      },
    ]);
  });

  it('refuses an unsigned paper, naming who has to sign', () => {
    const led = concluded();
    const unsigned = Question.of(led, 'submit-for-review', 'handler-1').inCase(({ file }) => ({
      file: file.map((paper) => (paper.code === 'inquiry-record' ? { ...paper, awaiting: ['handler-2'] } : paper)),
    }));
    expect(unsigned.details('file-complete')).toEqual([
      expect.objectContaining({ entry: 'inquiry-record', lacking: 'unsigned', persons: ['handler-2'] }),
    ]);
  });
});

describe('行政处罚法 第47条 dated-lawfully: 不得倒签、不得预签', () => {
  const inspect = (occurredOn: string) =>
    Question.of(filed(), 'record-inspection', 'handler-1', { coOfficerId: 'handler-2', occurredOn });

  it.each([
    ['permits today', '2026-03-02', true],
    ['permits the day of the discovery', '2026-02-27', true],
    ['refuses the day before it', '2026-02-26', false],
    ['refuses tomorrow', '2026-03-03', false],
  ])('%s', (_, day, allowed) => {
    expect(inspect(day).blockers('dated-lawfully')).toHaveLength(allowed ? 0 : 1);
  });

  it('refuses in words, with both days', () => {
    expect(inspect('2026-03-03').blockers('dated-lawfully')).toEqual([
      {
        code: 'dated-lawfully',
        basis: '行政处罚法 第47条',
        message: { zh: '日期2026-03-03晚于今日2026-03-02', en: 'The day 2026-03-03 lies after today, 2026-03-02' },
        detail: { day: '2026-03-03', notBefore: '2026-02-27' },
      },
    ]);
    expect(inspect('2026-02-26').blockers('dated-lawfully')).toEqual([
      {
        code: 'dated-lawfully',
        basis: '行政处罚法 第47条',
        message: {
          zh: '日期2026-02-26早于其所依据事项的日期2026-02-27',
          en: 'The day 2026-02-26 lies before 2026-02-27, which it must follow',
        },
        detail: { day: '2026-02-26', notBefore: '2026-02-27' },
      },
    ]);
  });

  it('takes the day in Shanghai: late in the evening of UTC it is tomorrow there', () => {
    expect(inspect('2026-03-03').at('2026-03-02T15:59:59.999Z').blockers('dated-lawfully')).toHaveLength(1);
    expect(inspect('2026-03-03').at('2026-03-02T16:00:00.000Z').blockers('dated-lawfully')).toEqual([]);
  });

  it('says nothing of an act that asserts no day yet', () => {
    expect(Question.of(filed(), 'record-inspection', 'handler-1').codes).toEqual([]);
  });
});

describe('行政处罚法 第42条第1款、第55条第2款 awaits-signature: 由记录所载的另一名执法人员本人签名', () => {
  const waiting = () =>
    filed().byTwo(
      'record-inspection',
      { place: WORDS, from: '09:00', to: '10:00', findings: WORDS, attestation: WORDS, credentialsShown: true },
      false,
    );
  const collected = () =>
    filed().byTwo(
      'collect-evidence',
      { ...EVIDENCE_FORM, kind: 'documentary', title: WORDS, proves: WORDS, source: WORDS, sha256: 'a'.repeat(64) },
      false,
    );
  const sign = (led: DrivenCase, actor: string, itemId: string) =>
    Question.of(led, 'co-sign', actor, { itemId }).blockers('awaits-signature');
  const refusal = (itemId: string) => ({
    code: 'awaits-signature',
    basis: '行政处罚法 第42条第1款、第55条第2款',
    message: { zh: `材料${itemId}不等待您的签名`, en: `The item ${itemId} does not await your signature` },
    detail: { itemId },
  });

  it('permits the second officer to sign a paper and a piece of evidence', () => {
    const paper = waiting().record.file.at(-1)?.id ?? '';
    const item = collected().record.evidence.at(-1)?.id ?? '';
    expect(sign(waiting(), 'handler-2', paper)).toEqual([]);
    expect(sign(collected(), 'handler-2', item)).toEqual([]);
  });

  it('refuses the first officer to sign for the second, what is signed already, and what there is not', () => {
    const paper = waiting().record.file.at(-1)?.id ?? '';
    const item = collected().record.evidence.at(-1)?.id ?? '';
    expect(sign(waiting(), 'handler-1', paper)).toEqual([refusal(paper)]);
    expect(sign(collected(), 'handler-1', item)).toEqual([refusal(item)]);
    expect(sign(waiting().signAll(), 'handler-2', paper)).toEqual([refusal(paper)]);
    expect(sign(collected().signAll(), 'handler-2', item)).toEqual([refusal(item)]);
    expect(sign(waiting(), 'handler-2', 'nothing')).toEqual([refusal('nothing')]);
    expect(Question.of(waiting(), 'co-sign', 'handler-2').codes).toEqual([]);
  });

  it('does not offer signing to whom nothing awaits', () => {
    expect(Question.of(waiting(), 'co-sign', 'handler-1').blockers('awaits-signature')).toEqual([
      {
        code: 'awaits-signature',
        basis: '行政处罚法 第42条第1款、第55条第2款',
        message: { zh: '没有材料等待您的签名', en: 'Nothing awaits your signature' },
      },
    ]);
  });
});

describe('行政处罚法 第47条、第55条第2款 drawn-by-no-act: 属于可以直接入卷的材料', () => {
  const put = (code: string, led: DrivenCase = investigated()) =>
    Question.of(led, 'file-document', 'handler-1', {
      code,
      title: WORDS,
      datedOn: led.today,
      sha256: 'a'.repeat(64),
      coOfficerId: null,
    })
      .inState('investigation')
      .blockers('drawn-by-no-act');

  it.each([...PAPERS_NO_ACT_DRAWS])('permits %s before the decision', (code) => {
    expect(put(code)).toEqual([]);
  });

  it('refuses every paper that an act of the procedure draws up', () => {
    const { catalogue } = Question.of(filed(), 'file-document', 'handler-1').pack;
    for (const { code } of catalogue.ordinary.filter((entry) => !PAPERS_NO_ACT_DRAWS.has(entry.code)))
      expect(put(code)).toMatchObject([{ detail: { code, allowed: [...PAPERS_NO_ACT_DRAWS] } }]);
    expect(put('inquiry-record')).toMatchObject([
      {
        code: 'drawn-by-no-act',
        basis: '行政处罚法 第47条、第55条第2款; 行政诉讼法 第35条',
        message: {
          zh: '材料inquiry-record应由相应的办案行为形成,或者决定作出后不得再取证,不能直接入卷',
          en: 'The paper inquiry-record comes from an act of its own, or is evidence after the decision, and cannot be put on file',
        },
      },
    ]);
  });

  it('after the decision refuses whatever it is', () => {
    expect(put('appraisal-report', decided())).toMatchObject([{ detail: { allowed: [] } }]);
    expect(put('documentary-and-physical-evidence', served())).toHaveLength(1);
  });

  it('says nothing before the paper is known', () => {
    expect(Question.of(investigated(), 'file-document', 'handler-1').codes).toEqual([]);
  });
});

describe('行政处罚法 第61条 servable: 文书可以送达', () => {
  const ordered = () => filed().byTwo('order-correction', { order: WORDS, correctBy: '2026-04-01' });
  const serve = (led: DrivenCase, documentId: string) =>
    Question.of(led, 'serve-document', 'handler-1', {
      coOfficerId: 'handler-2',
      documentId,
      ...handedOver(led.today),
    });
  const idOf = (led: DrivenCase, code: string) => led.record.file.find((paper) => paper.code === code)?.id ?? '';
  const refused = (led: DrivenCase, code: string) => serve(led, idOf(led, code)).blockers('servable');

  it('permits a sealed paper that goes to the party', () => {
    expect(serve(ordered(), idOf(ordered(), 'rectification-order')).codes).toEqual([]);
    expect(Question.of(ordered(), 'serve-document', 'handler-1').codes).toEqual([]);
  });

  it('refuses a paper there is not', () => {
    expect(serve(ordered(), 'nothing').blockers('servable')).toEqual([
      {
        code: 'servable',
        basis: '行政处罚法 第61条',
        message: {
          zh: '文书nothing不存在、未签名封存、已送达或者不由本行为送达',
          en: 'The document nothing does not exist, is not sealed, was served already, or is served by an act of its own',
        },
        detail: { documentId: 'nothing' },
      },
    ]);
  });

  it('refuses one not sealed, one served already, one that does not go to the party', () => {
    const unsigned = filed().byTwo('order-correction', { order: WORDS, correctBy: '2026-04-01' }, false);
    expect(refused(unsigned, 'rectification-order')).toHaveLength(1);
    const twice = ordered();
    expect(refused(twice.serveAll(), 'rectification-order')).toHaveLength(1);
    expect(refused(concluded(), 'investigation-report')).toHaveLength(1);
  });

  it.each([
    ['prior-notice', () => told()],
    ['penalty-decision', () => decided()],
  ])('refuses %s, which has an act of service of its own', (code, led) => {
    const question = serve(led(), idOf(led(), code)).inCase(({ file }) => ({
      file: file.map((paper) => ({ ...paper, service: null })),
    }));
    expect(question.blockers('servable')).toHaveLength(1);
  });
});
