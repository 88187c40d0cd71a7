import { Injectable } from '@nestjs/common';
import { FactsService } from '../facts/facts.service.js';
import type { Caller } from '../identity/caller.js';
import type { CertificateFacts, PersonFacts, PostFacts, Role } from '../law/facts.js';
import { maskedNumber } from '../official-numbers/citizen-number.js';
import { IdentityVault } from '../official-numbers/identity-vault.service.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { PersonsQuery } from './dto/session.dto.js';
import { LegalTest, Training } from './learning.entity.js';
import { Post } from './post.entity.js';
import { Interest, Relative } from './tie.entity.js';

/** A person as others of the agency see them; the rest is for administrators, supervisors and the person. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  /** Roles of the posts held at this instant. */
  readonly roles: readonly Role[];
  readonly posts: readonly PostFacts[];
  readonly certificates: readonly CertificateFacts[];
  readonly legalQualification: PersonFacts['legalQualification'];
  readonly firstReviewOn: string | null;
  /** Masked, e.g. `410423********1234`. */
  readonly identityNumber?: string;
}

/** One change of a person's file. */
export interface HistoryEntry {
  readonly seq: number;
  readonly type: string;
  readonly payload: unknown;
  readonly at: string;
  readonly byAccount: string | null;
  readonly byPerson: string | null;
}

/** 法治测试, as it is read. */
export interface TestView extends Omit<LegalTest, 'passed'> {
  readonly passed: boolean;
}

interface PersonRow {
  readonly person_id: string;
  readonly since: string;
  readonly identity_sealed: string;
}

