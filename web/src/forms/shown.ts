/** 该填的部分 – which parts of a payload what is already filled in calls for, and which it makes pointless. */
import type { components } from '../api/schema.js';
import { blank, resolved, type JsonSchema } from './schema.js';

type Schemas = components['schemas'];
type Group = Readonly<Record<string, unknown>>;

/** Whether a part is to be filled in, may be, or has no place. */
export type Place = 'called-for' | 'open' | 'out-of-place';

/** What a rule may look at besides the group itself. */
export interface Beside {
  readonly ofCase: Schemas['WholeCase'] | null;
}

type Rule = (group: Group, beside: Beside) => Place;

/** Rules of the parts of one kind of group, which is told by parts it has. */
interface GroupRules {
  readonly has: readonly string[];
  readonly parts: Readonly<Record<string, Rule>>;
}

/** Only for one value of a choice, and then always. */
const onlyFor =
  (choice: string, ...values: readonly unknown[]): Rule =>
  (group) =>
    values.includes(group[choice]) ? 'called-for' : 'out-of-place';

/** Where a choice has one of the values it may be filled in, else it has no place. */
const openFor =
  (choice: string, ...values: readonly unknown[]): Rule =>
  (group) =>
    values.includes(group[choice]) ? 'open' : 'out-of-place';

const RULES: readonly GroupRules[] = [
  {
    // 送达: each method states its own particulars and no other's.
    has: ['method', 'publicNotice'],
    parts: {
      recipient: onlyFor('method', 'direct'),
      left: onlyFor('method', 'left'),
      mail: onlyFor('method', 'mail'),
      electronic: onlyFor('method', 'electronic'),
      publicNotice: onlyFor('method', 'public-notice'),
    },
  },
  {
    // 证据: each kind calls for its own.
    has: ['kind', 'appraisal', 'testimony'],
    parts: {
      object: onlyFor('kind', 'physical'),
      recording: onlyFor('kind', 'audio-visual'),
      electronic: onlyFor('kind', 'electronic-data'),
      testimony: onlyFor('kind', 'witness-testimony'),
      appraisal: onlyFor('kind', 'expert-opinion'),
    },
  },
  {
    has: ['isOriginal'],
    parts: {
      copyReason: onlyFor('isOriginal', false),
      holder: onlyFor('isOriginal', false),
      checkedAgainstOriginal: onlyFor('isOriginal', false),
    },
  },
  {
    has: ['by', 'manner'],
    parts: {
      reason: onlyFor('manner', 'refused', 'absent', 'unable'),
      witness: openFor('manner', 'refused', 'absent', 'unable'),
    },
  },
  { has: ['hasSound'], parts: { transcript: onlyFor('hasSound', true) } },
  { has: ['byMonitor'], parts: { monitorReviewed: onlyFor('byMonitor', true) } },
  {
    has: ['facts', 'outcome'],
    parts: {
      penalties: onlyFor('outcome', 'penalty'),
      // 裁量基准: only where one was in force when the case was opened.
      benchmark: ({ outcome }, { ofCase }) =>
        outcome === 'penalty' && ofCase?.benchmark !== undefined ? 'called-for' : 'out-of-place',
    },
  },
  {
    has: ['amountFen', 'belowRangeGround'],
    parts: {
      amountFen: onlyFor('kind', 'fine', 'confiscation'),
      belowRangeGround: (penalty, beside) => (isBelowRange(penalty, beside) ? 'called-for' : 'out-of-place'),
    },
  },
  {
    has: ['stance', 'reExamination'],
    parts: { reExamination: onlyFor('stance', 'stated'), result: onlyFor('stance', 'stated') },
  },
  { has: ['result', 'revisedFindings'], parts: { revisedFindings: openFor('result', 'accepted', 'partly-accepted') } },
];

/** 罚款幅度 for the party of the case; null where there is none. */
export function fineRangeOf({ ofCase }: Beside): Schemas['FineRange'] | null {
  return ofCase?.matter?.fineRange[ofCase.parties[0]?.kind ?? 'citizen'] ?? null;
}

function isBelowRange(penalty: Group, beside: Beside): boolean {
  const range = fineRangeOf(beside);
  const amount = penalty['amountFen'];
  return range !== null && penalty['kind'] === 'fine' && typeof amount === 'number' && amount < range.minFen;
}

/** The place of a part in its group. */
export function placeOf(name: string, group: Group, schema: JsonSchema, beside: Beside): Place {
  return ruledPlace(name, group, schema, beside) ?? (schema.required?.includes(name) === true ? 'called-for' : 'open');
}

/** The place that a rule gives the part; null where no rule speaks of it. */
function ruledPlace(name: string, group: Group, { properties = {} }: JsonSchema, beside: Beside): Place | null {
  const rules = RULES.filter(({ has }) => has.every((each) => each in properties));
  const places = rules.flatMap(({ parts }) => (parts[name] ? [parts[name](group, beside)] : []));
  return places[0] ?? null;
}

/** The group as what is filled in makes it: what is called for is there to be filled in, what has no place is gone. */
export function settled(group: Group, schema: JsonSchema, root: JsonSchema, beside: Beside): Record<string, unknown> {
  const { properties = {}, required = [] } = schema;
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => {
      const place = placeOf(name, group, schema, beside);
      if (place === 'out-of-place') return [name, required.includes(name) ? emptyOf(part, root) : undefined];
      const isWanting = place === 'called-for' && (group[name] === undefined || group[name] === null);
      const value = isWanting ? blank(part, root, name) : group[name];
      const isRuled = ruledPlace(name, group, schema, beside) === 'called-for';
      return [name, isRuled && isEmptyList(value) ? [blank(resolved(part, root).items ?? {}, root)] : value];
    }),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function emptyOf(part: JsonSchema, root: JsonSchema): unknown {
  return resolved(part, root).type === 'array' ? [] : undefined;
}
