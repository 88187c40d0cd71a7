import { describe, expect, it } from '@jest/globals';
import { missingIn } from '../../src/instruments/model/instrument.js';
import { papersOf } from '../../src/instruments/model/papers.js';
import { drawn } from '../../src/instruments/model/templates/index.js';
import type { DrivenCase } from '../builders/driven-case.js';
import {
  lifted,
  ordered,
  reInspected,
  returned,
  seized,
  seizedUrgently,
  SEIZURE_BASIS,
  TAKING,
} from '../builders/measures.js';
import { investigated, WORDS } from '../builders/stages.js';
import { materialFrom, newestIn, papersIn, textOf } from './led-material.js';

const opinion = { opinion: '同意延长。' };

function extended(led: DrivenCase): DrivenCase {
  const measureId = led.measure('seizure');
  return led
    .do('request-seizure-extension', 'handler-1', { measureId, days: 20, reasons: '物品权属需要进一步核实。' })
    .do('approve-seizure-extension', 'approver', opinion);
}

/** Everything there is, once: seized, prolonged, tested, lifted, returned. */
function wholeSeizure(): DrivenCase {
  const led = extended(seized(investigated()));
  const measureId = led.measure('seizure');
  led.byTwo('notify-appraisal-time', { measureId, from: '2026-03-03', until: '2026-03-10', purpose: '水泥质量检测' });
  return returned(lifted(led));
}

describe('papers of a measure', () => {
  it('行政强制法 第24条: the decision names party, reason, basis, period, things, remedies, organ', () => {
    const paper = newestIn(seized(investigated()), 'seizure-decision-and-list');
    expect(missingIn(paper)).toEqual([]);
    expect(paper).toMatchObject({
      title: '扣押决定书',
      number: ['鲁清溪封扣〔2026〕1号'],
      seal: { organ: '清溪乡人民政府' },
    });
    const text = textOf(paper);
    for (const said of [
      '张三',
      `《${SEIZURE_BASIS.replace(' ', '》')}`,
      '期限30日，至2026年4月1日止',
      '水泥',
      '三袋',
      '鲁山县人民政府',
      '鲁山县人民法院',
    ])
      expect(text.replaceAll('\n', '')).toContain(said);
  });

  it('行政强制法 第19条: an urgent one tells why it could not wait', () => {
    const led = seizedUrgently(investigated());
    const paper = newestIn(led, 'seizure-decision-and-list');
    expect(paper.title).toBe('查封决定书');
    expect(textOf(paper)).toContain('第19条');
    expect(textOf(newestIn(led, 'seizure-scene-record'))).toContain('24小时内');
  });

  it('行政强制法 第18条: the scene record has times, place, statement, things, signatures', () => {
    const text = textOf(newestIn(seized(investigated()), 'seizure-scene-record'));
    for (const said of ['9时00分至9时30分', TAKING.place, '当事人在场', '水泥（三袋）', WORDS])
      expect(text).toContain(said);
  });

  it('行政强制法 第25条、第28条: extension, time of testing, release and return, each citing the decision', () => {
    const led = wholeSeizure();
    const [extension, release] = papersIn(led, 'seizure-extension-or-release');
    expect([extension?.title, release?.title]).toEqual(['延长扣押期限通知书', '解除扣押决定书']);
    expect([extension?.number, release?.number]).toEqual([['鲁清溪延封〔2026〕1号'], ['鲁清溪解封〔2026〕1号']]);
    expect(textOf(extension!).replaceAll('\n', '')).toContain('期限延长20日，至2026年4月21日止');
    for (const paper of [
      extension!,
      release!,
      newestIn(led, 'seizure-appraisal-notice'),
      newestIn(led, 'seizure-disposal-record'),
    ]) {
      expect(missingIn(paper)).toEqual([]);
      expect(textOf(paper).replaceAll('\n', '')).toContain('鲁清溪封扣〔2026〕1号');
    }
    expect(textOf(newestIn(led, 'seizure-appraisal-notice'))).toContain('2026年3月9日');
  });

  it('the approval tells what was asked for; that of an urgent one, what was taken', () => {
    const asked = textOf(newestIn(seized(investigated()), 'coercive-measure-approval'));
    expect(asked).toContain('批准后实施');
    const led = seizedUrgently(investigated());
    led.do('report-urgent-seizure', 'handler-1', { measureId: led.measure('seizure'), reasons: '已经当场查封。' });
    led.do('approve-seizure', 'approver', opinion);
    const urgent = newestIn(led, 'coercive-measure-approval');
    expect(missingIn(urgent)).toEqual([]);
    for (const said of ['情况紧急，已当场实施', '水泥（三袋）', '已经当场查封。'])
      expect(textOf(urgent)).toContain(said);
  });

  it('行政处罚法 第28条: a re-inspection names the order; a second order what the first came to', () => {
    const led = reInspected(ordered(investigated(), '2026-03-20'), 'not-corrected');
    const measureId = led.measure('correction-order');
    led.byTwo('order-correction-again', { measureId, order: '三日内清除。', correctBy: '2026-04-10' });
    const record = newestIn(led, 're-inspection-record');
    expect(missingIn(record)).toEqual([]);
    expect(textOf(record).replaceAll('\n', '')).toContain('责令（限期）改正通知书（鲁清溪责改〔2026〕1号）');
    const [first, second] = papersIn(led, 'rectification-order');
    expect(second).toMatchObject({ title: '再次责令改正通知书', number: ['鲁清溪责改〔2026〕2号'] });
    expect(textOf(second!).replaceAll('\n', '')).toContain('鲁清溪责改〔2026〕1号');
    expect(textOf(second!)).toContain('尚未改正');
    expect(textOf(first!)).not.toContain('复查');
  });

  it('an order that nobody has signed yet is cited without a number, for good', () => {
    const led = investigated().byTwo('order-correction', { order: WORDS, correctBy: '2026-04-01' }, false);
    const measureId = led.measure('correction-order');
    const shown = { attestation: WORDS, credentialsShown: true };
    led.byTwo('re-inspect-correction', { ...shown, measureId, place: WORDS, findings: WORDS, result: 'corrected' });
    expect(textOf(newestIn(led, 're-inspection-record'))).not.toContain('责改〔');
  });

  it('are whole, one and all', () => {
    const material = materialFrom(wholeSeizure());
    for (const paper of papersOf(material))
      expect([paper.id, missingIn(drawn(material, paper))]).toEqual([paper.id, []]);
  });
});
