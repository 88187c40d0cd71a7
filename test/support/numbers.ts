import { citizenCheckCharacter } from '../../src/official-numbers/citizen-number.js';

/** A made-up citizen's number that passes the check, another for each index; its division code is given to nobody. */
export function numberFor(index: number): string {
  const digits = `41990119900101${String(index).padStart(3, '0')}`;
  return digits + citizenCheckCharacter(digits);
}
