import type { Blocker, Text } from '../../law/blocker.js';
import { DomainError, errorTable } from './domain-error.js';
import type { ErrorCode } from './domain-error.js';
import type { Language } from './language.js';

/** A blocker with its sentence in one language. */
export type ToldBlocker = Omit<Blocker, 'message'> & { readonly message: string };

/** Something with blockers, as it is told in one language. */
export type Told<T extends { readonly blockers: readonly Blocker[] }> = Omit<T, 'blockers'> & {
  readonly blockers: readonly ToldBlocker[];
};

/** The blockers with their sentences in the language. */
export function blockersIn(language: Language, blockers: readonly Blocker[]): readonly ToldBlocker[] {
  return blockers.map((blocker) => ({ ...blocker, message: blocker.message[language] }));
}

/** RFC 9457 problem details, in one language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode | 'internal';
  readonly detail: string;
  /** Names this request in the server's log. */
  readonly correlationId: string;
  readonly blockers?: readonly ToldBlocker[];
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

const internal = {
  status: 500,
  title: { zh: '服务器内部错误', en: 'Internal error' },
  detail: {
    zh: '服务器出错，未作任何更改。请将编号告知管理员。',
    en: 'The server failed and changed nothing. Tell the administrator the correlation id.',
  },
};

/** The problem of an error. What is not a {@link DomainError} tells nothing but that it happened. */
export function problemOf(error: unknown, language: Language, correlationId: string): Problem {
  if (!(error instanceof DomainError)) {
    return { ...headOf('internal', internal, internal.detail, language), correlationId };
  }
  const { detail, blockers, errors } = error.details;
  const kind = errorTable[error.code];
  return {
    ...headOf(error.code, kind, detail ?? kind.title, language),
    correlationId,
    ...(blockers && { blockers: blockersIn(language, blockers) }),
    ...(errors && { errors: errors.map(({ pointer, message }) => ({ pointer, message: message[language] })) }),
  };
}

function headOf<C extends Problem['code']>(
  code: C,
  kind: { readonly status: number; readonly title: Text },
  detail: Text,
  language: Language,
) {
  return { type: 'about:blank', title: kind.title[language], status: kind.status, code, detail: detail[language] };
}
