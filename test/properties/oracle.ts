import { isDeepStrictEqual } from 'node:util';
import type { Player } from './people.js';

/** An event as the interface shows it, which is all the oracle ever sees. */
export interface SeenEvent {
  readonly seq: number;
  readonly type: string;
  readonly actor: string;
  readonly at: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Leg = 'handle' | 'review' | 'decide';

/** 审批权: what is approved, refused or sent back on behalf of the agency (行政处罚法 第57条). */
const DECIDING =
  /^(approve-|refuse-|return-(filing|closing|to-handlers)$|reject-notice$|decide-|dismiss-case$|arrange-hearing$|terminate-performance$|record-collective-discussion$)/;
/** 审核 (第58条). */
const REVIEWING = ['pass-review', 'return-for-supplement', 'object-to-proposal'];
/** 听证主持 (第64条). */
const CHAIRING = ['hold-hearing', 'report-hearing'];
/** Office work, which is none of the three legs. */
const OFFICE = [
  'open-case',
  'assign-handlers',
  'reassign-handler',
  'request-recusal',
  'record-referral-reply',
  'record-police-reply',
  'record-hearing-request',
  'record-hearing-withdrawal',
  'record-payment',
  'record-publication',
  'record-remedy',
  'record-remedy-outcome',
  'archive',
  'file-late-paper',
];
const DECISIONS = ['decide-penalty', 'decide-no-penalty', 'dismiss-case'];
/** Saturdays and Sundays that are worked (国务院办公厅, 2026). */
const WORKED = ['2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
const DEFENCE_DAYS = 5;

/**
 * 神谕 – a plain book-keeper who knows the statute's main sentences and nothing of how the product enforces them. It is
 * told every act that the product let pass, and says which sentence that broke.
 */
export class Oracle {
  readonly #legs = new Map<string, Leg>();
  readonly #handling = new Set<string>();
  readonly #recused = new Set<string>();
  readonly #chairs = new Set<string>();
  readonly #evidence: string[] = [];
  readonly #asked = new Map<string, { by: string; personId: unknown }>();
  #findings: unknown = null;
  #party: unknown = null;
  #reviewed: unknown = null;
  #told: { on: string; answered: boolean; openDefences: number; findings: unknown } | null = null;
  #hearing: 'none' | 'open' | 'over' = 'none';
  #filed = false;
  decided = 0;

  constructor(private readonly players: readonly Player[]) {}

  /** Takes note of an act that was performed. @returns what is wrong with it, empty if nothing is */
  note(event: SeenEvent): string[] {
    const wrong = [...this.#wrongPersons(event), ...this.#wrongOrder(event)];
    this.#remember(event);
    return wrong.map((sentence) => `${event.seq} ${event.type}: ${sentence}`);
  }

  /** Who holds which leg: what the product must say, too. */
  legs(): readonly string[] {
    return [...this.#legs].map(([personId, leg]) => `${personId} ${leg}`).sort();
  }

  #wrongPersons(event: SeenEvent): string[] {
    const wrong: string[] = [];
    for (const [personId, leg] of takingPart(event)) {
      const held = this.#legs.get(personId);
      const posts = this.players.find((player) => player.personId === personId)?.posts ?? [];
      if (leg !== null && held !== undefined && held !== leg) wrong.push(`${personId} had ${held} and took ${leg}`);
      if (this.#recused.has(personId)) wrong.push(`${personId} was recused`);
      if (leg === 'handle' && this.#chairs.has(personId)) wrong.push(`${personId} chaired and investigates`);
      if (leg === 'handle' && !posts.includes('handler')) wrong.push(`${personId} is no handler`);
      if (leg === 'review' && !posts.includes('reviewer')) wrong.push(`${personId} is no reviewer`);
      if (leg === 'decide' && !posts.includes('approver')) wrong.push(`${personId} is no approver`);
      if (posts.includes('supervisor')) wrong.push('a supervisor acted');
    }
    const legs = takingPart(event).filter(([, leg]) => leg === 'handle');
    if (legOf(event.type) === 'handle') {
      const absent = legs.filter(([personId]) => !this.#handling.has(personId));
      if (absent.length > 0) wrong.push('somebody who does not handle the case handled it');
      if (this.#handling.size < 2) wrong.push('fewer than two handlers');
    }
    if (typeof event.payload['coOfficerId'] === 'string' && !this.#byTwoCertified(event)) {
      wrong.push('not two officers with certificates');
    }
    if (CHAIRING.includes(event.type) && this.#legs.get(event.actor) === 'handle')
      wrong.push('an investigator chaired');
    return wrong;
  }

  #byTwoCertified({ actor, payload }: SeenEvent): boolean {
    const officers = new Set([actor, payload['coOfficerId']]);
    const certified = this.players.filter(({ personId, certified: counts }) => counts && officers.has(personId));
    return new Set(certified.map(({ personId }) => personId)).size === 2;
  }

  #wrongOrder(event: SeenEvent): string[] {
    const { type, actor } = event;
    const wrong: string[] = [];
    const request = this.#asked.get(type.replace('approve-', ''));
    if (type.startsWith('approve-') && request?.by === actor) wrong.push('approved by the applicant');
    if (type === 'approve-recusal' && request?.personId === actor) wrong.push('decided on their own recusal');
    if (['record-inspection', 'record-inquiry', 'conclude-investigation'].includes(type) && !this.#filed) {
      wrong.push('investigated before filing');
    }
    if (type === 'serve-notice' && !isDeepStrictEqual(this.#reviewed, this.#content())) {
      wrong.push('told what was not reviewed');
    }
    if (DECISIONS.includes(type)) wrong.push(...this.#wrongDecision(event));
    return wrong;
  }

  /** Whether a decision may be made now: reviewed as it is, told, and the party heard. */
  #wrongDecision({ type, at }: SeenEvent): string[] {
    const wrong: string[] = [];
    if (!this.#filed) wrong.push('decided what was never filed');
    if (this.#findings === null) wrong.push('decided without findings');
    if (this.#evidence.length === 0) wrong.push('decided without evidence');
    if (![...this.#legs.values()].includes('review')) wrong.push('decided without a reviewer');
    if ([...this.#legs.values()].filter((leg) => leg === 'handle').length < 2) wrong.push('fewer than two handled');
    if (!isDeepStrictEqual(this.#reviewed, this.#content())) wrong.push('changed since the review, or never reviewed');
    if (this.#hearing === 'open') wrong.push('a hearing is open');
    if (type !== 'decide-penalty') return wrong;
    const told = this.#told;
    if (told === null) return [...wrong, 'the party was told nothing'];
    if (told.openDefences > 0) wrong.push('a defence was not examined');
    const waited = weekdaysBetween(told.on, dayIn(at)) >= DEFENCE_DAYS;
    if (!waited && !told.answered) wrong.push('the days for the defence were not over');
    return wrong;
  }

  #content(): unknown {
    return structuredClone([this.#evidence, this.#findings, this.#party]);
  }

  #remember(event: SeenEvent): void {
    const { type, actor, payload, seq } = event;
    for (const [personId, leg] of takingPart(event)) if (leg !== null) this.#legs.set(personId, leg);
    if (type === 'assign-handlers') for (const id of payload['personIds'] as string[]) this.#handling.add(id);
    if (type === 'reassign-handler') {
      this.#handling.delete(String(payload['fromPersonId']));
      this.#handling.add(String(payload['toPersonId']));
    }
    if (type.startsWith('request-') || type.startsWith('apply-for-')) {
      const kind = type === 'apply-for-filing' ? 'filing' : type.replace('request-', '');
      this.#asked.set(kind, { by: actor, personId: payload['personId'] });
    }
    if (type === 'approve-recusal') {
      const personId = String(this.#asked.get('recusal')?.personId);
      this.#recused.add(personId);
      this.#handling.delete(personId);
    }
    if (type === 'approve-filing') this.#filed = true;
    if (type === 'arrange-hearing') this.#chairs.add(String(payload['chairPersonId']));
    if (type === 'collect-evidence') this.#evidence.push(`${seq} ${String(payload['sha256'])}`);
    if (payload['party'] !== undefined) this.#party = payload['party'];
    const found = payload['findings'] ?? payload['revisedFindings'];
    if (found !== undefined && found !== null) this.#findings = found;
    if (type === 'pass-review') this.#reviewed = this.#content();
    if (DECISIONS.includes(type)) this.decided += 1;
    this.#rememberParty(event);
  }

  #rememberParty({ type, payload }: SeenEvent): void {
    if (type === 'serve-notice') {
      this.#told = { on: String(payload['servedOn']), answered: false, openDefences: 0, findings: this.#findings };
    }
    if (type === 'record-hearing-request') this.#hearing = 'open';
    if (type === 'report-hearing' || type === 'record-hearing-withdrawal') this.#hearing = 'over';
    if (this.#told === null) return;
    if (type === 'record-waiver') this.#told.answered = true;
    if (type === 'record-defence') this.#told.openDefences += 1;
    if (type === 're-examine-defence') this.#told.openDefences = 0;
  }
}

/** Everyone an act involves, with the leg it puts them on; null for the office and the chair. */
function takingPart({ type, actor, payload }: SeenEvent): readonly (readonly [string, Leg | null])[] {
  const named = (key: string, leg: Leg | null) =>
    typeof payload[key] === 'string' ? [[payload[key], leg] as const] : [];
  const assigned = type === 'assign-handlers' ? (payload['personIds'] as string[]) : [];
  const members = type === 'record-collective-discussion' ? (payload['members'] as { personId: string }[]) : [];
  return [
    [actor, legOf(type)],
    ...named('coOfficerId', 'handle'),
    ...named('chairPersonId', null),
    ...(type === 'reassign-handler' ? named('toPersonId', 'handle') : []),
    ...assigned.map((personId) => [personId, 'handle'] as const),
    ...members.map(({ personId }) => [personId, 'decide'] as const),
  ];
}

function legOf(type: string): Leg | null {
  if (DECIDING.test(type)) return 'decide';
  if (REVIEWING.includes(type)) return 'review';
  return OFFICE.includes(type) || CHAIRING.includes(type) ? null : 'handle';
}

/** The day in China, which knows no summer time. */
function dayIn(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Days that are worked strictly between two days, at most: holidays are not left out. */
function weekdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let time = Date.parse(from) + 86_400_000; time < Date.parse(to); time += 86_400_000) {
    const day = new Date(time);
    if (![0, 6].includes(day.getUTCDay()) || WORKED.includes(day.toISOString().slice(0, 10))) count += 1;
  }
  return count;
}
