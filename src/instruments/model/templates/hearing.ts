/** 听证的文书 – 行政处罚法 第63条至第65条. */
import type {
  ArrangeHearing,
  HoldHearing,
  RecordHearingRequest,
  ReportHearing,
} from '../../../law/ordinary-procedure/payloads/hearing.js';
import { givenBy, signedIn } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { Field, Instrument } from '../instrument.js';
import {
  caseRows,
  cause,
  field,
  fields,
  free,
  instrument,
  note,
  paragraph,
  partyName,
  partyRows,
  row,
  sections,
  signed,
  toParty,
} from '../parts.js';
import { dayText, hourText, minuteText, need, periodText, words } from '../wording.js';

const BASIS = '行政处罚法 第64条第2项';

/** 听证申请登记表. */
export function hearingApplication(dossier: Dossier): Instrument {
  const { requestedOn, request } = dossier.payload as RecordHearingRequest;
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    row(field('提出日期', dayText(requestedOn))),
    { fields: [field('申请内容', request)] as const, signatures: givenBy(dossier, '登记人') },
    row(field('登记时间', minuteText(dossier.event.at))),
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}

/** 听证时间, to the minute. */
function timeOf({ day, hour }: Pick<ArrangeHearing, 'day' | 'hour'>): string {
  return `${dayText(day)}${hourText(hour)}`;
}

/** 听证通知书. */
export function hearingNotice(dossier: Dossier): Instrument {
  const arranged = dossier.payload as ArrangeHearing;
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      paragraph(
        words`你（单位）就涉嫌${need(dossier.matter?.name, '案由', BASIS)}一案提出的听证要求，本机关予以受理。依据《行政处罚法》第64条，现将听证事项通知如下：`,
      ),
      fields(
        field('听证时间', timeOf(arranged)),
        field('听证地点', arranged.place),
        field('听证方式', arranged.public ? '公开举行' : '不公开举行（涉及国家秘密、商业秘密或者个人隐私）'),
        field('听证主持人', dossier.name(arranged.chairPersonId)),
      ),
      paragraph([
        '你（单位）认为听证主持人与本案有直接利害关系的，有权申请回避；可以亲自参加听证，也可以委托一至二人代理。请携带身份证明、授权委托书和有关证据按时到场。',
      ]),
      paragraph(['无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，本机关将终止听证。']),
      note([`本通知书应当在听证的${periodText(dossier.pack, 'hearing-notice')}前送达当事人及有关人员。`]),
    ],
  });
}

function hearingFields(dossier: Dossier): readonly Field[] {
  const arranged = dossier.last<ArrangeHearing>('arrange-hearing')?.payload;
  const { hearing, party } = dossier.record;
  const day = hearing?.day;
  const chair = hearing?.chair;
  return [
    field('案由', cause(dossier)),
    field('听证时间', need(day && arranged && timeOf({ day, hour: arranged.hour }), '听证时间', BASIS)),
    field('听证地点', need(arranged?.place, '听证地点', BASIS)),
    field('听证方式', arranged?.public === false ? '不公开举行' : '公开举行'),
    field('听证主持人', chair ? dossier.name(chair) : need(null, '听证主持人', '行政处罚法 第64条第4项')),
    field('当事人', partyName(party)),
  ];
}

/** 听证笔录. */
export function hearingRecord(dossier: Dossier): Instrument {
  const { minutes, attestation } = dossier.payload as HoldHearing;
  return instrument(dossier, {
    layout: 'record',
    eachPage: ['当事人（代理人）逐页签名', '听证主持人逐页签名'],
    blocks: [
      fields(...hearingFields(dossier)),
      ...sections(
        ['听证内容', free(minutes, '听证内容', '行政处罚法 第64条第7项、第8项')],
        ['核对和签名', free(attestation, '当事人或者代理人核对无误后的签名', '行政处罚法 第64条第8项')],
      ),
      signed(signedIn(dossier, 'chair', '听证主持人')),
    ],
  });
}

/** 听证报告. */
export function hearingReport(dossier: Dossier): Instrument {
  const { report, opinion } = dossier.payload as ReportHearing;
  return instrument(dossier, {
    layout: 'record',
    blocks: [
      fields(...hearingFields(dossier)),
      ...sections(
        ['听证基本情况', free(report, '听证基本情况', '农业行政处罚程序规定 第67条')],
        ['处理意见和建议', free(opinion, '处理意见和建议', '农业行政处罚程序规定 第67条')],
      ),
      signed(signedIn(dossier, 'chair', '听证主持人')),
    ],
  });
}
