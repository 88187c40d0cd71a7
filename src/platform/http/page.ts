import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { DomainError } from './domain-error.js';
import { isCleanText } from './text-hygiene.js';

/** One page of a list, and where the next begins; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A list that never grows long, whole, in the form of all lists. */
export interface WholeList<T> {
  readonly items: readonly T[];
  readonly nextCursor: null;
}

/** `?cursor=&limit=` of every list. */
export class PageQuery {
  @ApiPropertyOptional({ description: '上一页给出的 nextCursor – the nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  @Matches(/^[\w-]+$/)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** The sort key of the last item seen; empty on the first page. @throws DomainError malformed */
  position(): readonly string[] {
    if (this.cursor === undefined) return [];
    const position = decoded(this.cursor);
    if (position !== null) return position;
    throw notACursor();
  }

  /** The number of the last item seen, in a list sorted by numbers; 0 on the first page. @throws DomainError malformed */
  positionByNumber(): number {
    const [text = '0'] = this.position();
    if (/^\d{1,15}$/.test(text)) return Number(text);
    throw notACursor();
  }
}

/** A page of rows of which one more than `limit` was asked for. `keyOf` is what the list is sorted by. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null };
  return { items, nextCursor: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') };
}

function notACursor(): DomainError {
  const message = { zh: '游标无效', en: 'not a cursor of this list' };
  return new DomainError('malformed', { errors: [{ pointer: '/cursor', message }] });
}

function decoded(cursor: string): readonly string[] | null {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(position) && position.every(isPart) ? position : null;
  } catch {
    return null;
  }
}

function isPart(part: unknown): part is string {
  return typeof part === 'string' && isCleanText(part);
}
