/** 结案的文书 – 农业行政处罚程序规定 第84条. */
import type { Ending } from '../../../law/case-record.js';
import type { Approval, Reasons } from '../../../law/ordinary-procedure/payloads/filing.js';
import { approvalForm, requestOf } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { FormRow, Instrument } from '../instrument.js';
import { field, partyRows, penaltiesLine, row } from '../parts.js';
import { dayText, need, sumText } from '../wording.js';

const ENDINGS: Readonly<Record<Ending, string>> = {
  'not-filed': '不予立案',
  referred: '移送有管辖权的机关',
  'transferred-to-police': '移送公安机关立案',
  withdrawn: '撤销立案',
  'no-penalty': '不予行政处罚',
  dismissed: '违法事实不能成立，不予行政处罚',
  performed: '处罚决定履行完毕',
  'performance-terminated': '终结执行',
  'decision-revoked': '处罚决定被撤销',
  converted: '转为普通程序办理',
};

/** 结案审批表. */
export function closingApproval(dossier: Dossier): Instrument {
  const asked = requestOf<Reasons>(dossier, 'closing')?.payload.reasons;
  const { record } = dossier;
  const basis = '农业行政处罚程序规定 第84条';
  return approvalForm(dossier, {
    rows: [
      ...partyRows(dossier),
      row(
        field('立案日期', need(record.filedOn && dayText(record.filedOn), '立案日期', basis)),
        field('结案方式', ending(dossier)),
      ),
      ...decisionRows(dossier),
    ],
    asked: [need(asked, '承办人意见', basis)],
    answer: (dossier.payload as Approval).opinion,
  });
}

/** 处理结果. */
export function ending({ record }: Dossier) {
  return need(record.ending && ENDINGS[record.ending], '结案方式', '农业行政处罚程序规定 第84条');
}

function decisionRows(dossier: Dossier): readonly FormRow[] {
  const { decision, performance } = dossier.record;
  if (decision === null) return [];
  const content = decision.penalties.length === 0 ? '不予行政处罚' : penaltiesLine(decision);
  const paid = performance.payments.reduce((sum, { fineFen, surchargeFen }) => sum + fineFen + surchargeFen, 0);
  const served = decision.servedOn === null ? '尚未送达' : dayText(decision.servedOn);
  return [
    row(field('决定书文号', dossier.numberOf(decision.documentId))),
    row(field('决定日期', dayText(decision.decidedOn))),
    row(field('决定内容', content)),
    row(field('送达日期', served), field('已缴款项', paid === 0 ? '无' : sumText(paid))),
  ];
}
