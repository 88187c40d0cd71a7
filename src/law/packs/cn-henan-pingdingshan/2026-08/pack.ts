/**
 * 平顶山市乡镇行政处罚法规包, as the texts stood in August 2026. Periods and catalogues lie beside it as data; what a
 * source marks as not verified is `verified: false`, and what no text settles is listed under `policies`.
 */
import type { LawPack } from '../../law-pack.js';
import { readCatalogue, readPeriods } from '../../pack-data.js';
import ordinary from './catalogue-ordinary.json' with { type: 'json' };
import simplified from './catalogue-simplified.json' with { type: 'json' };
import periods from './periods.json' with { type: 'json' };
import { policies } from './policies.js';
import { processRecord } from './process-record.js';
import { reviewPoints } from './review-points.js';

/** 元 in fen. */
const YUAN = 100;

export const pingdingshan202608: LawPack = {
  id: 'cn-henan-pingdingshan/2026-08',
  name: { zh: '河南省平顶山市乡镇（2026年8月）', en: 'Townships of Pingdingshan, Henan (August 2026)' },
  // The newest of the acts its numbers are taken from: 行政复议法 and 民事诉讼法, both as revised in 2023.
  inForceFrom: '2024-01-01',
  periods: readPeriods(periods),
  catalogue: { ordinary: readCatalogue(ordinary), simplified: readCatalogue(simplified) },
  hearingLine: {
    citizenFen: 5_000 * YUAN,
    organisationFen: 50_000 * YUAN,
    kinds: ['grade-reduction', 'permit-revocation', 'business-suspension', 'closure', 'trade-ban'],
    basis: '行政处罚法 第63条第1款; 河南省行政处罚听证办法 第4条',
  },
  majorLine: {
    citizenFen: 10_000 * YUAN,
    organisationFen: 100_000 * YUAN,
    // 责令关闭 became a kind of its own in 2021, after the rule of 2015; it is 责令停产停业 for good.
    kinds: ['permit-revocation', 'business-suspension', 'closure'],
    basis: '河南省重大行政处罚备案审查办法（省政府令第168号） 第3条、第5条; 河南省行政执法条例 第28条第2款',
  },
  spotPenalty: {
    citizenFen: 200 * YUAN,
    organisationFen: 3_000 * YUAN,
    kinds: ['warning', 'fine'],
    basis: '行政处罚法 第51条',
  },
  spotCollection: { maxFen: 100 * YUAN, basis: '行政处罚法 第68条第1项' },
  criminalAge: { noPenaltyUnder: 14, basis: '行政处罚法 第30条' },
  officers: { minimum: 2, basis: '行政处罚法 第42条第1款; 河南省行政执法条例 第24条' },
  qualification: {
    trainingHours: 60,
    windowMonths: 12,
    testWithinMonths: 12,
    basis: '法治政府建设实施纲要（2021—2025年） (三十四); 河南省行政执法条例 第21条; 行政处罚法 第58条第2款',
    firstReviewersSince: '2018-01-01',
  },
  collectiveDiscussion: { minimumMembers: 3, basis: '行政处罚法 第57条第2款; 河南省行政执法条例 第28条第2款' },
  surcharge: {
    perDayPerMille: 30,
    capPercent: 100,
    basis: '行政处罚法 第72条第1款第1项; 行政强制法 第45条',
  },
  periodChoice: {
    'clue-check': {
      agriculture: 'clue-check-agriculture',
      housing: 'clue-check-housing',
      market: 'clue-check-market',
    },
    defence: { general: 'defence-housing-market', agriculture: 'defence-agriculture' },
    'legal-review': {
      general: 'legal-review-agriculture',
      agriculture: 'legal-review-agriculture',
      housing: 'legal-review-housing',
      market: 'legal-review-market',
    },
    'decision-extension': {
      transport: 'case-decision-extension',
      agriculture: 'case-decision-extension',
      housing: 'case-decision-extension',
      market: 'case-decision-extension',
    },
    'spot-decision-record': {
      general: 'spot-decision-record-agriculture',
      transport: 'spot-decision-record-transport',
      agriculture: 'spot-decision-record-agriculture',
      housing: 'spot-decision-record-housing',
      market: 'spot-decision-archive-market',
    },
  },
  // 规划、水利、消防: no law, regulation or rule that extends the period is known, so the head cannot extend it.
  extensions: {
    transport: { days: 30, times: 1, basis: '交通运输行政执法程序规定 第78条' },
    agriculture: { days: 30, times: 1, basis: '农业行政处罚程序规定 第58条' },
    housing: { days: 30, times: 1, basis: '住房和城乡建设行政处罚程序规定 第29条' },
    market: { days: 30, times: 1, basis: '市场监督管理行政处罚程序规定 第64条' },
  },
  warnings: { short: { upToDays: 15, yellowDays: 3, redDays: 1 }, long: { yellowDays: 15, redDays: 5 } },
  reviewPoints,
  processRecord,
  policies,
};
