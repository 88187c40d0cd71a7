/** 包信息 – bag-info.txt: what the bag says of itself to those who know nothing of this product. */
import { ARCHIVED_STATES, type BagCase } from './contents.js';

/** The text of bag-info.txt. */
export function infoText(of: BagCase, payload: { readonly bytes: number; readonly files: number }): string {
  const { agency, number, caseId, procedure, lawPack, state, version, exportedAt, madeBy } = of;
  const isArchived = ARCHIVED_STATES.includes(state);
  const lines: readonly (readonly [string, string])[] = [
    ['Source-Organization', agency.name],
    ['Organization-Identifier', agency.creditCode],
    ['External-Identifier', number],
    ['Internal-Sender-Identifier', caseId],
    ['External-Description', isArchived ? '行政处罚案卷' : '行政处罚案卷（在办，未归档）'],
    ['Bagging-Date', exportedAt.slice(0, 10)],
    ['Payload-Oxum', `${payload.bytes}.${payload.files}`],
    ['Bag-Software-Agent', madeBy],
    ['Sanfen-Format', of.format],
    ['Sanfen-State', state],
    ['Sanfen-Archived', isArchived ? 'yes' : 'no'],
    ['Sanfen-Events', String(version)],
    ['Sanfen-Procedure', `${procedure.id} ${procedure.version}`],
    ['Sanfen-Law-Pack', lawPack],
  ];
  return lines.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
