import type { CertificateFacts, PersonFacts } from '../law/facts.js';
import type { Reader } from '../platform/database/index.js';
import { In } from '../platform/database/index.js';
import { CertificateInterruption } from './certificate-interruption.entity.js';
import { Certificate } from './certificate.entity.js';
import { LegalTest, Training } from './learning.entity.js';
import type { Person } from './person.entity.js';
import { Post } from './post.entity.js';
import { Interest, Relative } from './tie.entity.js';

/**
 * The person as the register of the agency has them: the posts at this agency only, everything else of the person.
 * Every list is in a fixed order, so that the same register always gives the same digest.
 */
export async function personFactsOf(reader: Reader, agencyId: string, person: Person): Promise<PersonFacts> {
  const personId = person.id;
  const posts = await reader.find(Post, { where: { agencyId, personId } });
  const trainings = await reader.find(Training, { where: { personId } });
  const tests = await reader.find(LegalTest, { where: { personId } });
  const relatives = await reader.find(Relative, { where: { personId } });
  const interests = await reader.find(Interest, { where: { personId } });
  return {
    personId,
    name: person.name,
    posts: sortedBy(posts, (post) => [post.fromAt, post.role, post.untilAt ?? '~', post.id]).map(
      ({ role, fromAt, untilAt }) => ({ role, from: fromAt, until: untilAt }),
    ),
    certificates: await certificatesOf(reader, personId),
    trainings: sortedBy(trainings, (training) => [training.onDay, training.id]).map(({ onDay, hours }) => ({
      on: onDay,
      hours,
    })),
    tests: sortedBy(tests, (test) => [test.onDay, test.id]).map(({ onDay, passed }) => ({
      on: onDay,
      passed: passed === 1,
    })),
    legalQualification: qualificationOf(person),
    firstReviewOn: person.firstReviewOn,
    relatives: relatives.map(({ relativeId }) => relativeId).sort(),
    interests: interests.map(({ partyDigest }) => partyDigest).sort(),
  };
}

async function certificatesOf(reader: Reader, personId: string): Promise<CertificateFacts[]> {
  const certificates = await reader.find(Certificate, { where: { personId } });
  if (certificates.length === 0) return [];
  const ids = certificates.map(({ id }) => id);
  const interruptions = await reader.find(CertificateInterruption, { where: { certificateId: In(ids) } });
  return sortedBy(certificates, (certificate) => [certificate.validFrom, certificate.number]).map((certificate) => {
    const own = interruptions.filter(({ certificateId }) => certificateId === certificate.id);
    return certificateFactsOf(certificate, own);
  });
}

/** One certificate with the spans in which it did not count. */
export function certificateFactsOf(
  { id, number, fields, area, validFrom, validTo }: Certificate,
  interruptions: readonly CertificateInterruption[],
): CertificateFacts {
  const spans = sortedBy(interruptions, (span) => [span.fromAt, span.kind, span.untilAt ?? '~']);
  return {
    id,
    number,
    fields: (JSON.parse(fields) as string[]).sort(),
    area,
    validFrom,
    validTo,
    interruptions: spans.map(({ kind, fromAt, untilAt }) => ({ kind, from: fromAt, until: untilAt })),
  };
}

function qualificationOf(person: Person): PersonFacts['legalQualification'] {
  const { legalQualification: number, legalQualificationSince: since } = person;
  return number === null || since === null ? null : { number, since };
}

/** Sorted by the parts of a key in turn, compared as plain text. */
function sortedBy<T>(list: readonly T[], keyOf: (item: T) => readonly string[]): T[] {
  return list
    .map((item) => ({ item, key: keyOf(item).join('\u0001') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}
