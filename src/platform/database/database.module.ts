import { Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { openDatabase } from './open-database.js';
import type { DatabaseOptions, OpenDatabase } from './open-database.js';
import { Reader, UnitOfWork } from './unit-of-work.js';

const OPEN_DATABASE = Symbol('open database');

/** Closes the database when the server ends, after the last work. */
class DatabaseCloser implements OnApplicationShutdown {
  constructor(private readonly database: OpenDatabase) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

/**
 * The database, for every module: {@link UnitOfWork} writes, {@link Reader} reads, and there is no third way in –
 * neither connection, repository nor entity manager can be injected.
 */
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: OPEN_DATABASE, useFactory: () => openDatabase(options) },
        { provide: UnitOfWork, useFactory: (database: OpenDatabase) => database.unitOfWork, inject: [OPEN_DATABASE] },
        { provide: Reader, useFactory: (database: OpenDatabase) => database.reader, inject: [OPEN_DATABASE] },
        {
          provide: DatabaseCloser,
          useFactory: (database: OpenDatabase) => new DatabaseCloser(database),
          inject: [OPEN_DATABASE],
        },
      ],
      exports: [UnitOfWork, Reader],
    };
  }
}
