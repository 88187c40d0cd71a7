/** 集体讨论笔录、决定审批表 – 行政处罚法 第57条. */
import type { Decide, RecordCollectiveDiscussion } from '../../../law/ordinary-procedure/payloads/decision.js';
import type { ConcludeInvestigation, ReExamineDefence } from '../../../law/ordinary-procedure/payloads/findings.js';
import type { PassReview } from '../../../law/ordinary-procedure/payloads/review.js';
import { dayOf } from '../../../law/time.js';
import { signedIn } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { FormRow, Instrument, Words } from '../instrument.js';
import {
  caseRows,
  cause,
  facts,
  field,
  fields,
  free,
  instrument,
  opinion,
  partyName,
  partyRows,
  penaltiesLine,
  row,
  sections,
  signed,
} from '../parts.js';
import { articlesText, closed, dayText, need } from '../wording.js';
import { RECHECK_RESULTS } from './notice.js';

const VOTES: Readonly<Record<RecordCollectiveDiscussion['members'][number]['vote'], string>> = {
  for: '同意',
  against: '不同意',
  abstained: '弃权',
};

/** 重大复杂案件集体讨论笔录. */
export function collectiveDiscussion(dossier: Dossier): Instrument {
  const { heldOn, members, conclusion } = dossier.payload as RecordCollectiveDiscussion;
  const { findings, party } = dossier.record;
  const proposed = findings === null || findings.penalties.length === 0 ? '不予行政处罚' : penaltiesLine(findings);
  const rows = members.map(({ personId, view, vote }): Words[] => [[dossier.name(personId)], [view], [VOTES[vote]]]);
  const columns = [
    { title: '姓名', share: 2 },
    { title: '意见', share: 8 },
    { title: '表决', share: 1.6 },
  ];
  return instrument(dossier, {
    layout: 'record',
    eachPage: ['参加人员逐页签名'],
    blocks: [
      fields(
        field('案号', dossier.material.number),
        field('案由', cause(dossier)),
        field('当事人', partyName(party)),
        field('讨论日期', dayText(heldOn)),
        field('主持人', dossier.name(dossier.event.actor)),
      ),
      ...sections(
        ['案件事实', findings === null ? [] : facts(findings)],
        [
          '拟处理意见',
          free(`${proposed}。依据：${articlesText(findings?.basis ?? [])}。`, '拟处理意见', '行政处罚法 第57条第2款'),
        ],
        ['参加人员意见', [{ kind: 'table', columns, rows }]],
        ['讨论结论', free(conclusion, '讨论结论', '行政处罚法 第57条第2款')],
      ),
      signed(signedIn(dossier, 'decide', '参加人')),
    ],
  });
}

const PROPOSED = { penalty: '', 'no-penalty': '不予行政处罚', dismissal: '违法事实不能成立，不予行政处罚' } as const;

/** 行政处罚决定审批表: what was found, proposed, reviewed, discussed – and decided. */
export function decisionApproval(dossier: Dossier): Instrument {
  const { findings, decision } = dossier.record;
  const { opinion: decided } = dossier.payload as Decide;
  const found = (findings?.facts ?? []).map(({ statement }) => closed(statement)).join('');
  const outcome = decision?.outcome ?? 'penalty';
  const proposed = outcome === 'penalty' && findings ? penaltiesLine(findings) : PROPOSED[outcome];
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    row(field('立案日期', dossier.record.filedOn ? dayText(dossier.record.filedOn) : need(null, '立案日期', BASIS))),
    row(field('违法事实', need(found, '违法事实', BASIS))),
    row(field('处理依据', need(articlesText(findings?.basis ?? []), '处理依据', BASIS))),
    row(field('拟处理意见', need(proposed, '拟处理意见', BASIS))),
    handlersRow(dossier),
    ...defenceRow(dossier),
    ...reviewRow(dossier),
    ...discussionRow(dossier),
    opinion('负责人意见', decided, ...signedIn(dossier, 'decide', '负责人')),
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}

const BASIS = '行政处罚法 第57条第1款';

function handlersRow(dossier: Dossier): FormRow {
  const concluded = dossier.last<ConcludeInvestigation>('conclude-investigation');
  const report = dossier.earlier('investigation-report');
  const signatures = (report?.signatures ?? []).map(({ personId, at }) =>
    dossier.signature('承办人', personId, dayOf(at), true),
  );
  return opinion('承办人意见', [need(concluded?.payload.report, '承办人意见', BASIS)], ...signatures);
}

function defenceRow(dossier: Dossier): readonly FormRow[] {
  const rechecked = dossier.last<ReExamineDefence>('re-examine-defence');
  if (rechecked === null) return [];
  const { opinion: said, result } = rechecked.payload;
  return [row(field('申辩复核', `${closed(said)}${RECHECK_RESULTS[result]}。`))];
}

function reviewRow(dossier: Dossier): readonly FormRow[] {
  const passed = dossier.last<PassReview>('pass-review');
  if (passed === null) return [];
  const { actor, at } = passed.event;
  const label = dossier.record.reviews.at(-1)?.legal === true ? '法制审核意见' : '案件审核意见';
  return [opinion(label, passed.payload.opinion, dossier.signature('审核人', actor, dayOf(at), false))];
}

function discussionRow(dossier: Dossier): readonly FormRow[] {
  const discussed = dossier.last<RecordCollectiveDiscussion>('record-collective-discussion');
  if (discussed === null || dossier.record.discussion === null) return [];
  return [row(field('集体讨论结论', `${dayText(discussed.payload.heldOn)}集体讨论：${discussed.payload.conclusion}`))];
}
