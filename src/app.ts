import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { SystemClock } from './platform/clock.js';
import type { Clock } from './platform/clock.js';
import type { Settings } from './platform/config/settings.js';
import { adoptHabits, httpAdapter } from './platform/http/habits.js';
import { publishOpenApi } from './platform/http/open-api.js';
import { serveWeb } from './platform/http/web-files.js';
import { createLogger, PinoLoggerService } from './platform/logger.js';
import { withActs } from './procedures/open-api-acts.js';
import { withAnswers } from './procedures/open-api-answers.js';
import { version } from './version.js';

/** Where the build puts the web application, beside the server's own files. */
const webFolder = fileURLToPath(new URL('web', import.meta.url));

/** What an application is made of; everything but the settings has its default. */
export interface AppOptions {
  readonly settings: Settings;
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** Another root than the whole server, for tests of one part. */
  readonly root?: Type | DynamicModule;
}

/** The server, ready to listen: for main and for tests. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const { settings, clock = new SystemClock() } = options;
  const logger = options.logger ?? createLogger(settings.LOG_LEVEL);
  const root = options.root ?? AppModule.forRoot({ settings, clock });
  const app = await NestFactory.create<NestFastifyApplication>(root, httpAdapter(logger), {
    logger: new PinoLoggerService(logger),
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', {
    exclude: ['healthz', 'readyz', 'metrics', 'verify.html'].map((path) => ({ path, method: RequestMethod.GET })),
  });
  await adoptHabits(app, logger);
  await serveWeb(app, webFolder);
  publishOpenApi(app, version, (document) => withAnswers(withActs(document)));
  return app;
}
