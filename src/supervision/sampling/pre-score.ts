/** 预评分 – what a program can say of a file before a person reads it. It decides nothing: the grade is the evaluator's. Pure. */

/** What the verification, the catalogue and the periods say of a file. */
export interface FileSigns {
  /** Findings of the verification. */
  readonly faults: number;
  readonly missing: number;
  readonly lateActs: number;
  readonly breaches: number;
  readonly refusals: number;
}

export interface Deduction {
  readonly sign: keyof FileSigns;
  readonly count: number;
  readonly points: number;
}

export interface PreScore {
  /** Of 100. */
  readonly points: number;
  readonly deductions: readonly Deduction[];
  /** 一票否决 – a file that does not verify fails, whatever else is right. */
  readonly fails: boolean;
}

/** Points for one of each, and at most for all of them. */
const SCALE: Readonly<Record<keyof FileSigns, { readonly each: number; readonly most: number }>> = {
  faults: { each: 100, most: 100 },
  missing: { each: 5, most: 40 },
  lateActs: { each: 5, most: 30 },
  breaches: { each: 5, most: 20 },
  refusals: { each: 1, most: 10 },
};

/** The score: 100 less what each sign costs. */
export function preScoreOf(signs: FileSigns): PreScore {
  const deductions = signsOf(signs).filter(({ points }) => points > 0);
  const lost = deductions.reduce((sum, { points }) => sum + points, 0);
  return { points: Math.max(0, 100 - lost), deductions, fails: signs.faults > 0 };
}

function signsOf(signs: FileSigns): readonly Deduction[] {
  const names: readonly (keyof FileSigns)[] = ['faults', 'missing', 'lateActs', 'breaches', 'refusals'];
  return names.map((sign) => {
    const { each, most } = SCALE[sign];
    return { sign, count: signs[sign], points: Math.min(most, signs[sign] * each) };
  });
}
