/** 案件审核意见、法制审核意见书 – 行政处罚法 第58条; 国办发〔2018〕118号 (十三). */
import type { Reasons } from '../../../law/ordinary-procedure/payloads/filing.js';
import type { PassReview, ReturnReview, ReviewReference } from '../../../law/ordinary-procedure/payloads/review.js';
import { dayOf } from '../../../law/time.js';
import { signedIn } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { Block, FormRow, Instrument, Words } from '../instrument.js';
import { caseRows, field, instrument, opinion, partyRows, penaltiesLine, row } from '../parts.js';
import { titleOf } from '../titles.js';
import { articlesText, dayText, need } from '../wording.js';

const RESULTS: Readonly<Record<string, string>> = {
  'pass-review': '审核通过',
  'return-for-supplement': '退回补充调查或者补正',
  'object-to-proposal': '不同意处理建议',
};

/** Either of the two, as the law asks for the one or the other. */
export function reviewOpinion(dossier: Dossier): Instrument {
  const isLegal = dossier.paper.code === 'legal-review-opinion';
  const signatures = signedIn(dossier, 'review', isLegal ? '法制审核人' : '审核人');
  const conclusion = RESULTS[dossier.event.type] ?? need(null, '审核结论', '行政处罚法 第58条');
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows: [...caseRows(dossier), ...partyRows(dossier), ...submission(dossier)] },
      ...answers(dossier),
      {
        kind: 'form',
        rows: [row(field('审核结论', conclusion)), opinion('审核意见', opinionText(dossier), ...signatures)],
      },
    ],
  });
}

/** 送审: what was put before the reviewer. */
function submission(dossier: Dossier): readonly FormRow[] {
  const { findings, reviews } = dossier.record;
  const submitted = dossier.last<Reasons>('submit-for-review');
  const proposed = findings === null || findings.penalties.length === 0 ? '不予行政处罚' : penaltiesLine(findings);
  return [
    row(
      field('送审日期', submitted ? dayText(dayOf(submitted.event.at)) : need(null, '送审日期', '行政处罚法 第58条')),
      field('审核次数', `第${reviews.length}次`),
    ),
    row(field('送审说明', need(submitted?.payload.reasons, '送审说明', '国办发〔2018〕118号 (十三)'))),
    row(field('拟适用依据', need(articlesText(findings?.basis ?? []), '拟适用依据', '行政处罚法 第58条'))),
    row(field('拟处理意见', proposed)),
  ];
}

/** The points of review, each with its answer; or the reasons of a return, point by point. */
function answers(dossier: Dossier): readonly Block[] {
  const { points, reasons } = dossier.payload as Partial<PassReview & ReturnReview>;
  const name = (code: string) => dossier.pack.reviewPoints.find((point) => point.code === code)?.name.zh ?? code;
  const answered = (points ?? []).map(({ code, met, note, reference }): Words[] => [
    [name(code).replaceAll(',', '，')],
    [met ? '符合' : '不符合'],
    [note, ...cited(dossier, reference)],
  ]);
  const returned = (reasons ?? []).map(({ point, reason, reference }): Words[] => [
    [name(point).replaceAll(',', '，')],
    ['需补正'],
    [reason, ...cited(dossier, reference)],
  ]);
  const columns = [
    { title: '审核要点', share: 5 },
    { title: '结果', share: 1.5 },
    { title: '说明', share: 5 },
  ];
  return [{ kind: 'table', columns, rows: [...answered, ...returned] }];
}

/** 出处: “（见《询问笔录》第3页）”; nothing where the answer names none. */
function cited({ record, material }: Dossier, reference: ReviewReference | null | undefined): Words {
  if (!reference) return [];
  const { itemId, page } = reference;
  const paper = record.file.find(({ id }) => id === itemId);
  const evidence = record.evidence.find(({ id }) => id === itemId);
  const title = paper ? titleOf(paper, material) : (evidence?.title ?? itemId);
  return [`（见《${title}》${page ? `第${page}页` : ''}）`];
}

function opinionText(dossier: Dossier): Words {
  const { opinion: passed, reasons = [] } = dossier.payload as Partial<PassReview & ReturnReview>;
  const returned = reasons.map(({ reason }) => reason).join('；');
  return [need(passed ?? returned, '审核意见', '行政处罚法 第58条')];
}
