import { describe, expect, it } from '@jest/globals';
import { missingIn } from '../../src/instruments/model/instrument.js';
import { papersOf } from '../../src/instruments/model/papers.js';
import { drawn } from '../../src/instruments/model/templates/index.js';
import { isDrawn } from '../../src/instruments/model/titles.js';
import { catalogueOf } from '../../src/law/completeness/completeness.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import {
  converted,
  faultFound,
  onTheSpot,
  spotHandedOver,
  spotHeard,
  spotProposed,
  type SpotCase,
} from '../builders/spot-case.js';
import { materialFrom, newestIn, papersIn, textOf } from './led-material.js';

/** From the scene to the archive, with everything in cash. */
const archived = (): SpotCase =>
  spotHandedOver().collected().reported().checked().banked().published().closed().archived();

/** Entries that are bytes, or a paper of somebody else. */
const FROM_OUTSIDE = new Set(['audio-visual-record', 'benchmark-departure-approval']);

describe('papers of the simplified procedure', () => {
  it('exist for every entry of its catalogue that the agency writes itself', () => {
    const own = currentLawPack.catalogue.simplified.filter(({ code }) => !FROM_OUTSIDE.has(code));
    expect(own.filter(({ code }) => !isDrawn(code)).map(({ code }) => code)).toEqual([]);
  });

  it('行政处罚法 第52条: the decision names act, kind and basis, sum, time, place, remedies, organ', () => {
    const paper = newestIn(spotHandedOver(), 'on-the-spot-decision');
    expect(missingIn(paper)).toEqual([]);
    expect(paper).toMatchObject({
      title: '当场行政处罚决定书',
      number: ['鲁清溪当罚〔2026〕1号'],
      seal: { on: '2026-03-02' },
    });
    const text = textOf(paper);
    for (const said of [
      '张三',
      '《公路法》第76条',
      '罚款人民币壹佰元整（￥100.00）',
      '2026年3月2日10时00分',
      '清溪信用社',
      '鲁山县人民政府',
    ])
      expect(text).toContain(said);
  });

  it('行政复议法 第23条: and that reconsideration comes first', () => {
    const text = textOf(newestIn(spotHandedOver(), 'on-the-spot-decision')).replaceAll('\n', '');
    expect(text).toMatch(/60日内先向鲁山县人民政府申请行政复议.*对行政复议决定不服的，可以再依法提起行政诉讼/);
  });

  it('行政处罚法 第44条、第45条: what was told and what was said are two records', () => {
    const [told, heard] = papersIn(spotHeard(), 'oral-notice-and-defence-record');
    expect([told?.title, heard?.title]).toEqual(['当场告知记录', '当场陈述申辩记录']);
    expect(textOf(told!)).toContain('罚款人民币壹佰元整');
    expect(textOf(heard!)).toContain('没有需要陈述、申辩的意见');
    const stated = spotProposed()
      .told()
      .heard({ stance: 'stated', reExamination: '理由不成立。', result: 'not-accepted' });
    expect(textOf(newestIn(stated, 'oral-notice-and-defence-record'))).toContain('不予采纳');
  });

  it('行政处罚法 第52条第1款: delivery is noted, and so is its refusal', () => {
    expect(textOf(newestIn(spotHandedOver(), 'delivery-or-refusal-note'))).toContain('当事人签收');
    const refused = newestIn(spotHeard().decided().handedOver('refused'), 'delivery-or-refusal-note');
    expect(textOf(refused)).toContain('拒绝签收');
    expect(textOf(refused).replaceAll('\n', '')).toContain('鲁清溪当罚〔2026〕1号');
  });

  it('行政处罚法 第68条至第71条: cash is on record from hand to hand', () => {
    const led = archived();
    expect(papersIn(led, 'on-site-collection-handover').map(({ title }) => title)).toEqual([
      '当场收缴罚款交付记录',
      '当场收缴罚款缴存银行记录',
    ]);
    expect(newestIn(led, 'fine-receipt').title).toBe('当场收缴罚款登记表');
    for (const paper of papersIn(led, 'on-site-collection-handover'))
      expect(textOf(paper)).toContain('人民币壹佰元整（￥100.00）');
  });

  it('行政处罚法 第75条第2款: a correction, or the revocation, cites the decision', () => {
    const corrected = faultFound().do('correct-spot-decision', 'approver', {
      correction: '住址更正。',
      opinion: '同意。',
    });
    const revoked = faultFound().do('revoke-spot-decision', 'approver', {
      reasons: '处罚依据错误。',
      refund: '罚款退还。',
    });
    const papers = [corrected, revoked].map((led) => newestIn(led, 'spot-decision-correction'));
    expect(papers.map(({ title, number }) => [title, number])).toEqual([
      ['当场行政处罚决定更正书', ['鲁清溪当更〔2026〕1号']],
      ['撤销当场行政处罚决定书', ['鲁清溪当撤〔2026〕1号']],
    ]);
    for (const paper of papers) expect(textOf(paper).replaceAll('\n', '')).toContain('（鲁清溪当罚〔2026〕1号）');
    expect(textOf(newestIn(faultFound(), 'spot-decision-check'))).toContain('建议更正决定书');
  });

  it('a case that goes over to the ordinary procedure says why', () => {
    expect(textOf(newestIn(converted(), 'spot-case-conversion'))).toContain('拟处罚超出简易程序的限额');
  });

  it('are whole, one and all, and stand in the catalogue', () => {
    for (const led of [archived(), converted(), faultFound(), onTheSpot()]) {
      const material = materialFrom(led);
      const entries = catalogueOf(material.record, material.pack).map(({ code }) => code);
      for (const paper of papersOf(material)) {
        expect([paper.id, missingIn(drawn(material, paper))]).toEqual([paper.id, []]);
        expect(entries).toContain(paper.code);
      }
    }
  });
});
