import type { Casework } from './casework.js';

const WORDS = '如实记载';

/** Leads a new case to the archive: a penalty decided, served, paid, published. @returns its id */
export async function archivedCase(casework: Casework): Promise<string> {
  const id = await casework.led('decided');
  await casework.byTwo(id, 'serve-decision', casework.handedOver());
  const payment = {
    paidOn: casework.today,
    fineFen: 50_000,
    surchargeFen: 0,
    channel: 'bank',
    receiptNumber: '豫财0001',
  };
  await casework.do('clerk1', id, 'record-payment', payment);
  await casework.do('clerk1', id, 'record-publication', { publishedOn: casework.today, place: '县政府网站' });
  await casework.do('handler1', id, 'request-closing', { reasons: WORDS });
  await casework.do('approver1', id, 'approve-closing', { opinion: '同意' });
  await casework.do('clerk1', id, 'archive', { note: '材料齐全' });
  return id;
}
