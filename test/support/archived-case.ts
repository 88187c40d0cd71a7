import { EVIDENCE_FORM } from '../builders/an-evidence-item.js';
import type { Casework } from './casework.js';

const WORDS = '如实记载';

/** A file to be collected as evidence. */
export interface FileOfCase {
  readonly title: string;
  readonly bytes: string | Uint8Array;
}

/** Leads a new case, with the files as evidence, to where it is only left to archive it. @returns its id */
export async function closedCase(casework: Casework, files: readonly FileOfCase[] = []): Promise<string> {
  const id = await casework.led('investigated');
  for (const { title, bytes } of files) {
    const sha256 = await casework.upload('handler1', id, bytes);
    const item = { ...EVIDENCE_FORM, kind: 'documentary', title, proves: '经过', source: '提取' };
    await casework.byTwo(id, 'collect-evidence', { ...item, occurredOn: casework.today, sha256 });
  }
  await casework.leadOn(id, 'investigated', 'decided');
  await casework.byTwo(id, 'serve-decision', casework.handedOver());
  const paid = { fineFen: 50_000, surchargeFen: 0, channel: 'bank', receiptNumber: '豫财0001' };
  await casework.do('clerk1', id, 'record-payment', { paidOn: casework.today, ...paid });
  await casework.do('clerk1', id, 'record-publication', { publishedOn: casework.today, place: '县政府网站' });
  await casework.do('handler1', id, 'request-closing', { reasons: WORDS });
  await casework.do('approver1', id, 'approve-closing', { opinion: '同意' });
  return id;
}

/** The same, archived. */
export async function archivedCase(casework: Casework, files: readonly FileOfCase[] = []): Promise<string> {
  const id = await closedCase(casework, files);
  await casework.do('clerk1', id, 'archive', { note: '材料齐全' });
  return id;
}
