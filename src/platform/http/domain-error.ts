import type { Blocker, Text } from '../../law/blocker.js';

/** Every way a request can fail by its caller's doing, and what each is called on the wire. The one table. */
export const errorTable = {
  malformed: { status: 400, title: { zh: '请求有误', en: 'Malformed request' } },
  unauthenticated: { status: 401, title: { zh: '请先登录', en: 'Not signed in' } },
  forbidden: { status: 403, title: { zh: '无权进行此操作', en: 'Not permitted' } },
  'not-found': { status: 404, title: { zh: '未找到', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { zh: '不支持该方法', en: 'Method not allowed' } },
  'wrong-state': { status: 409, title: { zh: '当前状态不允许此操作', en: 'Not in this state' } },
  conflict: { status: 409, title: { zh: '与他人的操作冲突，请刷新后重试', en: 'In conflict with another change' } },
  'precondition-failed': {
    status: 412,
    title: { zh: '内容已被他人更新，请刷新后重试', en: 'The version has moved on' },
  },
  'payload-too-large': { status: 413, title: { zh: '内容过大', en: 'Too large' } },
  'unsupported-media-type': { status: 415, title: { zh: '不支持的内容类型', en: 'Unsupported media type' } },
  refused: { status: 422, title: { zh: '依法不得进行此操作', en: 'The law does not allow it' } },
  unprintable: { status: 422, title: { zh: '文书含有无法打印的字', en: 'Characters that cannot be printed' } },
  'too-many-requests': { status: 429, title: { zh: '请求过于频繁，请稍后再试', en: 'Too many requests' } },
  'log-damaged': { status: 500, title: { zh: '日志已损坏', en: 'The log is damaged' } },
  'storage-unavailable': {
    status: 503,
    title: { zh: '文件存储暂时不可用，请稍后再试', en: 'The place of files does not answer at present' },
  },
  'insufficient-storage': { status: 507, title: { zh: '存储空间不足', en: 'No room left to store it' } },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: Text }>>;

/** The stable code of a failure. */
export type ErrorCode = keyof typeof errorTable;

/** One wrong value of a request. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) into the body, e.g. `/party/name`. */
  readonly pointer: string;
  readonly message: Text;
}

/** What is told beside the code. */
export interface ErrorDetails {
  /** What went wrong here, in both languages; the code's own title if left out. */
  readonly detail?: Text;
  /** Why the law says no (`refused`, `wrong-state`). */
  readonly blockers?: readonly Blocker[];
  /** Which values are wrong (`malformed`). */
  readonly errors?: readonly FieldError[];
  /** Headers of the answer, e.g. `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure the caller can do something about. Thrown by features, turned into problem+json in one place. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(details.detail?.en ?? errorTable[code].title.en, options);
  }

  /** The law says no: 422 with the blockers. */
  static refused(blockers: readonly Blocker[]): DomainError {
    return new DomainError('refused', { blockers });
  }

  /** There is none, or it is not for this caller to see: both look the same. */
  static notFound(): DomainError {
    return new DomainError('not-found');
  }
}
