import { CasesReading } from '../../src/cases/cases-reading.service.js';
import type { Caller } from '../../src/identity/caller.js';
import { CaseMaterials } from '../../src/instruments/case-materials.service.js';
import type { CaseMaterial } from '../../src/instruments/model/dossier.js';
import type { Instrument } from '../../src/instruments/model/instrument.js';
import { papersOf } from '../../src/instruments/model/papers.js';
import { drawn } from '../../src/instruments/model/templates/index.js';
import type { Township } from '../support/township.js';

/** What the papers of the case are drawn from. */
export async function materialOf({ server: { app } }: Township, agencyId: string, id: string): Promise<CaseMaterial> {
  const caller: Caller = { sessionId: '', accountId: '', personId: '', agencyId, roles: ['supervisor'] };
  return app.get(CaseMaterials).of(await app.get(CasesReading).caseFor(caller, id));
}

/** The newest paper of the code. */
export function paperOf(material: CaseMaterial, code: string): Instrument {
  const paper = papersOf(material).findLast((each) => each.code === code);
  if (paper === undefined) throw new Error(`the case has no ${code}`);
  return drawn(material, paper);
}
