import { describe, expect, it } from '@jest/globals';
import { PAPERS_NO_ACT_DRAWS } from '../../src/law/ordinary-procedure/papers.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import { documentKindOf, documentNumber } from '../../src/instruments/model/document-kinds.js';
import { isDrawn } from '../../src/instruments/model/titles.js';
import {
  articleText,
  capitalSum,
  dayText,
  numeral,
  penaltyText,
  sumText,
} from '../../src/instruments/model/wording.js';

const catalogue = currentLawPack.catalogue.ordinary;

describe('templates', () => {
  it('exist for every entry of the catalogue that the agency writes itself', () => {
    const own = catalogue.filter(({ code }) => !PAPERS_NO_ACT_DRAWS.has(code));
    expect(own.filter(({ code }) => !isDrawn(code)).map(({ code }) => code)).toEqual([]);
  });

  it('number what goes out to others, whichever act drew it', () => {
    const served = catalogue.filter(({ code, servedOnParty }) => servedOnParty && isDrawn(code));
    expect(served.filter(({ code }) => documentKindOf(code, '') === null)).toEqual([]);
    expect(documentKindOf('transfer-documents', 'approve-crime-transfer')?.letters).toBe('刑移');
    expect(documentKindOf('transfer-documents', 'approve-referral')?.letters).toBe('移');
    expect(documentNumber('鲁清溪', '罚决', 2026, 1)).toBe('鲁清溪罚决〔2026〕1号');
  });
});

describe('sums are written in capitals', () => {
  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [10_050, '壹佰元伍角整'],
    [3_000_000, '叁万元整'],
    [10_050_000, '壹拾万零伍佰元整'],
    [100_000_000_000, '壹拾亿元整'],
    [100_000_100, '壹佰万零壹元整'],
    [123_456_789, '壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'],
    [10_005, '壹佰元零伍分'],
  ])('%d fen', (fen, text) => {
    expect(capitalSum(fen)).toBe(text);
  });

  it('with the sign and two places beside them', () => {
    expect(sumText(3_000_000)).toBe('人民币叁万元整（￥30000.00）');
    expect(penaltyText({ kind: 'fine', amountFen: 50_000 })).toBe('罚款人民币伍佰元整（￥500.00）');
    expect(penaltyText({ kind: 'warning' })).toBe('警告');
  });
});

describe('days, articles, headings', () => {
  it('are written as official documents write them', () => {
    expect(dayText('2026-04-09')).toBe('2026年4月9日');
    expect(articleText('水法 第65条')).toBe('《水法》第65条');
    expect(articleText('国办发〔2022〕27号')).toBe('国办发〔2022〕27号');
    expect([1, 10, 11, 20, 23].map(numeral)).toEqual(['一', '十', '十一', '二十', '二十三']);
  });
});
