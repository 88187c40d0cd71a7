import type { LawPack, PeriodDefinition } from '../packs/law-pack.js';

/** Roles of the procedure whose period differs from field to field (交通、水利、农业农村、消防……). */
export type PeriodRole = 'defence' | 'legal-review' | 'clue-check' | 'spot-decision-record' | 'decision-extension';

/**
 * The period of the code.
 * @throws RangeError if the pack does not define it: a fault of the pack, not of the case.
 */
export function definitionOf(pack: LawPack, code: string): PeriodDefinition {
  const definition = pack.periods.find((each) => each.code === code);
  if (!definition) throw new RangeError(`law pack ${pack.id} defines no period ${code}`);
  return definition;
}

/**
 * The period that holds for a role in a field of enforcement: the field's own, else the general one; null where the
 * pack knows neither, so that no such period runs.
 * @throws RangeError if the pack's choice names a period it does not define.
 */
export function definitionFor(pack: LawPack, role: PeriodRole, field: string): PeriodDefinition | null {
  const choice = pack.periodChoice[role];
  const code = choice?.[field] ?? choice?.['general'];
  return code === undefined ? null : definitionOf(pack, code);
}
