/** 程序总目 – every procedure in every version a case may be running under. */
import { ordinaryProcedure } from './ordinary-procedure/ordinary-procedure.js';
import type { Procedure } from './procedure.js';
import { simplifiedProcedure } from './simplified-procedure/simplified-procedure.js';

/** The versions in which new cases are opened. */
export const currentProcedures: readonly Procedure[] = [ordinaryProcedure, simplifiedProcedure];

/** Every version there is: those of new cases, and those that older cases run under to their end. */
export const everyProcedure: readonly Procedure[] = [...currentProcedures];

/** The procedure as it stood in the version. @throws RangeError if there never was one. */
export function procedureOf(id: string, version: string): Procedure {
  const found = everyProcedure.find((each) => each.id === id && each.version === version);
  if (!found) throw new RangeError(`there is no procedure ${id} in version ${version}`);
  return found;
}
