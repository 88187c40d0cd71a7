/** 检查、询问、证据的文书 – 行政处罚法 第46条、第55条. */
import type { Originality } from '../../../law/evidence.js';
import type { RecordInquiry, RecordInspection } from '../../../law/ordinary-procedure/payloads/investigation.js';
import type { Dossier } from '../dossier.js';
import type { Block, Instrument, Words } from '../instrument.js';
import {
  caseRows,
  cause,
  evidenceKind,
  field,
  fields,
  free,
  heading,
  instrument,
  note,
  paragraph,
  signed,
} from '../parts.js';
import { dayText, hourText, need } from '../wording.js';

/** 出示证件和告知 – the first lines of every record. */
export function credentialsShown({ organ }: Dossier): Block {
  return paragraph([
    `我们是${organ}的行政执法人员，已向你主动出示行政执法证件（证号如上），请予确认。依照《行政处罚法》第43条、第45条、第55条，你有权申请有直接利害关系的执法人员回避，有权陈述和申辩；并应当如实回答询问，协助调查或者检查，不得拒绝或者阻挠。`,
  ]);
}

/** Officers with their certificates. */
export function officersField(dossier: Dossier, role: string, coOfficerId: string) {
  return field(role, dossier.officers([dossier.event.actor, coOfficerId]));
}

/** 现场检查（勘验）笔录. */
export function inspectionRecord(dossier: Dossier): Instrument {
  const { occurredOn, from, to, place, findings, attestation, coOfficerId } = dossier.payload as RecordInspection;
  const party = dossier.record.party;
  return instrument(dossier, {
    layout: 'record',
    eachPage: ['被检查人（见证人）逐页签名', '检查人逐页签名'],
    blocks: [
      fields(
        field('案由', cause(dossier)),
        field('检查时间', `${dayText(occurredOn)}${hourText(from)}至${hourText(to)}`),
        field('检查地点', place),
        field('被检查人', party === null ? '检查时尚未查明' : party.name),
        officersField(dossier, '检查人', coOfficerId),
      ),
      credentialsShown(dossier),
      heading('现场情况'),
      ...free(findings, '现场情况', '行政处罚法 第55条第2款'),
      heading('被检查人意见及签名'),
      ...free(attestation, '被检查人签名或者拒签说明', '行政处罚法 第55条第2款'),
      signed(dossier.signatures({ handle: '检查人' })),
    ],
  });
}

const CAPACITIES: Readonly<Record<RecordInquiry['capacity'], string>> = {
  party: '当事人',
  witness: '证人',
  other: '其他有关人员',
};

/** 询问笔录. */
export function inquiryRecord(dossier: Dossier): Instrument {
  const said = dossier.payload as RecordInquiry;
  return instrument(dossier, {
    layout: 'record',
    eachPage: ['被询问人逐页签名', '询问人逐页签名'],
    blocks: [
      fields(
        field('案由', cause(dossier)),
        field('询问日期', dayText(said.occurredOn)),
        field('询问地点', said.place),
        field('被询问人', `${said.personQuestioned}（${CAPACITIES[said.capacity]}）`),
        officersField(dossier, '询问人', said.coOfficerId),
      ),
      credentialsShown(dossier),
      heading('询问内容'),
      ...free(turns(said.questionsAndAnswers), '询问内容', '行政处罚法 第55条第2款'),
      heading('被询问人核对意见及签名'),
      ...free(said.attestation, '被询问人签名或者拒签说明', '行政处罚法 第55条第2款'),
      signed(dossier.signatures({ handle: '询问人' })),
    ],
  });
}

/** Each question and each answer on a line of its own. */
function turns(text: string): string {
  return text.replaceAll(/(?<=[。？！；\s])\s*(?=[问答][：:])/gu, '\n');
}

/** 现场检查（询问）笔录, or the list of the evidence: by the act that drew it. */
export function spotEvidence(dossier: Dossier): Instrument {
  if (dossier.event.type === 'record-inspection') return inspectionRecord(dossier);
  return dossier.event.type === 'record-inquiry' ? inquiryRecord(dossier) : evidenceList(dossier);
}

/** 证据清单: everything collected up to the paper's event, each piece with what the statute asks of it. */
export function evidenceList(dossier: Dossier): Instrument {
  const rows = dossier.record.evidence.map((item, index): Words[] => [
    [String(index + 1)],
    [`${item.title}（${evidenceKind(item.kind)}）`],
    [need(item.source, '证据来源', '行政处罚法 第46条')],
    [`${dayText(item.collectedOn)}${hourText(item.collectedAt)}，${item.place}`],
    [originality(item.original)],
    [item.proves],
    item.collectors.flatMap((personId, at): Words => [at === 0 ? '' : '、', dossier.name(personId)]),
  ]);
  const columns = [
    { title: '序号', share: 1 },
    { title: '名称（种类）', share: 2.4 },
    { title: '来源', share: 1.9 },
    { title: '取证时间、地点', share: 2.5 },
    { title: '原件或者复制件', share: 1.9 },
    { title: '证明的事实', share: 2.7 },
    { title: '收集人', share: 1.6 },
  ];
  const summary = `本案共收集证据${rows.length}件。每件证据的电子文件以其SHA-256摘要登记于案件事件链，可随时核验。`;
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows: caseRows(dossier) },
      { kind: 'table', columns, rows },
      note([summary]),
      signed(dossier.signatures({ handle: '制作人' })),
    ],
  });
}

/** 原件、原物, or a copy: why, and who has the original. */
function originality({ isOriginal, copyReason, holder, checkedAgainstOriginal }: Originality): string {
  if (isOriginal) return '原件（物）';
  const checked = checkedAgainstOriginal === true ? '，与原件核对无误' : '';
  return `复制件${checked}${copyReason ? `；${copyReason}` : ''}${holder ? `；原件持有人：${holder}` : ''}`;
}
