/** 简写 – what a scenario may leave out of a payload, or say more shortly, and how it reads in full. */
import { citizenCheckCharacter } from '../official-numbers/citizen-number.js';
import { creditCheckCharacter } from '../official-numbers/credit-code.js';

/** The day a payload states where the scenario states none: the day of the step. */
const DAY_OF_ACT: Readonly<Record<string, string>> = {
  'record-inspection': 'occurredOn',
  'record-inquiry': 'occurredOn',
  'collect-evidence': 'occurredOn',
  'identify-party': 'occurredOn',
  'file-document': 'datedOn',
  'order-correction': 'occurredOn',
  'preserve-evidence': 'occurredOn',
  'dispose-preserved-evidence': 'occurredOn',
  'order-correction-again': 'occurredOn',
  're-inspect-correction': 'occurredOn',
  'carry-out-seizure': 'occurredOn',
  'seize-urgently': 'occurredOn',
  'notify-appraisal-time': 'occurredOn',
  'return-seized-property': 'occurredOn',
  'dispose-seized-property': 'occurredOn',
  'tell-on-the-spot': 'occurredOn',
  'hear-on-the-spot': 'occurredOn',
  'decide-on-the-spot': 'occurredOn',
  'hand-over-decision': 'occurredOn',
  'collect-on-the-spot': 'occurredOn',
  'hand-over-cash': 'handedOverOn',
  'pay-cash-to-bank': 'paidOn',
  'serve-notice': 'servedOn',
  'serve-document': 'servedOn',
  'serve-hearing-notice': 'servedOn',
  'serve-decision': 'servedOn',
  'serve-demand': 'servedOn',
  'record-defence': 'statedOn',
  'record-waiver': 'waivedOn',
  'record-hearing-request': 'requestedOn',
  'record-hearing-withdrawal': 'withdrawnOn',
  'record-collective-discussion': 'heldOn',
  'record-payment': 'paidOn',
  'record-publication': 'publishedOn',
  'record-remedy': 'acceptedOn',
  'record-remedy-outcome': 'endedOn',
  'record-referral-reply': 'repliedOn',
  'record-police-reply': 'repliedOn',
  'file-late-paper': 'receivedOn',
  'transfer-custody': 'occurredOn',
  'attach-recording': 'recordedOn',
};

/** 案件情形: a scenario lists those that hold. */
const CIRCUMSTANCES = [
  'placeInspected',
  'personsQuestioned',
  'samplesTaken',
  'appraisalMade',
  'correctable',
  'majorPublicInterest',
  'difficultOrSeveralLegalRelations',
  'complexOrGrave',
  'suspectedCrime',
];

/** 证据的形式: most evidence is an original, taken where the breach was, signed by the party. */
const EVIDENCE_AS_USUAL = {
  place: '违法行为发生地',
  collectedAt: '00:00',
  original: { isOriginal: true },
  attestation: { by: '当事人', manner: 'signed' },
};

/** What the step adds to its payload. */
export interface Additions {
  readonly act: string;
  readonly today: string;
  /** The second officer's id. */
  readonly coOfficerId?: string;
  /** Digest of the evidence handed in with the step. */
  readonly sha256?: string;
}

/** The payload of an act in full. */
export function payloadInFull(payload: object, { act, today, coOfficerId, sha256 }: Additions): object {
  const day = DAY_OF_ACT[act];
  return {
    ...(day === undefined ? {} : { [day]: today }),
    ...(coOfficerId === undefined ? {} : { coOfficerId }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(act === 'collect-evidence' ? EVIDENCE_AS_USUAL : {}),
    ...withPostingDay(withDigestNoted(spelledOut(payload), sha256), today),
  };
}

/** A public notice of which no day is said is posted on the day of the step. */
function withPostingDay(payload: object, today: string): object {
  if (!('publicNotice' in payload) || !isObject(payload.publicNotice)) return payload;
  return { ...payload, publicNotice: { postedOn: today, ...payload.publicNotice } };
}

/** Of electronic data handed in with the step, the digest noted at extraction is that of what is handed in. */
function withDigestNoted(payload: object, sha256: string | undefined): object {
  if (sha256 === undefined || !('electronic' in payload) || !isObject(payload.electronic)) return payload;
  return { ...payload, electronic: { digestNoted: sha256, ...payload.electronic } };
}

/** Lists of circumstances and numbers without their check character, wherever they stand, in full. */
export function spelledOut(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fieldInFull(key, each)]));
}

function fieldInFull(key: string, value: unknown): unknown {
  if (key === 'circumstances' && Array.isArray(value)) return circumstances(value);
  if (key === 'identityNumber' && typeof value === 'string') return numberInFull(value);
  if (Array.isArray(value)) return value.map((each) => (isObject(each) ? spelledOut(each) : (each as unknown)));
  return isObject(value) ? spelledOut(value) : value;
}

/** Each circumstance with whether it is listed; a word that names none is passed on, for the server to refuse. */
function circumstances(listed: readonly unknown[]): object {
  const names = [...CIRCUMSTANCES, ...listed.map(String)];
  return Object.fromEntries(names.map((name) => [name, listed.includes(name)]));
}

/** 17 characters of a citizen's number or of a credit code get the check character they lack. */
export function numberInFull(number: string): string {
  if (/^\d{17}$/.test(number) && isBirthday(number.slice(6, 14))) return number + citizenCheckCharacter(number);
  return number.length === 17 ? number + creditCheckCharacter(number) : number;
}

function isBirthday(digits: string): boolean {
  return /^(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(digits);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
