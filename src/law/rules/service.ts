/** 送达方式 – 行政处罚法 第61条; 民事诉讼法 第87条至第95条: each method has its own conditions, and its own record. */
import type { Situation } from '../act.js';
import type { Party, ServiceMethod } from '../case-record.js';
import type { Serve } from '../ordinary-procedure/payloads/notice.js';
import type { RecipientRelation } from '../ordinary-procedure/payloads/service.js';
import { defineRule, unless, type Finding } from './rule.js';

/** 可以代为签收的人, by kind of party: 同住成年家属 for a citizen, those in charge of receiving for an organisation. */
const RECEIVES: Readonly<Record<Party['kind'], readonly RecipientRelation[]>> = {
  citizen: ['self', 'adult-family-member', 'authorised-agent', 'designated-recipient'],
  organisation: [
    'legal-representative',
    'person-in-charge',
    'receiving-staff',
    'authorised-agent',
    'designated-recipient',
  ],
};

/** The member of the payload in which each method states its particulars. */
const PARTICULARS = {
  direct: 'recipient',
  left: 'left',
  mail: 'mail',
  electronic: 'electronic',
  'public-notice': 'publicNotice',
} as const satisfies Readonly<Record<ServiceMethod, keyof Serve>>;

const ARTICLES: Readonly<Record<ServiceMethod, string>> = {
  direct: '民事诉讼法 第88条',
  left: '民事诉讼法 第89条',
  mail: '民事诉讼法 第91条',
  electronic: '行政处罚法 第61条第2款; 民事诉讼法 第90条',
  'public-notice': '民事诉讼法 第95条',
};

/** 各种送达方式应当载明的事项. */
export const serviceParticulars = defineRule({
  code: 'service-particulars',
  basis: '行政处罚法 第61条; 民事诉讼法 第87条至第95条',
  title: { zh: '送达方式合法、记载完整', en: 'The method of service is lawful and its record whole' },
  check: (situation) => {
    const payload = serviceIn(situation);
    if (payload === undefined) return [];
    const basis = ARTICLES[payload.method];
    return [...lacking(payload), ...wrong(payload, situation), ...ofOtherMethods(payload)].map((finding) => ({
      basis,
      ...finding,
    }));
  },
});

function serviceIn({ event: { payload } }: Situation): Serve | undefined {
  return payload !== undefined && 'method' in payload && 'servedOn' in payload ? (payload as Serve) : undefined;
}

function lacking(payload: Serve): readonly Finding[] {
  const member = PARTICULARS[payload.method];
  return unless(
    payload[member] !== undefined && payload[member] !== null,
    `${NAMES[payload.method].zh}须载明${NAMES[payload.method].states}`,
    `Service ${NAMES[payload.method].en}`,
    { method: payload.method, member },
  );
}

const NAMES: Readonly<Record<ServiceMethod, { readonly zh: string; readonly states: string; readonly en: string }>> = {
  direct: {
    zh: '直接送达',
    states: '签收人及其与受送达人的关系',
    en: 'in person names who received it and in what relation to the party',
  },
  left: {
    zh: '留置送达',
    states: '拒收事由，见证人或者拍照、录像的情况',
    en: 'by leaving the paper states why it was refused, and witnesses or a recording',
  },
  mail: { zh: '邮寄送达', states: '邮件号', en: 'by mail states the tracking number' },
  electronic: {
    zh: '电子送达',
    states: '当事人签订的确认书和送达地址',
    en: 'by electronic means names the confirmation the party signed, and the address',
  },
  'public-notice': {
    zh: '公告送达',
    states: '公告的原因和经过、媒介和发出日期',
    en: 'by public notice states the reason, the medium and the day of posting',
  },
};

function wrong(payload: Serve, { record }: Situation): readonly Finding[] {
  const { recipient, left, electronic, publicNotice, servedOn, method } = payload;
  if (method === 'direct' && recipient) {
    const kind = record.party?.kind ?? 'citizen';
    return unless(
      RECEIVES[kind].includes(recipient.relation),
      `${recipient.name}以此身份不能代${kind === 'citizen' ? '公民' : '单位'}签收`,
      `${recipient.name} cannot receive for ${kind === 'citizen' ? 'a citizen' : 'an organisation'} in this relation`,
      { relation: recipient.relation, allowed: RECEIVES[kind] },
    );
  }
  if (method === 'left' && left) {
    return unless(
      left.witnesses.length > 0 || Boolean(left.recording),
      '留置送达既无见证人签名，也无拍照、录像记录，不视为送达',
      'Left without witness and without recording: that is no service',
    );
  }
  if (method === 'electronic' && electronic) {
    return unless(
      electronic.confirmedOn <= servedOn,
      `确认书签订于${electronic.confirmedOn}，晚于送达日${servedOn}`,
      `The confirmation of ${electronic.confirmedOn} came after the service of ${servedOn}`,
      { confirmedOn: electronic.confirmedOn, servedOn },
    );
  }
  if (method === 'public-notice' && publicNotice) {
    return unless(
      publicNotice.postedOn === servedOn,
      `公告送达自发出公告之日（${publicNotice.postedOn}）起算，所填送达日为${servedOn}`,
      `Public notice counts from its posting on ${publicNotice.postedOn}, not from ${servedOn}`,
      { postedOn: publicNotice.postedOn, servedOn },
    );
  }
  return [];
}

/** Particulars of a method that was not used say something that did not happen. */
function ofOtherMethods(payload: Serve): readonly Finding[] {
  const foreign = Object.entries(PARTICULARS).filter(
    ([method, member]) => method !== payload.method && payload[member] !== undefined && payload[member] !== null,
  );
  return foreign.flatMap(([method, member]) =>
    unless(
      false,
      `送达方式不是${NAMES[method as ServiceMethod].zh}，不得填写其事项`,
      `The method is ${payload.method}: nothing was served by ${method}`,
      { method, member },
    ),
  );
}
