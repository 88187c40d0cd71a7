import { Injectable } from '@nestjs/common';
import { FactsService } from '../facts/facts.service.js';
import type { CertificateFacts, PersonFacts, Role } from '../law/facts.js';
import { dayOf, daysBetween, startOf } from '../law/time.js';
import type { Day, Instant } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';

/** Renewals take so long that a certificate is shown as running out so many days before its last. */
const RUNNING_OUT_DAYS = 90;

/** 证件状态. */
export type CertificateState = 'valid' | 'running-out' | 'expired' | 'not-yet-valid' | 'suspended' | 'revoked' | 'void';

/** A certificate of the agency's people as it stands today. */
export interface CertificateStanding {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
  readonly name: string;
  /** Roles of the posts the person holds at this instant; empty for former colleagues. */
  readonly roles: readonly Role[];
  readonly fields: readonly string[];
  readonly area: string;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly state: CertificateState;
  /** Days from today to the last valid day; negative when it is past. */
  readonly daysLeft: number;
  /** When a suspension ends; null where it has no end, or is none. */
  readonly suspendedUntil: Instant | null;
  /** Whether the person has another certificate that counts and lasts longer. */
  readonly renewed: boolean;
}

/** 证件到期一览 – who may soon enforce no longer. */
@Injectable()
export class CertificateBoard {
  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
    private readonly clock: Clock,
  ) {}

  /** Every certificate of everyone on the agency's register; what ends first comes first. */
  async of(agencyId: string): Promise<readonly CertificateStanding[]> {
    const at = this.clock.now();
    const people = [...(await this.facts.everyone(this.reader, agencyId)).values()];
    return people
      .flatMap(({ facts }) => facts.certificates.map((each) => standing(facts, each, at)))
      .sort((a, b) => (a.validTo === b.validTo ? (a.number < b.number ? -1 : 1) : a.validTo < b.validTo ? -1 : 1));
  }
}

function standing(person: PersonFacts, certificate: CertificateFacts, at: Instant): CertificateStanding {
  const { id, number, fields, area, validFrom, validTo } = certificate;
  const state = stateOf(certificate, at);
  const others = person.certificates.filter((each) => each.id !== id && each.validTo > validTo);
  return {
    ...{ id, number, personId: person.personId, name: person.name, fields, area, validFrom, validTo, state },
    roles: rolesAt(person, at),
    daysLeft: daysBetween(dayOf(at), validTo),
    suspendedUntil: state === 'suspended' ? (running(certificate, at)[0]?.until ?? null) : null,
    renewed: others.some((each) => !['revoked', 'void', 'suspended'].includes(stateOf(each, at))),
  };
}

function stateOf(certificate: CertificateFacts, at: Instant): CertificateState {
  const kinds = new Set(running(certificate, at).map(({ kind }) => kind));
  const found = (['void', 'revoked', 'suspended'] as const).find((kind) => kinds.has(kind));
  if (found !== undefined) return found;
  if (at < startOf(certificate.validFrom)) return 'not-yet-valid';
  const left = daysBetween(dayOf(at), certificate.validTo);
  if (left < 0) return 'expired';
  return left <= RUNNING_OUT_DAYS ? 'running-out' : 'valid';
}

/** Interruptions in force; voidness is in force whenever it was found. */
function running({ interruptions }: CertificateFacts, at: Instant): CertificateFacts['interruptions'] {
  return interruptions.filter(({ kind, from, until }) => {
    return kind === 'void' || (from <= at && (until === null || at < until));
  });
}

function rolesAt({ posts }: PersonFacts, at: Instant): readonly Role[] {
  const held = posts.filter(({ from, until }) => from <= at && (until === null || at < until));
  return [...new Set(held.map(({ role }) => role))].sort();
}
