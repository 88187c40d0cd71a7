/** 已知内容 – what a form need not ask, because the case or the day says it: nobody types the same fact twice. */
import type { Schemas } from '../api/client';
import { today } from '../composables/days';
import { resolved, type JsonSchema } from './schema';

/** Days on which the act itself happens, as a rule today. */
const TODAY: ReadonlySet<string> = new Set([
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
]);

/** What is known of an act's payload; what turns out otherwise is typed over. */
export function knownOf(
  schema: JsonSchema,
  ofCase: Schemas['WholeCase'] | null,
  personId: string | undefined,
): Readonly<Record<string, unknown>> {
  const { properties = {} } = resolved(schema, schema);
  const handlers = (ofCase?.duties ?? []).filter(({ duty, until }) => duty === 'handle' && until === null);
  const other = handlers.find((held) => held.personId !== personId)?.personId;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, part]): (readonly [string, unknown])[] => {
      if (TODAY.has(name)) return [[name, today()]];
      // Of an inspection they are a text, and new.
      const isGroup = resolved(part, schema).properties !== undefined;
      if (name === 'findings' && isGroup && ofCase) return [[name, findingsKnown(ofCase)]];
      return name === 'coOfficerId' && other !== undefined ? [[name, other]] : [];
    }),
  );
}

/** The findings as they were, if there were any; else what the record itself shows. */
function findingsKnown({ findings, matter, evidence, enforcementActs }: Schemas['WholeCase']): object {
  if (findings) return findings;
  const did = (type: string) => enforcementActs.some((act) => act.type === type);
  return {
    facts: [{ statement: undefined, evidenceIds: evidence.map(({ id }) => id) }],
    basis: [matter?.basis],
    circumstances: {
      placeInspected: did('record-inspection'),
      personsQuestioned: did('record-inquiry'),
      samplesTaken: false,
      appraisalMade: evidence.some(({ kind }) => kind === 'expert-opinion'),
      correctable: false,
      majorPublicInterest: false,
      difficultOrSeveralLegalRelations: false,
      complexOrGrave: false,
      suspectedCrime: false,
    },
  };
}

/** What was chosen before the form was opened, as its address tells: which file, which measure, which paper. */
export function givenIn(
  schema: JsonSchema,
  query: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { properties = {} } = resolved(schema, schema);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, part]) => {
      const text = query[name];
      if (typeof text !== 'string') return [];
      const { type } = resolved(part, schema);
      return [[name, type === 'number' || type === 'integer' ? Number(text) : text]];
    }),
  );
}
