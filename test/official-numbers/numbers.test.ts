import { describe, expect, it } from '@jest/globals';
import { maskedNumber, parseCitizenNumber } from '../../src/official-numbers/citizen-number.js';
import { parseCreditCode } from '../../src/official-numbers/credit-code.js';

const today = '2026-03-02';

describe('GB 11643 citizen identity number', () => {
  it('reads the number of the standard and the day of birth, whatever the case of X', () => {
    expect(parseCitizenNumber('11010519491231002x', today)).toEqual({
      number: '11010519491231002X',
      bornOn: '1949-12-31',
    });
  });

  it('reads the first-generation form as the number the same person has now', () => {
    expect(parseCitizenNumber('110105491231002', today)?.number).toBe('11010519491231002X');
  });

  it.each([
    ['a wrong check character', '110105194912310021'],
    ['a day that does not exist', '110105194902300025'],
    ['a birth in the future', '110105202603030027'],
    ['too few digits', '1101051949123100'],
    ['letters', '11010519491231OO2X'],
    ['a leading zero', '01010519491231002X'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(parseCitizenNumber(text, today)).toBeNull();
  });

  it('refuses every change of a single digit', () => {
    const number = '110105194912310020';
    for (const [index, digit] of Array.from('11010519491231002X').entries()) {
      if (digit === 'X') continue;
      const changed = `${'11010519491231002X'.slice(0, index)}${(Number(digit) + 1) % 10}${'11010519491231002X'.slice(index + 1)}`;
      expect(parseCitizenNumber(changed, today)).toBeNull();
    }
    expect(parseCitizenNumber(number, today)).toBeNull();
  });

  it('shows division code and last four only', () => {
    expect(maskedNumber('11010519491231002X')).toBe('110105********002X');
  });
});

describe('GB 32100-2015 unified social credit code', () => {
  it('reads a code, in upper case', () => {
    expect(parseCreditCode('91350100m000100y43')).toBe('91350100M000100Y43');
  });

  it.each([
    ['a wrong check character', '91350100M000100Y44'],
    ['a letter that is not used', '91350100I000100Y43'],
    ['too few characters', '91350100M000100Y4'],
  ])('refuses %s', (_name, text) => {
    expect(parseCreditCode(text)).toBeNull();
  });
});
