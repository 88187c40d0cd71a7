import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { isDay } from '../../law/time.js';

const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment in ISO 8601 with its offset from UTC; handed on as an Instant (UTC with milliseconds). */
export const IsInstant = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isInstant(value) ? new Date(value).toISOString() : value)),
    ValidateBy({
      name: 'isInstant',
      validator: {
        validate: isInstant,
        defaultMessage: () =>
          '应为有效时间，如2026-03-02T01:30:00Z | must be a time that exists, e.g. 2026-03-02T01:30:00Z',
      },
    }),
  );

function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const day = form.exec(value)?.[1];
  return day !== undefined && isDay(day);
}
