/** 查封、扣押的文书 – 行政强制法 第18条、第19条、第24条至第28条. */
import type { Seizure } from '../../../law/measures/measure.js';
import type {
  CarryOutSeizure,
  LiftSeizure,
  NotifyAppraisalTime,
  ReportUrgentSeizure,
  RequestSeizure,
  RequestSeizureExtension,
  SeizeUrgently,
} from '../../../law/measures/seizure/payloads.js';
import type { Approval } from '../../../law/ordinary-procedure/payloads/filing.js';
import { seizureDue } from '../../../law/periods/measures.js';
import { addDays } from '../../../law/time.js';
import { approvalForm, requestOf, signedIn } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { Blank, Block, Instrument, Words } from '../instrument.js';
import {
  cause,
  field,
  fields,
  free,
  heading,
  instrument,
  note,
  paragraph,
  partyFields,
  partyRows,
  row,
  signed,
  toParty,
} from '../parts.js';
import { remedies } from '../remedies.js';
import { FORMS, seizureOf } from '../seizure-at.js';
import { articleText, closed, dayText, linesOf, need, periodText, words } from '../wording.js';

const DECISION = '行政强制法 第24条第2款第2项';

/** The seizure the paper is about. */
export function seizureAt({ material, record, event }: Dossier): Seizure | null {
  return seizureOf(record.measures, material.records.get(event.seq - 1)?.requests ?? [], event);
}

/** 查封 is of places, facilities or property, 扣押 of property. */
function objectsOf(dossier: Dossier): string {
  return seizureAt(dossier)?.form === 'seizure' ? '财物' : '场所、设施或者财物';
}

/** 查封 or 扣押. */
export function formOf(dossier: Dossier): string {
  const measure = seizureAt(dossier);
  return measure === null ? '查封（扣押）' : FORMS[measure.form];
}

/** 查封（扣押）决定书 of the measure: its name and number, as other papers cite it. */
function decisionOf(dossier: Dossier, { takenSeq, form }: Pick<Seizure, 'takenSeq' | 'form'>): Words {
  return words`《${FORMS[form]}决定书》${dossier.reference(`seizure-decision-and-list.${takenSeq}`)}`;
}

/** 行政强制措施审批表. */
export function coerciveMeasureApproval(dossier: Dossier): Instrument {
  const request = requestOf<RequestSeizure | ReportUrgentSeizure>(dossier, 'seizure');
  const measure = seizureAt(dossier);
  const before = request !== null && 'items' in request.payload ? request.payload : null;
  const urgency = dossier
    .acts<SeizeUrgently>('seize-urgently')
    .find(({ event }) => `seizure.${event.seq}` === measure?.id)?.payload;
  const things = measure?.items.map(({ name, quantity }) => `${name}（${quantity}）`).join('、');
  const basis = need(measure?.legalBasis, '措施的依据', '行政强制法 第18条第1项');
  return approvalForm(dossier, {
    rows: [
      ...partyRows(dossier),
      row(
        field('措施种类', formOf(dossier)),
        field('实施方式', measure?.urgent === true ? '情况紧急，已当场实施' : '批准后实施'),
      ),
      row(field('措施依据', [typeof basis === 'string' ? articleText(basis) : basis])),
      row(
        field(
          '拟查封、扣押的场所、物品',
          need(before?.items ?? things, '场所、设施或者财物', '行政强制法 第18条第1项'),
        ),
      ),
      row(field('所在地点', need(before?.place ?? urgency?.place, '所在地点', '行政强制法 第18条第1项'))),
      ...(urgency ? [row(field('紧急情况', urgency.urgency))] : []),
    ],
    asked: words`${need(request?.payload.reasons, '承办人意见', '行政强制法 第18条第1项')}`,
    answer: (dossier.payload as Approval).opinion,
  });
}

type Taking = CarryOutSeizure | SeizeUrgently;

/** 查封（扣押）决定书 with 清单. */
export function seizureDecision(dossier: Dossier): Instrument {
  const taking = dossier.payload as Taking;
  const form = formOf(dossier);
  const basis = need(seizureAt(dossier)?.legalBasis, `${form}的依据`, DECISION);
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    blocks: [
      fields(...partyFields(dossier)),
      paragraph(words`因你（单位）涉嫌${need(dossier.matter?.name, '案由', DECISION)}一案，${reason(dossier, taking)}`),
      paragraph(
        words`依据${typeof basis === 'string' ? articleText(basis) : basis}和《行政强制法》第18条、第24条${'urgency' in taking ? '、第19条' : ''}，本机关决定对下列${objectsOf(dossier)}予以${form}。期限${periodText(dossier.pack, 'seizure')}，至${lastDay(dossier)}止；需要检测、检验、检疫或者鉴定的，所需时间另行书面告知，不计入该期限。`,
      ),
      fields(field('地点', taking.place), field('保管地点', taking.keptAt), field('保管人', taking.keptBy)),
      heading(`${form}清单`),
      list(taking),
      paragraph([
        `${form}期间，任何单位和个人不得使用、转移、隐匿、变卖或者损毁上述${objectsOf(dossier)}。因${form}发生的保管费用由本机关承担。`,
      ]),
      paragraph(['你（单位）有权进行陈述和申辩。']),
      ...remedies(dossier, '行政强制法 第24条第2款第4项'),
      signed(dossier.signatures({ handle: '执法人员' })),
      note(['本决定书和清单一式两份，由当事人和行政机关分别保存。']),
    ],
  });
}

