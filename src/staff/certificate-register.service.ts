import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AgencyRegister } from '../agency/agency-register.service.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import type { CertificateFacts } from '../law/facts.js';
import { startOf } from '../law/time.js';
import type { Instant } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { CertificateInterruption } from './certificate-interruption.entity.js';
import { Certificate } from './certificate.entity.js';
import { StaffFiles } from './staff-files.service.js';

/** A certificate as it is handed in. */
export type NewCertificate = Omit<CertificateFacts, 'id' | 'interruptions'>;

/** Why and from when a certificate stops counting. */
export interface Interruption {
  readonly reason: string;
  readonly from?: Instant;
  readonly until?: Instant | null;
}

/** 执法证登记 – 河南省行政执法条例 第20条、第21条: issue, suspension, reinstatement, revocation, voidness. */
@Injectable()
export class CertificateRegister {
  constructor(
    private readonly files: StaffFiles,
    private readonly agencies: AgencyRegister,
    private readonly clock: Clock,
  ) {}

  /**
   * Registers a certificate of another person.
   *
   * @returns the id
   * @throws DomainError malformed for an unknown field or an inverted period, conflict if the number is somebody
   *   else's or already registered for part of the period
   */
  async register(tx: Transaction, by: RegisterActor, personId: string, fresh: NewCertificate): Promise<string> {
    const { number, area, validFrom, validTo } = fresh;
    if (validTo < validFrom)
      throw wrong('/validTo', '有效期止不得早于有效期起', 'must not be before the first valid day');
    const fields = [...new Set(fresh.fields)].sort();
    const id = randomUUID();
    await this.files.change(tx, by, personId, async () => {
      await this.agencies.assertFields(tx, by.agencyId, fields, '/fields');
      await tx.lock(`certificate:${number}`);
      assertUnclaimed(await tx.find(Certificate, { where: { number } }), personId, fresh);
      const row = { id, agencyId: by.agencyId, personId, number, area, validFrom, validTo };
      await tx.insert(Certificate, { ...row, fields: JSON.stringify(fields) });
      return { type: 'certificate-registered', payload: { id, number, fields, area, validFrom, validTo } };
    });
    return id;
  }

  /** 暂扣 – from now unless said otherwise. @throws DomainError wrong-state if it is suspended, revoked or void */
  async suspend(tx: Transaction, by: RegisterActor, id: string, interruption: Interruption): Promise<void> {
    const { reason, from = this.clock.now(), until = null } = interruption;
    if (until !== null && until <= from)
      throw wrong('/until', '终止时间须晚于起始时间', 'must be later than the beginning');
    await this.#interrupt(tx, by, id, 'suspended', (_certificate, spans) => {
      assertNone(spans, ['revoked', 'void']);
      assertNone(
        spans.filter((span) => span.untilAt === null || span.untilAt > from),
        ['suspended'],
      );
      return { from, until, reason };
    });
  }

  /** 吊销 – from now unless said otherwise, for good. @throws DomainError wrong-state if it is revoked or void */
  async revoke(tx: Transaction, by: RegisterActor, id: string, interruption: Interruption): Promise<void> {
    const { reason, from = this.clock.now() } = interruption;
    await this.#interrupt(tx, by, id, 'revoked', (_certificate, spans) => {
      assertNone(spans, ['revoked', 'void']);
      return { from, until: null, reason };
    });
  }

  /** 自始无效 – from the first valid day unless said otherwise: what was done under it is looked at again. */
  async findVoid(tx: Transaction, by: RegisterActor, id: string, interruption: Interruption): Promise<void> {
    await this.#interrupt(tx, by, id, 'void', (certificate, spans) => {
      assertNone(spans, ['void']);
      const { reason, from = startOf(certificate.validFrom) } = interruption;
      return { from, until: null, reason };
    });
  }

  /** 恢复 – ends a suspension now; it has no effect on the past. @throws DomainError wrong-state if none is running */
  async reinstate(tx: Transaction, by: RegisterActor, id: string, reason: string): Promise<void> {
    const certificate = await ownCertificate(tx, by, id);
    await this.files.change(tx, by, certificate.personId, async () => {
      const now = this.clock.now();
      const spans = await tx.find(CertificateInterruption, { where: { certificateId: id, kind: 'suspended' } });
      const running = spans.filter(({ untilAt }) => untilAt === null || untilAt > now);
      if (running.length === 0) throw inState('该证件未被暂扣', 'the certificate is not suspended');
      for (const { id: spanId, fromAt } of running) {
        await tx.update(CertificateInterruption, { id: spanId }, { untilAt: fromAt > now ? fromAt : now });
      }
      return { type: 'certificate-reinstated', payload: { id, number: certificate.number, at: now, reason } };
    });
  }

  async #interrupt(
    tx: Transaction,
    by: RegisterActor,
    id: string,
    kind: CertificateInterruption['kind'],
    decide: (
      certificate: Certificate,
      spans: readonly CertificateInterruption[],
    ) => { readonly from: Instant; readonly until: Instant | null; readonly reason: string },
  ): Promise<void> {
    const certificate = await ownCertificate(tx, by, id);
    await this.files.change(tx, by, certificate.personId, async () => {
      const spans = await tx.find(CertificateInterruption, { where: { certificateId: id } });
      const { from, until, reason } = decide(certificate, spans);
      const row = { id: randomUUID(), certificateId: id, kind, fromAt: from, untilAt: until };
      await tx.insert(CertificateInterruption, row);
      return { type: `certificate-${kind}`, payload: { id, number: certificate.number, from, until, reason } };
    });
  }
}

/** @throws DomainError not-found unless the agency itself registered the certificate */
async function ownCertificate(tx: Transaction, by: RegisterActor, id: string): Promise<Certificate> {
  const certificate = await tx.findOne(Certificate, { where: { id, agencyId: by.agencyId } });
  if (certificate === null) throw DomainError.notFound();
  return certificate;
}

function assertUnclaimed(known: readonly Certificate[], personId: string, fresh: NewCertificate): void {
  const clash = known.some((other) => {
    if (other.personId !== personId) return true;
    return other.validFrom <= fresh.validTo && fresh.validFrom <= other.validTo;
  });
  if (!clash) return;
  throw new DomainError('conflict', {
    detail: { zh: '该证号已登记', en: 'this certificate number is registered already' },
  });
}

function assertNone(
  spans: readonly CertificateInterruption[],
  kinds: readonly CertificateInterruption['kind'][],
): void {
  const found = spans.find(({ kind }) => kinds.includes(kind));
  if (found === undefined) return;
  const names = { suspended: '暂扣', revoked: '吊销', void: '认定无效' };
  throw inState(`该证件已被${names[found.kind]}`, `the certificate is ${found.kind} already`);
}

function inState(zh: string, en: string): DomainError {
  return new DomainError('wrong-state', { detail: { zh, en } });
}

function wrong(pointer: string, zh: string, en: string): DomainError {
  return new DomainError('malformed', { errors: [{ pointer, message: { zh, en } }] });
}
