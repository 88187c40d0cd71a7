/** 移送、公示的文书 – 行政处罚法 第22条至第27条、第48条; 行政执法机关移送涉嫌犯罪案件的规定. */
import type { Approval, Reasons } from '../../../law/ordinary-procedure/payloads/filing.js';
import type { OpenCase } from '../../../law/ordinary-procedure/payloads/opening.js';
import type { RecordPublication } from '../../../law/ordinary-procedure/payloads/performance.js';
import type { RequestReferral } from '../../../law/ordinary-procedure/payloads/requests.js';
import { givenBy, requestOf, signedIn } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { Block, Instrument } from '../instrument.js';
import {
  caseRows,
  cause,
  facts,
  field,
  fields,
  free,
  instrument,
  note,
  paragraph,
  partyRows,
  penaltiesLine,
  row,
  signed,
} from '../parts.js';
import { closed, dayText, need, periodText, words } from '../wording.js';
import { decidedOn, decisionNumber } from './performance.js';

/** 案件移送函; 涉嫌犯罪案件移送书. */
export function transferLetter(dossier: Dossier): Instrument {
  return dossier.event.type === 'approve-crime-transfer' ? crimeTransfer(dossier) : referral(dossier);
}

function referral(dossier: Dossier): Instrument {
  const asked = requestOf<RequestReferral>(dossier, 'referral')?.payload;
  const basis = '行政处罚法 第22条至第25条';
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: [need(asked?.toOrgan, '受移送机关', basis)],
    blocks: [
      paragraph(words`本机关在办理${cause(dossier)}一案中，发现该案不属于本机关管辖。`),
      ...story(dossier),
      ...free(asked?.reasons, '移送理由', basis),
      paragraph(['依据《行政处罚法》关于管辖的规定，现将该案移送你机关处理，请予接收，并将处理结果函告本机关。']),
      ...opinions(dossier),
      note(['附：案件有关材料目录及材料。请在回执上签收后退回本机关。']),
    ],
  });
}

function crimeTransfer(dossier: Dossier): Instrument {
  const asked = requestOf<Reasons>(dossier, 'crime-transfer')?.payload;
  const basis = '行政执法机关移送涉嫌犯罪案件的规定 第5条';
  const report = dossier.earlier('investigation-report');
  const attached = ['涉嫌犯罪案件情况的调查报告', '涉案物品清单', '有关检验报告或者鉴定结论', '其他有关涉嫌犯罪的材料'];
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: [need(dossier.settings.police, '受移送的公安机关', basis)],
    blocks: [
      paragraph(words`本机关在办理${cause(dossier)}一案中，发现当事人的行为涉嫌犯罪。`),
      ...story(dossier),
      ...free(asked?.reasons, '移送理由', basis),
      paragraph([
        '依据《行政处罚法》第27条和《行政执法机关移送涉嫌犯罪案件的规定》第3条、第5条，经本机关负责人决定，现将该案移送你机关依法处理。请自接受移送之日起依法审查，并将是否立案的决定书面通知本机关。',
      ]),
      ...opinions(dossier),
      note([`附：${attached.map((each, index) => `${index + 1}．${each}`).join('；')}。`]),
      ...(report === null ? [note(['移送时本案调查尚未终结，调查报告随案另行附送。'])] : []),
    ],
  });
}

/** The facts as far as they have been found: the findings, or what the case was opened on. */
function story(dossier: Dossier): readonly Block[] {
  const { findings } = dossier.record;
  if (findings !== null) return facts(findings);
  const opened = dossier.last<OpenCase>('open-case')?.payload;
  return [
    fields(field('违法行为发生地', need(opened?.address, '违法行为发生地', '行政处罚法 第22条'))),
    ...free(opened?.summary, '案情', '行政处罚法 第22条'),
  ];
}

function opinions(dossier: Dossier): readonly Block[] {
  const { opinion } = dossier.payload as Approval;
  return [
    paragraph([`负责人意见：${closed(opinion)}`]),
    signed([...signedIn(dossier, 'handle', '承办人'), ...signedIn(dossier, 'decide', '负责人')]),
  ];
}

/** 行政处罚信息公示登记表. */
export function publicityRecord(dossier: Dossier): Instrument {
  const { publishedOn, place } = dossier.payload as RecordPublication;
  const { decision, findings } = dossier.record;
  const content = decision === null || decision.penalties.length === 0 ? '不予行政处罚' : penaltiesLine(decision);
  const found = (findings?.facts ?? []).map(({ statement }) => closed(statement)).join('');
  const within = `决定作出之日起${periodText(dossier.pack, 'publicity-penalty')}内`;
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    row(field('决定书文号', decisionNumber(dossier))),
    row(field('决定日期', decidedOn(dossier))),
    row(field('违法事实', need(found, '违法事实', '行政处罚法 第48条'))),
    row(field('处理内容', content)),
    row(field('公示日期', dayText(publishedOn)), field('公示期限', within)),
    { fields: [field('公示平台', place)] as const, signatures: givenBy(dossier, '登记人') },
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}
