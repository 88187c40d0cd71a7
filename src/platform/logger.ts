import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { Logger } from 'pino';

/** What may never reach a log, wherever it stands in what is logged. */
const secrets = [
  'password',
  'token',
  'totp',
  'authorization',
  'cookie',
  '*.password',
  '*.token',
  '*.authorization',
  '*.cookie',
];

/** The server's log: one JSON object a line on standard output. */
export function createLogger(level: string): Logger {
  return pino({ level, redact: { paths: secrets, censor: '…' }, base: null });
}

/** Nest's own messages in the same log. */
export class PinoLoggerService implements LoggerService {
  constructor(private readonly logger: Logger) {}

  /** What Nest tells of putting itself together is for debugging; what the product says has its own words. */
  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(context(rest), String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof Error) this.logger.error({ err: message });
    else this.logger.error(context(rest), String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(context(rest), String(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(context(rest), String(message));
  }
}

/** Nest appends where a message comes from as the last argument. */
function context(rest: readonly unknown[]): object {
  return rest.length === 0 ? {} : { context: rest.at(-1), ...(rest.length > 1 ? { details: rest.slice(0, -1) } : {}) };
}
