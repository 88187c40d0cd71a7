/** 填写的日期 – the day on which, by the word of whoever recorded it, the act happened; the system's time stands beside it. */
const NAMES = [
  'occurredOn',
  'servedOn',
  'statedOn',
  'requestedOn',
  'waivedOn',
  'withdrawnOn',
  'heldOn',
  'paidOn',
  'recordedOn',
  'receivedOn',
  'handedOverOn',
  'publishedOn',
  'repliedOn',
  'datedOn',
  'endedOn',
  'acceptedOn',
] as const;

/** The day a payload names; null if it names none. */
export function assertedIn(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const said = payload as Readonly<Record<string, unknown>>;
  const name = NAMES.find((each) => typeof said[each] === 'string');
  return name === undefined ? null : String(said[name]);
}