/** 期限的最后一日, by what had happened when the paper was drawn up. */
function lastDay(dossier: Dossier): string | Blank {
  const measure = seizureAt(dossier);
  const due = measure && seizureDue(measure, dossier.pack, dossier.event.facts.calendar);
  return need(due && dayText(due), '期限的最后一日', DECISION);
}

/** 理由: what was asked for it, or why it could not wait. */
function reason(dossier: Dossier, taking: Taking): Words {
  if ('urgency' in taking) return [closed(taking.urgency)];
  const begun = Number(taking.measureId.split('.').at(-1));
  const request = dossier.acts<RequestSeizure>('request-seizure').find(({ event }) => event.seq === begun);
  const reasons = request && linesOf(request.payload.reasons).join('');
  return [need(reasons && closed(reasons), '查封、扣押的理由', DECISION)];
}

function list({ items }: Taking): Block {
  const columns = [
    { title: '序号', share: 1 },
    { title: '名称', share: 4 },
    { title: '数量', share: 2 },
    { title: '规格、型号、状况', share: 4 },
  ];
  const rows = items.map(({ name, quantity, condition }, index) => [
    [String(index + 1)],
    [name],
    [quantity],
    [condition],
  ]);
  return { kind: 'table', columns, rows };
}

/** 延长查封（扣押）期限通知书; 解除查封（扣押）决定书 – by the act that drew it. */
export function extensionOrRelease(dossier: Dossier): Instrument {
  return dossier.event.type === 'lift-seizure' ? release(dossier) : extension(dossier);
}

function extension(dossier: Dossier): Instrument {
  const basis = '行政强制法 第25条';
  const measure = seizureAt(dossier);
  const request = requestOf<RequestSeizureExtension>(dossier, 'seizure-extension')?.payload;
  const form = formOf(dossier);
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      fields(field('案由', cause(dossier))),
      paragraph(
        words`本机关于${need(measure?.takenOn && dayText(measure.takenOn), '实施日期', basis)}以${measure ? decisionOf(dossier, measure) : [need(null, '决定书', basis)]}对你（单位）的${objectsOf(dossier)}予以${form}。因情况复杂，依据《行政强制法》第25条，经本机关负责人批准，决定将${form}期限延长${need(request && String(request.days), '延长的天数', basis)}日，至${lastDay(dossier)}止。`,
      ),
      ...free(request?.reasons, '延长的理由', '行政强制法 第25条第2款'),
      ...remedies(dossier, '行政复议法 第20条; 行政诉讼法 第46条'),
      signed([...signedIn(dossier, 'handle', '承办人'), ...signedIn(dossier, 'decide', '负责人')]),
      note(['本通知书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}

const GROUNDS: Readonly<Record<LiftSeizure['ground'], string>> = {
  'not-approved': '当场实施后未获批准',
  'no-breach': '当事人没有违法行为',
  unrelated: '查封、扣押的场所、设施或者财物与违法行为无关',
  decided: '本机关对违法行为已经作出处理决定，不再需要查封、扣押',
  'period-over': '查封、扣押期限已经届满',
  'no-longer-needed': '出现其他不再需要采取查封、扣押措施的情形',
};

function release(dossier: Dossier): Instrument {
  const basis = '行政强制法 第28条第1款';
  const { ground, reasons } = dossier.payload as LiftSeizure;
  const measure = seizureAt(dossier);
  const form = formOf(dossier);
  const article = ground === 'not-approved' ? '《行政强制法》第19条' : '《行政强制法》第28条第1款';
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      fields(field('案由', cause(dossier))),
      paragraph(
        words`本机关于${need(measure?.takenOn && dayText(measure.takenOn), '实施日期', basis)}以${measure ? decisionOf(dossier, measure) : [need(null, '决定书', basis)]}对你（单位）的${objectsOf(dossier)}予以${form}。因${GROUNDS[ground]}，依据${article}，本机关决定自即日起解除${form}。`,
      ),
      ...free(reasons, '解除的理由', basis),
      paragraph(['请凭本决定书办理有关物品的退还手续；已拍卖或者变卖的，退还所得款项。']),
      signed(signedIn(dossier, 'decide', '负责人')),
      note(['本决定书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}

/** 检测（检验、检疫、鉴定）期间告知书. */
export function appraisalNotice(dossier: Dossier): Instrument {
  const basis = '行政强制法 第25条第3款';
  const { from, until, purpose } = dossier.payload as NotifyAppraisalTime;
  const measure = seizureAt(dossier);
  const form = formOf(dossier);
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      paragraph(
        words`本机关以${measure ? decisionOf(dossier, measure) : [need(null, '决定书', basis)]}${form}的物品需要进行检测（检验、检疫、鉴定）。依据《行政强制法》第25条第3款，现将有关期间告知如下：`,
      ),
      ...free(purpose, '检测、检验、检疫、鉴定的事项', basis),
      fields(field('起始日', dayText(from)), field('截止日', dayText(addDays(until, -1)))),
      paragraph([`上述期间不计入${form}期限；检测（检验、检疫、鉴定）的费用由本机关承担。`]),
      signed(dossier.signatures({ handle: '执法人员' })),
      note(['本告知书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}
