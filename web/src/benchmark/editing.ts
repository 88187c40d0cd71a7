/** 录入裁量基准 – what is typed into the form of a benchmark: how it begins, and the request it makes. */
import type { ProblemError, Schemas } from '../api/client';
import { beginning, requestOf, type FieldSpec, type Typed } from '../administration/fields';
import type { Band, Benchmark, FinedParty } from './bands';

export type Matter = Schemas['MatterFacts'];
export type Body = Schemas['BenchmarkBody'];

/** A band in the form; its key stays while bands come and go. */
export interface TypedBand {
  readonly key: number;
  readonly typed: Typed;
}

const FEN = 100;
const PARTIES = ['citizen', 'organisation'] as const;
let made = 0;

/** Kinds of party for which a fine may be typed: the law knows one, or the benchmark does. */
export function finedOf({ fineRange, benchmark }: Matter): readonly FinedParty[] {
  return PARTIES.filter(
    (who) => fineRange[who] !== null || benchmark?.bands.some((band) => band.fineRange[who] !== null),
  );
}

export function typedHead(fields: readonly FieldSpec[], benchmark: Benchmark | null): Typed {
  if (benchmark === null) return beginning(fields);
  const { maker, title, documentNumber, from, until, isVerified } = benchmark;
  return beginning(fields, {
    'maker.level': maker.level,
    'maker.name': maker.name,
    'maker.isOwn': maker.isOwn,
    title,
    documentNumber,
    from,
    until: until ?? '',
    isVerified,
  });
}

export function typedBand(fields: readonly FieldSpec[], band?: Band): TypedBand {
  made += 1;
  return { key: made, typed: beginning(fields, band && knownOf(band)) };
}

function knownOf({ code, circumstances, penaltyKinds, fineRange }: Band): Typed {
  const fines = PARTIES.flatMap((who) => {
    const range = fineRange[who];
    return range === null
      ? []
      : [
          [`fineRange.${who}.minFen`, String(range.minFen / FEN)],
          [`fineRange.${who}.maxFen`, String(range.maxFen / FEN)],
        ];
  });
  return { code, circumstances, penaltyKinds: [...penaltyKinds], ...(Object.fromEntries(fines) as Typed) };
}

/** The benchmark as it is sent; amounts in fen. */
export function bodyOf(
  head: readonly FieldSpec[],
  typed: Typed,
  ofBand: readonly FieldSpec[],
  bands: readonly TypedBand[],
): Body {
  return {
    ...requestOf(head, typed),
    bands: bands.map((band) => ({ fineRange: {}, ...requestOf(ofBand, band.typed) })),
  } as unknown as Body;
}

/** What the server found wrong, by field: a pointer at a part of a field, or at the group it is of, belongs to it. */
export function faultsIn({ problem }: ProblemError, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    (problem.errors ?? []).flatMap(({ pointer, message }) => {
      const path = pointer.replace(/^\/benchmark\//, '').replaceAll('/', '.');
      const named = names.find((name) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
      return named === undefined ? [] : [[named, message] as const];
    }),
  );
}
