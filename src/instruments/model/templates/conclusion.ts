/** 调查终结报告, and approvals to suspend or extend – 行政处罚法 第57条、第60条. */
import type { Approval, Reasons } from '../../../law/ordinary-procedure/payloads/filing.js';
import type { ConcludeInvestigation } from '../../../law/ordinary-procedure/payloads/findings.js';
import type { OpenCase } from '../../../law/ordinary-procedure/payloads/opening.js';
import type { RequestExtension } from '../../../law/ordinary-procedure/payloads/requests.js';
import { approvalForm, requestOf } from '../approval.js';
import { benchmarkUse } from '../benchmark.js';
import type { Dossier } from '../dossier.js';
import type { Block, Instrument } from '../instrument.js';
import {
  basisText,
  caseRows,
  factsAndEvidence,
  field,
  fields,
  free,
  instrument,
  paragraph,
  partyFields,
  partyRows,
  penalties,
  row,
  sections,
  signed,
} from '../parts.js';
import { closed, dayText, linesOf, need, words } from '../wording.js';

const OUTCOMES: Readonly<Record<ConcludeInvestigation['findings']['outcome'], string>> = {
  penalty: '建议给予行政处罚：',
  'no-penalty': '违法行为情节轻微或者依法不予处罚，建议不予行政处罚。',
  dismissal: '违法事实不能成立，建议不予行政处罚。',
};

/** 案件调查终结报告（含裁量基准适用说明）. */
export function investigationReport(dossier: Dossier): Instrument {
  const { report, findings } = dossier.payload as ConcludeInvestigation;
  const proposal: readonly Block[] = [
    paragraph([OUTCOMES[findings.outcome]]),
    ...(findings.outcome === 'penalty' ? penalties(findings) : []),
  ];
  return instrument(dossier, {
    layout: 'record',
    blocks: [
      { kind: 'form', rows: caseRows(dossier) },
      ...sections(
        ['当事人基本情况', [fields(...partyFields(dossier))]],
        ['案件来源和立案情况', origin(dossier)],
        ['调查情况', free(report, '调查情况', '行政处罚法 第57条第1款')],
        ['查明的事实和证据', factsAndEvidence(dossier, findings)],
        ['处理依据', [paragraph(words`本案适用${basisText(findings.basis)}。`)]],
        ['行政裁量基准适用说明', benchmarkUse(dossier, findings, '裁量基准适用说明')],
        ['处理建议', proposal],
      ),
      signed(dossier.signatures()),
    ],
  });
}

function origin(dossier: Dossier): readonly Block[] {
  const opened = dossier.last<OpenCase>('open-case');
  const filed = need(dossier.record.filedOn && dayText(dossier.record.filedOn), '立案日期', '行政处罚法 第54条第2款');
  return [
    ...linesOf(opened?.payload.summary ?? '').map((line) => paragraph([closed(line)])),
    paragraph(
      words`违法行为发生地：${need(opened?.payload.address, '违法行为发生地', '行政处罚法 第22条')}。经批准，本案于${filed}立案。`,
    ),
  ];
}

/** 中止调查、延长办案期限审批表. */
export function suspensionOrExtension(dossier: Dossier): Instrument {
  const { opinion } = dossier.payload as Approval;
  const filed = field('立案日期', need(dossier.record.filedOn && dayText(dossier.record.filedOn), '立案日期', BASIS));
  if (dossier.event.type === 'approve-suspension') {
    const asked = requestOf<Reasons>(dossier, 'suspension')?.payload.reasons;
    const rows = [...partyRows(dossier), row(filed, field('中止日期', dayText(dossier.paper.datedOn)))];
    return approvalForm(dossier, {
      rows,
      asked: words`${need(asked, '中止理由', BASIS)}`,
      answer: opinion,
    });
  }
  const asked = requestOf<RequestExtension>(dossier, 'extension')?.payload;
  const days = asked === undefined ? need(null, '延长天数', BASIS) : `${asked.days}日`;
  return approvalForm(dossier, {
    rows: [...partyRows(dossier), row(filed, field('申请延长', days))],
    asked: words`${need(asked?.reasons, '延长理由', BASIS)}`,
    answer: opinion,
  });
}

const BASIS = '行政处罚法 第60条';
