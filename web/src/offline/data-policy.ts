/** 离线可读的内容 – which answers of the server may be kept on the device to be read without a connection. */

/** Name of the header that says when a kept answer was read. */
export const READ_AT = 'x-sanfen-read-at';

/** As long as a session lasts at most. */
export const KEPT_FOR_MS = 43_200_000;

const KEPT: readonly RegExp[] = [
  /^\/api\/v1\/(?:auth\/me|agency|work|cases|matters|persons|procedures|law-packs|notifications)$/,
  /^\/api\/v1\/procedures\/[^/]+(?:\/map)?$/,
  /^\/api\/v1\/law-packs\/[^/]+\/[^/]+$/,
  /^\/api\/v1\/cases\/[^/]+$/,
  /^\/api\/v1\/cases\/[^/]+\/(?:acts|events|stages|file|periods|evidence|documents|process-record|refusals)$/,
];

/** Whether the answer at the path may be kept; everything that is not named here may not. */
export function dataPolicy(path: string): 'keep' | 'never' {
  return KEPT.some((pattern) => pattern.test(path)) ? 'keep' : 'never';
}
