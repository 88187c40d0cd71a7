/** 可见性矩阵 – who is answered how, on every route of the product. A route that is missing here fails the suite. */

/** Whoever asks: handler and recused were both investigators of the case; the neighbour approves in another agency. */
export const CALLERS = ['nobody', 'administrator', 'supervisor', 'handler', 'recused', 'neighbour'] as const;
export type CallerName = (typeof CALLERS)[number];

/** Statuses in the order of {@link CALLERS}. */
export const EXPECTED: Readonly<Record<string, string>> = {};