/** 人员查询. */
@Injectable()
export class StaffReading {
  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  /** Everyone on the agency's register, in the order of registration. */
  async list(caller: Caller, query: PersonsQuery): Promise<Page<PersonView>> {
    const [since = '', id = ''] = query.position();
    const { sql, params } = this.#wanted(query);
    const rows = await this.reader.query<PersonRow>(
      `SELECT f.person_id, f.since, p.identity_sealed
         FROM person_facts f JOIN persons p ON p.id = f.person_id
        WHERE f.agency_id = ? AND (f.since, f.person_id) > (?, ?) ${sql}
        ORDER BY f.since, f.person_id LIMIT ?`,
      [caller.agencyId, since, id, ...params, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.since, row.person_id]);
    return { items: await this.#views(caller, page.items), nextCursor: page.nextCursor };
  }

  /** @throws DomainError not-found if the agency does not know the person */
  async one(caller: Caller, personId: string): Promise<PersonView> {
    const rows = await this.reader.query<PersonRow>(
      `SELECT f.person_id, f.since, p.identity_sealed
         FROM person_facts f JOIN persons p ON p.id = f.person_id WHERE f.agency_id = ? AND f.person_id = ?`,
      [caller.agencyId, personId],
    );
    const [view] = await this.#views(caller, rows);
    if (view === undefined) throw DomainError.notFound();
    return view;
  }

  /** The posts at the agency, past and present. */
  async posts({ agencyId }: Caller, personId: string): Promise<Post[]> {
    await this.#assertKnown(agencyId, personId);
    return this.reader.find(Post, { where: { agencyId, personId }, order: { fromAt: 'ASC', id: 'ASC' } });
  }

  /** The certificates, whichever agency registered them. */
  async certificates({ agencyId }: Caller, personId: string): Promise<readonly CertificateFacts[]> {
    return (await this.#assertKnown(agencyId, personId)).certificates;
  }

  async trainings({ agencyId }: Caller, personId: string): Promise<Training[]> {
    await this.#assertKnown(agencyId, personId);
    return this.reader.find(Training, { where: { personId }, order: { onDay: 'ASC', id: 'ASC' } });
  }

  async tests({ agencyId }: Caller, personId: string): Promise<TestView[]> {
    await this.#assertKnown(agencyId, personId);
    const tests = await this.reader.find(LegalTest, { where: { personId }, order: { onDay: 'ASC', id: 'ASC' } });
    return tests.map(({ passed, ...test }) => ({ ...test, passed: passed === 1 }));
  }

  /** @throws DomainError forbidden to other colleagues */
  async relatives(caller: Caller, personId: string): Promise<Relative[]> {
    await this.#assertKnown(caller.agencyId, personId);
    assertMaySeePrivate(caller, personId);
    return this.reader.find(Relative, { where: { personId }, order: { relativeId: 'ASC' } });
  }

  /** @throws DomainError forbidden to other colleagues */
  async interests(caller: Caller, personId: string): Promise<Interest[]> {
    await this.#assertKnown(caller.agencyId, personId);
    assertMaySeePrivate(caller, personId);
    return this.reader.find(Interest, { where: { personId }, order: { declaredAt: 'ASC', partyDigest: 'ASC' } });
  }

  /** What this agency has changed in the person's file, oldest first. @throws DomainError forbidden to other colleagues */
  async history(caller: Caller, personId: string, query: PageQuery): Promise<Page<HistoryEntry>> {
    await this.#assertKnown(caller.agencyId, personId);
    assertMaySeePrivate(caller, personId);
    const after = Number(query.position()[0] ?? 0);
    const rows = await this.reader.query<Record<'type' | 'payload' | 'at', string> & Record<string, string | null>>(
      `SELECT seq, type, payload, at, by_account, by_person FROM register_events
        WHERE agency_id = ? AND person_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
      [caller.agencyId, personId, Number.isSafeInteger(after) ? after : 0, query.limit + 1],
    );
    const entries = rows.map(({ seq, type, payload, at, by_account, by_person }) => ({
      seq: Number(seq),
      type,
      payload: JSON.parse(payload) as unknown,
      at,
      byAccount: by_account ?? null,
      byPerson: by_person ?? null,
    }));
    return pageOf(entries, query.limit, (entry) => [String(entry.seq)]);
  }

  #wanted({ q, role }: PersonsQuery): { readonly sql: string; readonly params: readonly string[] } {
    const now = this.clock.now();
    const name = q === undefined ? null : `%${q.replaceAll(/[!%_]/g, (sign) => `!${sign}`)}%`;
    const held = `AND EXISTS (SELECT 1 FROM posts t WHERE t.person_id = f.person_id AND t.agency_id = f.agency_id
        AND t.role = ? AND t.from_at <= ? AND (t.until_at IS NULL OR t.until_at > ?))`;
    return {
      sql: `${name === null ? '' : "AND p.name LIKE ? ESCAPE '!'"} ${role === undefined ? '' : held}`,
      params: [...(name === null ? [] : [name]), ...(role === undefined ? [] : [role, now, now])],
    };
  }

  async #assertKnown(agencyId: string, personId: string): Promise<PersonFacts> {
    const known = (await this.facts.currentPeople(this.reader, agencyId, [personId])).get(personId);
    if (known === undefined) throw DomainError.notFound();
    return known.facts;
  }

  async #views(caller: Caller, rows: readonly PersonRow[]): Promise<PersonView[]> {
    const ids = rows.map((row) => row.person_id);
    const people = await this.facts.currentPeople(this.reader, caller.agencyId, ids);
    return rows.flatMap((row) => {
      const facts = people.get(row.person_id)?.facts;
      if (facts === undefined) return [];
      const view = this.#viewOf(facts);
      if (!maySeePrivate(caller, row.person_id)) return [view];
      return [{ ...view, identityNumber: maskedNumber(this.vault.open(row.identity_sealed, row.person_id)) }];
    });
  }

  #viewOf(facts: PersonFacts): PersonView {
    const { personId, name, posts, certificates, legalQualification, firstReviewOn } = facts;
    const now = this.clock.now();
    const held = posts.filter(({ from, until }) => from <= now && (until === null || now < until));
    const roles = [...new Set(held.map(({ role }) => role))].sort();
    return { id: personId, name, roles, posts, certificates, legalQualification, firstReviewOn };
  }
}

function maySeePrivate(caller: Caller, personId: string): boolean {
  const { roles } = caller;
  return caller.personId === personId || roles.includes('administrator') || roles.includes('supervisor');
}

function assertMaySeePrivate(caller: Caller, personId: string): void {
  if (maySeePrivate(caller, personId)) return;
  throw new DomainError('forbidden', {
    detail: { zh: '仅本人、管理员和监督人员可查看', en: 'only for the person, administrators and supervisors' },
  });
}
