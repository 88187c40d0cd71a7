import { Injectable } from '@nestjs/common';
import { Agencies } from '../agency/agencies.service.js';
import { FactsService } from '../facts/facts.service.js';
import type { ActDefinition } from '../law/act.js';
import type { CaseRecord } from '../law/case-record.js';
import type { AgencyFacts, Facts, PersonFacts } from '../law/facts.js';
import type { Reader } from '../platform/database/index.js';
import type { FactReferences } from './chain.js';

/** Facts as the law reads them, and as an event keeps them. */
export interface GatheredFacts {
  readonly facts: Facts;
  readonly references: FactReferences;
}

/** 收集事实 – everything a rule may want to know, read at the instant of the act from the registers. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly facts: FactsService,
    private readonly agencies: Agencies,
  ) {}

  /**
   * The facts about the persons named and the matter, now. Inside a unit of work give its transaction.
   *
   * @param forPaper whether the act draws a paper whose contents the law prescribes: then also what it says of the agency
   */
  async gather(
    reader: Reader,
    agencyId: string,
    { matterCode, party }: Pick<CaseRecord, 'matterCode' | 'party'>,
    personIds: Iterable<string>,
    forPaper: boolean,
  ): Promise<GatheredFacts> {
    const { area, name } = await this.agencies.byId(agencyId, reader);
    const agency = forPaper ? { agency: await agencyOnPaper(reader, agencyId, name) } : {};
    const ids = [...new Set(personIds)].sort();
    const { people, matter, calendar: inForce } = await this.facts.current(reader, agencyId, ids, matterCode);
    const { digest, calendar } = inForce;
    const partyPersonId = party ? await personWith(reader, party.identityDigest) : null;
    const known: Record<string, PersonFacts> = {};
    const digests: Record<string, string> = {};
    for (const [id, person] of people) {
      known[id] = person.facts;
      digests[id] = person.digest;
    }
    return {
      facts: { people: known, partyPersonId, agencyArea: area, ...agency, matter: matter?.facts ?? null, calendar },
      references: {
        people: digests,
        matter: matter?.digest ?? null,
        calendar: digest,
        partyPersonId,
        agencyArea: area,
        ...agency,
      },
    };
  }
}

/** Whether facts for the act include what papers say of the agency. */
export function isForPaper({ rules }: Pick<ActDefinition, 'rules'>): boolean {
  return rules.includes('required-contents');
}

const NOTHING_SETTLED = {
  address: null,
  telephone: null,
  bank: null,
  reconsideration: null,
  court: null,
  police: null,
};

/** 文书中的本机关 – as its instrument settings say now. */
async function agencyOnPaper(reader: Reader, agencyId: string, name: string): Promise<AgencyFacts> {
  const [row] = await reader.query<{ settings: string }>(
    'SELECT settings FROM instrument_settings WHERE agency_id = ? ORDER BY number DESC LIMIT 1',
    [agencyId],
  );
  const settled = row === undefined ? {} : (JSON.parse(row.settings) as Partial<AgencyFacts>);
  const { address, telephone, bank, reconsideration, court, police } = { ...NOTHING_SETTLED, ...settled };
  return { name, address, telephone, bank, reconsideration, court, police };
}

/** The person on the register of staff with the identity; null if there is none, as nearly always. */
async function personWith(reader: Reader, identityDigest: string): Promise<string | null> {
  const [row] = await reader.query<{ id: string }>('SELECT id FROM persons WHERE identity_digest = ?', [
    identityDigest,
  ]);
  return row?.id ?? null;
}

/** Everyone the case knows: a rule may ask about any of them. */
export function peopleOf(record: CaseRecord): readonly string[] {
  return [...record.duties.map(({ personId }) => personId), ...record.chairs];
}
