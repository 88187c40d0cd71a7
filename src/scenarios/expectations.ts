/** 对照预期 – what happened against what the scenario says. */
import { isDeepStrictEqual } from 'node:util';
import { listAt, textAt } from './http-client.js';
import type { Answer } from './http-client.js';
import type { ExpectDto } from './scenario.dto.js';
import type { Outcome, StatedBlocker } from './transcript.js';

const WRONG_STATE = 409;
const REFUSED = 422;
/** Characters of an answer that a difference quotes. */
const SHOWN = 300;
/** Blockers that say the act has no place in the case's state, and not that the law forbids it. */
const OUT_OF_PLACE = ['wrong-state', 'unknown-act'];

/** The blockers of an answer. */
export function blockersOf(answer: Answer | null): readonly StatedBlocker[] {
  return listAt(answer?.body, 'blockers').map((blocker) => ({
    code: textAt(blocker, 'code') ?? '',
    message: textAt(blocker, 'message') ?? '',
    basis: textAt(blocker, 'basis') ?? '',
  }));
}

/** What became of the step. */
export function outcomeOf(answer: Answer | null): Outcome {
  if (answer === null || answer.status < 300) return 'done';
  return blockersOf(answer).length > 0 ? 'refused' : 'failed';
}

/** How the answer differs from what is expected, a sentence each. */
export function differencesOfAnswer(answer: Answer | null, expect: ExpectDto = {}): string[] {
  if (expect.refused === undefined && expect.status === undefined) {
    return outcomeOf(answer) === 'done' ? [] : [`was to succeed, but the answer is ${shown(answer)}`];
  }
  const status = expect.status ?? statusOf(expect.refused ?? []);
  const blockers = blockersOf(answer);
  return [
    ...(answer?.status === status ? [] : [`was to be answered by ${status}, but the answer is ${shown(answer)}`]),
    ...differencesOfCodes(blockers, expect.refused),
    ...differencesOfArticles(blockers, expect.articles ?? []),
  ];
}

function statusOf(codes: readonly string[]): number {
  return codes.some((code) => OUT_OF_PLACE.includes(code)) ? WRONG_STATE : REFUSED;
}

function differencesOfCodes(blockers: readonly StatedBlocker[], expected: readonly string[] | undefined): string[] {
  if (expected === undefined) return [];
  const [found, wanted] = [blockers.map(({ code }) => code), expected].map((codes) => [...new Set(codes)].sort());
  return isDeepStrictEqual(found, wanted)
    ? []
    : [`was to be refused for ${list(wanted ?? [])}, but the blockers are ${list(found ?? [])}`];
}

function differencesOfArticles(blockers: readonly StatedBlocker[], expected: readonly string[]): string[] {
  return expected
    .filter((article) => !blockers.some(({ basis }) => basis.includes(article)))
    .map((article) => `no blocker names ${article}; they name ${list(blockers.map(({ basis }) => basis))}`);
}

/** How the value differs from the one wanted, which need not name everything: pointer and both values each. */
export function differencesOfValue(value: unknown, wanted: unknown, pointer = ''): string[] {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    return isDeepStrictEqual(value, wanted)
      ? []
      : [`${pointer === '' ? 'it' : pointer} was to be ${JSON.stringify(wanted)}, but is ${JSON.stringify(value)}`];
  }
  const entries = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  return Object.entries(wanted).flatMap(([key, each]) =>
    differencesOfValue(entries.get(key), each, `${pointer}/${key}`),
  );
}

function shown(answer: Answer | null): string {
  if (answer === null) return 'none';
  const blockers = blockersOf(answer).map(({ code, message }) => `${code}: ${message}`);
  const detail = blockers.length > 0 ? blockers.join('; ') : JSON.stringify(answer.body).slice(0, SHOWN);
  return `${answer.status} (${detail})`;
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}
