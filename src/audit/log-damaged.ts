import { DomainError } from '../platform/http/domain-error.js';

/** The log contradicts itself or what was signed before: nothing more is signed until somebody has looked. */
export function logDamaged(options?: ErrorOptions): DomainError {
  const detail = {
    zh: '日志与已签署的检查点不符或者有缺损，已停止签署；请由监督人员核验（GET /api/v1/audit/verify）',
    en: 'the log contradicts what was signed, or lacks a part; nothing is signed until a supervisor has verified it',
  };
  return new DomainError('log-damaged', { detail }, options);
}
