/** 同一行为在两种程序中的材料 – acts that both procedures share, and the entry of the simplified catalogue their papers fill. */
import type { CaseRecord } from '../case-record.js';

const IN_SIMPLIFIED: Readonly<Record<string, string>> = {
  'on-site-inspection-record': 'spot-evidence',
  'inquiry-record': 'spot-evidence',
  'property-receipts': 'fine-receipt',
  'publicity-and-filing-record': 'publicity-record',
};

/** The entry of the catalogue of the case's own procedure. */
export function entryIn({ procedure }: Pick<CaseRecord, 'procedure'>, code: string): string {
  return procedure.id === 'simplified' ? (IN_SIMPLIFIED[code] ?? code) : code;
}
