/** 送达回证 – 行政处罚法 第61条; 民事诉讼法 第87条至第95条. */
import type { ServiceMethod } from '../../../law/case-record.js';
import type { Serve, ServeDocument } from '../../../law/ordinary-procedure/payloads/notice.js';
import { dayOf } from '../../../law/time.js';
import type { Dossier } from '../dossier.js';
import type { Instrument, Words } from '../instrument.js';
import { caseRows, field, instrument, partyName, row, signed } from '../parts.js';
import { SERVICE_ACTS } from '../service-acts.js';
import { dayText, minuteText, need } from '../wording.js';

const METHODS: Readonly<Record<ServiceMethod, string>> = {
  direct: '直接送达',
  left: '留置送达',
  mail: '邮寄送达',
  electronic: '电子送达（经当事人同意并签订确认书）',
  'public-notice': '公告送达',
};

const BASIS = '民事诉讼法 第87条';

/** 送达回证: one for each act of service. */
export function serviceReceipt(dossier: Dossier): Instrument {
  const { method, servedOn, proof, coOfficerId } = dossier.payload as Serve;
  const rows = [
    ...caseRows(dossier),
    row(field('受送达人', partyName(dossier.record.party)), field('送达方式', METHODS[method])),
    row(field('送达日期', dayText(servedOn)), field('送达生效日', effectiveDay(dossier))),
    row(field('送达证明', proof)),
    row(field('登记时间', minuteText(dossier.event.at))),
  ];
  const { actor, at } = dossier.event;
  return instrument(dossier, {
    layout: 'form',
    eachPage: ['受送达人（代收人、见证人）签名或者盖章'],
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
    [dossier.catalogue.find(({ code }) => code === entry.code)?.name.zh ?? entry.code],
    [dossier.material.numbers.get(entry.id) ?? '无文号'],
  ]);
  return papers.length > 0 ? papers : [[[need(null, '送达文书名称', BASIS)], ['']]];
}

function effectiveDay(dossier: Dossier): Words {
  const day = served(dossier)[0]?.service?.effectiveOn;
  return [need(day === undefined ? null : dayText(day), '送达生效日', BASIS)];
}
