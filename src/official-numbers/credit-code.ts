const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 characters of a 统一社会信用代码 (GB 32100-2015, MOD 31-3). */
export function creditCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(first17.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Reads a 统一社会信用代码 (GB 32100-2015) in upper case; null if it is none or its check character is wrong. */
export function parseCreditCode(text: string): string | null {
  const code = text.toUpperCase();
  if (!/^[1-9A-HJ-NP-RTUW-Y][1-9]\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(code)) return null;
  return code.charAt(17) === creditCheckCharacter(code) ? code : null;
}
