/** The kinds of field that payloads are made of: each a class-validator decorator with the product's own limits. */
import { applyDecorators } from './apply-decorators.js';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import { isDay } from '../../time.js';

const MAX_WORDS = 20_000;
const MAX_LINE = 500;
/** 一百亿元 – beyond any township's penalty; keeps sums exact in a JSON number. */
const MAX_FEN = 1_000_000_000_000;

/** A day that exists, `YYYY-MM-DD`. */
export const IsDay = () =>
  applyDecorators(
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    ValidateBy({
      name: 'isDay',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isDay(value),
        defaultMessage: () => '$property must be a day that exists, YYYY-MM-DD',
      },
    }),
  );

/** An hour of the day, `HH:MM`. */
export const IsHour = () => Matches(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Free text where judgement is written. */
export const IsWords = () => applyDecorators(IsString(), IsNotEmpty(), MaxLength(MAX_WORDS), IsVisible());

/** A line: a name, a title, a place. */
export const IsLine = (each?: ValidationOptions) =>
  applyDecorators(IsString(each), IsNotEmpty(each), MaxLength(MAX_LINE, each), IsVisible(each));

/** The id of a person, a paper, an item. */
export const IsId = (each?: ValidationOptions) =>
  applyDecorators(IsString(each), Length(1, 100, each), Matches(/^[\w.:-]+$/, each));

/** Money in fen. */
export const IsFen = () => applyDecorators(IsInt(), Min(0), Max(MAX_FEN));

/** One of the named values. */
export const IsOneOf = (values: readonly string[]) => IsIn([...values]);

/** SHA-256 in lower-case hex. */
export const IsSha256 = () => Matches(/^[0-9a-f]{64}$/);

/** May be left out or null. */
export const Optional = () => IsOptional();

/** Not only blanks, no lone surrogates. */
function IsVisible(each?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isVisible',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && value.trim() !== '' && value.isWellFormed(),
        defaultMessage: () => '$property must not be blank',
      },
    },
    each,
  );
}
