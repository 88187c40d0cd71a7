import { ApiProperty } from '@nestjs/swagger';
import { DomainError } from '../platform/http/domain-error.js';

/** A lead: under which procedure, and beside it what the opening act of that procedure asks for. */
export class OpenCaseBody {
  @ApiProperty({ example: 'ordinary' })
  procedure!: string;
}

/** What a body asks to be opened. The payload is checked by the class of the procedure's opening act, and by nothing before. */
export interface AskedOpening {
  readonly procedure: string;
  readonly payload: object;
}

const LONGEST_ID = 100;

/** @throws DomainError malformed if it is no object, or names no procedure */
export function openingIn(body: unknown): AskedOpening {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw malformed('', '应为对象', 'must be an object');
  }
  const { procedure, ...payload } = body as Readonly<Record<string, unknown>>;
  if (typeof procedure !== 'string' || procedure.length > LONGEST_ID) {
    throw malformed('/procedure', '应为程序名称', 'must name a procedure');
  }
  return { procedure, payload };
}

function malformed(pointer: string, zh: string, en: string): DomainError {
  return new DomainError('malformed', { errors: [{ pointer, message: { zh, en } }] });
}
