import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { BlobStore } from './blob-store.js';
import { Clock } from './clock.js';
import { Keys, loadKeys } from './config/keys.js';
import { Settings } from './config/settings.js';
import { DatabaseModule } from './database/index.js';
import type { DatabaseOptions } from './database/index.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { openBlobStore } from './open-blob-store.js';
import { IntervalTicker, StillTicker, Ticker } from './ticker.js';

/** What the platform is started with. */
export interface PlatformOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly entities: DatabaseOptions['entities'];
  readonly migrations: DatabaseOptions['migrations'];
}

/** Everything below the features, injectable everywhere: Settings, Keys, Clock, BlobStore, Ticker, Metrics, UnitOfWork, Reader. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ settings, clock, entities, migrations }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule.forRoot({ url: settings.DATABASE_URL, entities, migrations })],
      controllers: [HealthController],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
        { provide: Keys, useFactory: () => loadKeys(settings) },
        { provide: BlobStore, useFactory: () => openBlobStore(settings) },
        {
          provide: Ticker,
          useFactory: () => (settings.NODE_ENV === 'test' ? new StillTicker() : new IntervalTicker()),
        },
        Metrics,
      ],
      exports: [Settings, Clock, Keys, BlobStore, Ticker, Metrics],
    };
  }
}
