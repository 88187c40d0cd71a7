import { isDay } from '../law/time.js';
import type { Day } from '../law/time.js';

/** 公民身份号码 (GB 11643-1999), checked: 18 characters, a day of birth that exists, the right check character. */
export interface CitizenNumber {
  readonly number: string;
  readonly bornOn: Day;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** The check character of the first 17 digits (ISO 7064 MOD 11-2). */
export function citizenCheckCharacter(digits17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits17[index]), 0);
  return checkCharacters.charAt(sum % 11);
}

/**
 * Reads a citizen's number; null if it is none, or names a birth after `today`. The first-generation form of 15
 * digits is read as the 18 characters that the same person has now, so that one person has one number.
 */
export function parseCitizenNumber(text: string, today: Day): CitizenNumber | null {
  const number = inPresentForm(text);
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || number.charAt(17) !== citizenCheckCharacter(number)) return null;
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return isDay(bornOn) && bornOn <= today && bornOn >= '1850-01-01' ? { number, bornOn } : null;
}

function inPresentForm(text: string): string {
  const number = text.toUpperCase();
  if (!/^\d{15}$/.test(number)) return number;
  const digits = `${number.slice(0, 6)}19${number.slice(6)}`;
  return digits + citizenCheckCharacter(digits);
}

/** The number as it may be shown: division code and last four characters, e.g. `410423********1234`. */
export function maskedNumber(number: string): string {
  return `${number.slice(0, 6)}${'*'.repeat(Math.max(0, number.length - 10))}${number.slice(-4)}`;
}
