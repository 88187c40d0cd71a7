/** 案件来源、立案、主体资格、执法资格、回避的文书 – 行政处罚法 第42条、第43条、第54条. */
import type { ApplyForFiling, Approval, Reasons } from '../../../law/ordinary-procedure/payloads/filing.js';
import type { IdentifyParty } from '../../../law/ordinary-procedure/payloads/investigation.js';
import type { OpenCase } from '../../../law/ordinary-procedure/payloads/opening.js';
import type { RequestRecusal } from '../../../law/ordinary-procedure/payloads/requests.js';
import { dayOf } from '../../../law/time.js';
import { approvalForm, givenBy, requestOf } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { Instrument, Words } from '../instrument.js';
import { caseRows, cause, field, fields, free, instrument, note, paragraph, partyRows, row, signed } from '../parts.js';
import { closed, dayText, minuteText, need, words } from '../wording.js';

const SOURCES: Readonly<Record<OpenCase['source'], string>> = {
  patrol: '日常巡查',
  complaint: '投诉举报',
  transfer: '其他机关移送',
  assignment: '上级交办',
  other: '其他',
};

/** 案件来源登记表. */
export function caseSourceRecord(dossier: Dossier): Instrument {
  const { source, summary, address, breach } = dossier.payload as OpenCase;
  const rows = [
    ...caseRows(dossier),
    row(field('案件来源', SOURCES[source]), field('发现日期', dayText(breach.discoveredOn))),
    row(field('发生地点', address)),
    row(field('终了日期', breach.endedOn === null ? '尚未终了，仍在继续' : dayText(breach.endedOn))),
    ...partyRows(dossier),
    { fields: [field('线索内容', [summary])] as const, signatures: givenBy(dossier, '登记人') },
    row(field('登记时间', minuteText(dossier.event.at))),
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}

/** 立案（不予立案）审批表. */
export function filingApproval(dossier: Dossier): Instrument {
  const opened = dossier.last<OpenCase>('open-case')?.payload;
  const applied = requestOf<ApplyForFiling>(dossier, 'filing');
  const isRefused = dossier.event.type === 'refuse-filing';
  const advice = applied?.payload.recommendation === 'do-not-file' ? '建议不予立案。' : '建议立案调查。';
  return approvalForm(dossier, {
    isNumbered: true,
    rows: [
      row(
        field('案件来源', opened ? SOURCES[opened.source] : need(null, '案件来源', '行政处罚法 第54条')),
        field('发现日期', dayText(dossier.record.breach.discoveredOn)),
      ),
      ...partyRows(dossier),
      row(field('案情摘要', need(opened?.summary, '案情摘要', '行政处罚法 第54条第2款'))),
      row(field('涉嫌违反的规定', need(applied?.payload.suspectedLaw, '涉嫌违反的规定', '行政处罚法 第54条第2款'))),
    ],
    asked: words`${need(applied?.payload.reasons, '承办人意见', '行政处罚法 第54条第2款')}${advice}`,
    answer: isRefused ? (dossier.payload as Reasons).reasons : (dossier.payload as Approval).opinion,
  });
}

/** 当事人主体资格查明记录. */
export function partyIdentity(dossier: Dossier): Instrument {
  const { proof, occurredOn } = dossier.payload as IdentifyParty;
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    row(field('查明日期', dayText(occurredOn)), field('证件号码', '已核对，以密文登记')),
    { fields: [field('证明材料', [proof])] as const, signatures: dossier.signatures({ handle: '查明人' }) },
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}

/** 执法人员执法证核验记录: each act of enforcement up to the paper, with the certificates valid on its day. */
export function credentialCheck(dossier: Dossier): Instrument {
  const rows = dossier.record.enforcementActs.flatMap(({ occurredOn, officers, type, seq }) =>
    officers.map((personId): Words[] => [
      [dayText(occurredOn)],
      [ENFORCEMENT[type] ?? `第${seq}号行为`],
      [dossier.name(personId)],
      [dossier.certificate(personId, occurredOn) ?? need(null, '执法证号', '行政处罚法 第42条第1款')],
    ]),
  );
  const columns = [
    { title: '日期', share: 3 },
    { title: '执法活动', share: 4 },
    { title: '执法人员', share: 2 },
    { title: '执法证号', share: 3.4 },
  ];
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows: caseRows(dossier) },
      paragraph(['下列执法活动实施时，执法人员均不少于两人，所持行政执法证经系统核验在有效期内、执法类别相符：']),
      { kind: 'table', columns, rows },
      note(['本记录依据每次执法活动时的证件登记信息生成。']),
    ],
  });
}

const ENFORCEMENT: Readonly<Record<string, string>> = {
  'record-inspection': '现场检查（勘验）',
  'record-inquiry': '询问',
  'collect-evidence': '收集证据',
  'identify-party': '查明当事人',
  'order-correction': '责令改正',
  'preserve-evidence': '先行登记保存',
  'dispose-preserved-evidence': '处理登记保存物品',
  'serve-notice': '送达事先告知书',
  'serve-document': '送达文书',
  'serve-hearing-notice': '送达听证通知书',
  'serve-decision': '送达决定书',
  'serve-demand': '送达催告书',
  'record-defence': '听取陈述申辩',
  'record-waiver': '记录放弃权利',
  'order-correction-again': '再次责令改正',
  're-inspect-correction': '复查改正情况',
  'carry-out-seizure': '实施查封、扣押',
  'seize-urgently': '当场实施查封、扣押',
  'notify-appraisal-time': '告知检测鉴定期间',
  'return-seized-property': '退还查封、扣押的财物',
  'dispose-seized-property': '处理查封、扣押的财物',
  'open-spot-case': '当场查处、出示证件',
  'tell-on-the-spot': '当场告知',
  'hear-on-the-spot': '当场听取陈述申辩',
  'decide-on-the-spot': '当场作出决定',
  'hand-over-decision': '当场交付决定书',
  'collect-on-the-spot': '当场收缴罚款',
};

const RAISED: Readonly<Record<RequestRecusal['raisedBy'], string>> = {
  self: '本人申请回避',
  party: '当事人申请回避',
  agency: '本机关提出回避',
};

/** 回避决定书: granted, or refused. */
export function recusalDecision(dossier: Dossier): Instrument {
  const request = requestOf<RequestRecusal>(dossier, 'recusal');
  const isRefused = dossier.event.type === 'refuse-request';
  const who = request?.payload.personId;
  const name = who === undefined ? need(null, '被申请回避人', '行政处罚法 第43条') : dossier.name(who);
  const answer = isRefused ? (dossier.payload as Reasons).reasons : (dossier.payload as Approval).opinion;
  const decided = isRefused ? words`决定驳回对${name}的回避申请。` : words`决定${name}回避，不再参与本案的办理。`;
  const when = request === null ? '' : dayText(dayOf(request.event.at));
  const raised = request === null ? need(null, '提出方式', '行政处罚法 第43条') : RAISED[request.payload.raisedBy];
  return instrument(dossier, {
    layout: 'letter',
    isSealed: true,
    blocks: [
      fields(field('案号', dossier.material.number), field('案由', cause(dossier)), field('涉及人员', name)),
      paragraph(words`${when}${raised}，理由如下：`),
      ...free(request?.payload.ground, '回避理由', '行政处罚法 第43条'),
      paragraph([`经审查：${closed(answer)}`]),
      paragraph(words`依据《行政处罚法》第43条，本机关${decided}`),
      ...(isRefused ? [] : [paragraph(['决定作出之前，不停止调查。'])]),
      signed(givenBy(dossier, '决定人')),
    ],
  });
}
