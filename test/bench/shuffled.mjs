/** 打乱 – the same order in every run, and no order at all otherwise. */
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;

/** The list in an order that has nothing to do with its own. */
export function shuffled(list) {
  const result = [...list];
  let state = 20_260_302;
  for (let index = result.length - 1; index > 0; index--) {
    state = (state * MULTIPLIER + INCREMENT) % MODULUS;
    const other = Math.floor((state / MODULUS) * (index + 1));
    [result[index], result[other]] = [result[other], result[index]];
  }
  return result;
}
