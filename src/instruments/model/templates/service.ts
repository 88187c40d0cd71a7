/** 送达回证 – 行政处罚法 第61条; 民事诉讼法 第87条至第95条. */
import type { ServiceMethod } from '../../../law/case-record.js';
import type { Serve, ServeDocument } from '../../../law/ordinary-procedure/payloads/notice.js';
import type { RecipientRelation } from '../../../law/ordinary-procedure/payloads/service.js';
import { dayOf } from '../../../law/time.js';
import type { Dossier } from '../dossier.js';
import type { FormRow, Instrument, Words } from '../instrument.js';
import { caseRows, field, instrument, row, signed, toWhomever } from '../parts.js';
import { SERVICE_ACTS } from '../service-acts.js';
import { isDrawn, titleOf } from '../titles.js';
import { dayText, minuteText, need, periodText } from '../wording.js';

const METHODS: Readonly<Record<ServiceMethod, string>> = {
  direct: '直接送达',
  left: '留置送达',
  mail: '邮寄送达',
  electronic: '电子送达（经当事人同意并签订确认书）',
  'public-notice': '公告送达',
};

const PLACES: Readonly<Record<ServiceMethod, string>> = {
  direct: '送达地点',
  left: '留置地点',
  mail: '收件地址',
  electronic: '送达地点',
  'public-notice': '公告地点',
};

const RELATIONS: Readonly<Record<RecipientRelation, string>> = {
  self: '本人',
  'adult-family-member': '同住的成年家属',
  'legal-representative': '法定代表人',
  'person-in-charge': '主要负责人',
  'receiving-staff': '负责收件的人',
  'authorised-agent': '代理人',
  'designated-recipient': '指定的代收人',
};

const BASIS = '民事诉讼法 第87条';

/** 送达回证: one for each act of service. */
export function serviceReceipt(dossier: Dossier): Instrument {
  const said = dossier.payload as Serve;
  const { method, servedOn, proof, place, coOfficerId } = said;
  const rows = [
    ...caseRows(dossier),
    row(field('受送达人', toWhomever(dossier)), field('送达方式', METHODS[method])),
    row(field(PLACES[method], need(place, '送达地点', BASIS))),
    row(field('送达日期', dayText(servedOn)), field('送达生效日', effectiveDay(dossier))),
    ...particulars(said, dossier),
    row(field('送达证明', proof)),
    row(field('登记时间', minuteText(dossier.event.at))),
  ];
  const { actor, at } = dossier.event;
  return instrument(dossier, {
    layout: 'form',
    eachPage: SIGNED_BY[method],
    blocks: [
      { kind: 'form', rows },
      {
        kind: 'table',
        columns: [
          { title: '送达文书名称', share: 5 },
          { title: '文号', share: 4 },
        ],
        rows: servedPapers(dossier),
      },
      signed([
        dossier.signature('送达人', actor, dayOf(at), true),
        dossier.signature('送达人', coOfficerId, null, true),
      ]),
    ],
  });
}

const SIGNED_BY: Readonly<Record<ServiceMethod, readonly string[]>> = {
  direct: ['受送达人（签收人）签名或者盖章'],
  left: ['见证人签名或者盖章', '送达人签名'],
  mail: [],
  electronic: [],
  'public-notice': [],
};

/** What the method of service has to state. */
function particulars(said: Serve, dossier: Dossier): readonly FormRow[] {
  const { method, recipient, left, mail, electronic, publicNotice } = said;
  if (method === 'direct') {
    const relation = recipient
      ? RELATIONS[recipient.relation]
      : need(null, '签收人与受送达人的关系', '民事诉讼法 第88条');
    return [
      row(field('签收人', need(recipient?.name, '签收人', '民事诉讼法 第88条')), field('与受送达人的关系', relation)),
    ];
  }
  if (method === 'left') {
    const witnesses = left?.witnesses.join('、') ?? '';
    return [
      row(field('拒收事由', need(left?.ground, '拒收事由', '民事诉讼法 第89条'))),
      row(field('见证人', witnesses === '' ? '无，采用拍照、录像方式记录' : witnesses)),
      ...(left?.recording ? [row(field('拍照、录像', left.recording))] : []),
    ];
  }
  if (method === 'mail') {
    return [
      row(
        field('承运单位', need(mail?.carrier, '承运单位', '民事诉讼法 第91条')),
        field('邮件号', need(mail?.trackingNumber, '邮件号', '民事诉讼法 第91条')),
      ),
    ];
  }
  if (method === 'electronic') {
    const basis = '行政处罚法 第61条第2款';
    return [
      row(field('电子送达地址', need(electronic?.address, '电子送达地址', basis))),
      row(
        field('确认书签订日', need(electronic && dayText(electronic.confirmedOn), '确认书签订日期', basis)),
        field('确认书', need(electronic?.confirmation, '确认书', basis)),
      ),
    ];
  }
  const basis = '民事诉讼法 第95条';
  const days = periodText(dossier.pack, 'public-notice-service');
  return [
    row(field('公告原因', need(publicNotice?.ground, '公告的原因和经过', basis))),
    row(
      field('公告媒介', need(publicNotice?.medium, '公告媒介', basis)),
      field('发出公告之日', need(publicNotice && dayText(publicNotice.postedOn), '发出公告之日', basis)),
    ),
    row(field('公告期', `自发出公告之日起，经过${days}，即视为送达`)),
  ];
}

/** The papers that this act served: they carry its service from its event on. */
function served(dossier: Dossier) {
  const { documentId } = dossier.payload as Partial<ServeDocument>;
  const codes = SERVICE_ACTS[dossier.event.type] ?? [];
  const before = dossier.material.records.get(dossier.paper.seq - 1);
  return dossier.record.file.filter((entry) => {
    if (entry.id === documentId) return true;
    const earlier = before?.file.find(({ id }) => id === entry.id);
    return codes.includes(entry.code) && entry.service !== null && entry.service !== earlier?.service;
  });
}

function servedPapers(dossier: Dossier): readonly Words[][] {
  const papers = served(dossier).map((entry): Words[] => [
    [isDrawn(entry.code) ? titleOf(entry, dossier.material) : nameOf(dossier, entry.code)],
    [dossier.material.numbers.get(entry.id) ?? '无文号'],
  ]);
  return papers.length > 0 ? papers : [[[need(null, '送达文书名称', BASIS)], ['']]];
}

/** What came as bytes is called as its entry of the catalogue. */
function nameOf({ catalogue }: Dossier, code: string): string {
  return catalogue.find((entry) => entry.code === code)?.name.zh ?? code;
}

function effectiveDay(dossier: Dossier): Words {
  const day = served(dossier)[0]?.service?.effectiveOn;
  return [need(day === undefined ? null : dayText(day), '送达生效日', BASIS)];
}
