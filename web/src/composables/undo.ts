/**
 * 撤销 – what was taken away may be brought back for a while. Only what is not an act: acts of a case are final, and are
 * never offered here.
 */
import { onScopeDispose, reactive, readonly } from 'vue';

/** How long an offer stands, in milliseconds; longer while it is looked at. */
const STANDS_MS = 12_000;
const AT_ONCE = 3;

export interface Undoable {
  /** What has happened, in the language of the page. */
  readonly text: string;
  readonly undo: () => unknown;
  /** Called once nobody can bring it back any more. */
  readonly lapsed?: () => unknown;
}

export interface Offer extends Undoable {
  readonly id: number;
  /** Where the keyboard was when it was made. */
  readonly from: Element | null;
  /** Whether it was made by keyboard, which should then find the way to it. */
  readonly byKeyboard: boolean;
}

const offers = reactive<Offer[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();
let made = 0;

/** Offers to bring it back, whatever becomes of the page it was on. @returns withdraws the offer */
export function offerUndo(what: Undoable): () => void {
  made += 1;
  const id = made;
  const from = document.activeElement;
  offers.push({ ...what, id, from, byKeyboard: from?.matches(':focus-visible') === true });
  for (const { id: oldest } of offers.slice(0, -AT_ONCE)) lapse(oldest);
  letLapse(id);
  return () => lapse(id);
}

/** As `offerUndo`, for what only the component around can bring back: its offers end with it. */
export function useUndo(): (what: Undoable) => void {
  const withdrawals: (() => void)[] = [];
  onScopeDispose(() => {
    for (const withdraw of withdrawals) withdraw();
  });
  return (what) => withdrawals.push(offerUndo(what));
}

/** Takes up the offer; the newest one without an id. @returns whether there was one */
export function takeBack(id = offers.at(-1)?.id): boolean {
  const offer = removed(id);
  if (offer === null) return false;
  void offer.undo();
  return true;
}

/** The offer is over. */
export function lapse(id: number): void {
  void removed(id)?.lapsed?.();
}

/** All of them are over: somebody leaves. */
export function lapseAll(): void {
  for (const { id } of [...offers]) lapse(id);
}

/** Time does not run while somebody looks at it. */
export function holdUndo(): void {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
}

export function releaseUndo(): void {
  for (const { id } of offers) letLapse(id);
}

function letLapse(id: number): void {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => lapse(id), STANDS_MS),
  );
}

function removed(id: number | undefined): Offer | null {
  const at = offers.findIndex((offer) => offer.id === id);
  if (id === undefined || at < 0) return null;
  clearTimeout(timers.get(id));
  timers.delete(id);
  return offers.splice(at, 1)[0] as Offer;
}

export function useOffers() {
  return readonly(offers) as readonly Offer[];
}
