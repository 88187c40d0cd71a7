import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { dayOf } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Keys } from '../platform/config/keys.js';
import { DomainError } from '../platform/http/domain-error.js';
import { parseCitizenNumber } from './citizen-number.js';
import type { CitizenNumber } from './citizen-number.js';
import { parseCreditCode } from './credit-code.js';

const ivBytes = 12;
const tagBytes = 16;

/**
 * 身份号码保管 – identity numbers are compared by their keyed digest and kept under encryption; no table holds one in
 * plain text.
 */
@Injectable()
export class IdentityVault {
  constructor(
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /**
   * The keyed digest (HMAC-SHA-256, hex) by which persons and parties are recognised: the same for an officer, for a
   * party and for an interest declared in that party, whichever form or case the number was written in.
   */
  identityDigest(number: string): string {
    const present = this.citizen(number)?.number ?? number.toUpperCase();
    return createHmac('sha256', this.keys.digest).update(present).digest('hex');
  }

  /** The citizen's number with the day of birth; null if the text is none as of today. */
  citizen(text: string): CitizenNumber | null {
    return parseCitizenNumber(text, dayOf(this.clock.now()));
  }

  /** @throws DomainError malformed if the text at `pointer` is no 公民身份号码 */
  requireCitizen(text: string, pointer = '/identityNumber'): CitizenNumber {
    const citizen = this.citizen(text);
    if (citizen !== null) return citizen;
    throw invalid(pointer, '不是有效的公民身份号码（校验码或出生日期有误）', 'not a valid citizen identity number');
  }

  /** The code in upper case. @throws DomainError malformed if the text at `pointer` is no 统一社会信用代码 */
  requireCreditCode(text: string, pointer = '/creditCode'): string {
    const code = parseCreditCode(text);
    if (code !== null) return code;
    throw invalid(pointer, '不是有效的统一社会信用代码（校验码有误）', 'not a valid unified social credit code');
  }

  /** A citizen's number or an organisation's code. @throws DomainError malformed if it is neither */
  requireNumber(text: string, pointer = '/identityNumber'): string {
    const number = this.citizen(text)?.number ?? parseCreditCode(text);
    if (number !== null) return number;
    throw invalid(pointer, '不是有效的身份号码或统一社会信用代码', 'not a valid identity number or credit code');
  }

  /** Encrypts a number (AES-256-GCM), bound to the id of whom it belongs to. */
  seal(number: string, ownerId: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.keys.encryption, iv).setAAD(Buffer.from(ownerId));
    const sealed = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @throws Error if the text was changed, sealed for another owner or under another key */
  open(sealed: string, ownerId: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.keys.encryption, bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(ownerId))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  }
}

function invalid(pointer: string, zh: string, en: string): DomainError {
  return new DomainError('malformed', { errors: [{ pointer, message: { zh, en } }] });
}
