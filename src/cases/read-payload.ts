/** 读取内容 – a payload checked by its act's own class; a party's number leaves it before anything is kept. */
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ActDefinition } from '../law/act.js';
import type { IdentityVault } from '../official-numbers/identity-vault.service.js';
import { DomainError } from '../platform/http/domain-error.js';
import { fieldErrors } from '../platform/http/validation.js';

/** A payload as it will be kept, and the numbers that were taken out of it. */
export interface ReadPayload {
  readonly payload: object;
  readonly numbers: readonly { readonly digest: string; readonly number: string }[];
}

interface PartyGiven {
  readonly kind: 'citizen' | 'organisation';
  readonly name: string;
  readonly address: string;
  readonly identityNumber: string;
}

/**
 * The payload, valid for the act.
 *
 * @throws DomainError malformed, with a pointer to each wrong value
 */
export function readPayload(act: ActDefinition, given: unknown, vault: IdentityVault, base = '/payload'): ReadPayload {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new DomainError('malformed', {
      errors: [{ pointer: base, message: { zh: '应为对象', en: 'must be an object' } }],
    });
  }
  const errors = validateSync(plainToInstance(act.payload, given), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
  });
  if (errors.length > 0) throw new DomainError('malformed', { errors: fieldErrors(errors, base) });
  return withoutNumber(given, vault, base);
}

function withoutNumber(payload: object, vault: IdentityVault, base: string): ReadPayload {
  if (!('party' in payload) || !isParty(payload.party)) return { payload, numbers: [] };
  const { kind, name, address, identityNumber } = payload.party;
  const pointer = `${base}/party/identityNumber`;
  const citizen = kind === 'citizen' ? vault.requireCitizen(identityNumber, pointer) : null;
  const number = citizen?.number ?? vault.requireCreditCode(identityNumber, pointer);
  const digest = vault.identityDigest(number);
  const party = { kind, name, address, identityDigest: digest, bornOn: citizen?.bornOn ?? null };
  return { payload: { ...payload, party }, numbers: [{ digest, number }] };
}

function isParty(value: unknown): value is PartyGiven {
  return typeof value === 'object' && value !== null && 'identityNumber' in value;
}
