import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { startApp } from '../../support/app.js';
import type { TestApp } from '../../support/app.js';
import { ledger } from '../database/ledger.js';

const large = { rules: Array.from({ length: 500 }, (_, index) => ({ code: `rule-${index}`, title: '案件' })) };

@Controller()
class TrialController {
  @Get('procedures/ordinary')
  procedure(): object {
    return large;
  }

  @Get('procedures')
  list(): object {
    return { items: [] };
  }

  @Get('cases/one')
  case(): object {
    return large;
  }
}

@Global()
@Module({ controllers: [TrialController] })
class TrialModule {
  static with(platform: DynamicModule): DynamicModule {
    return { module: TrialModule, imports: [platform] };
  }
}

describe('answers that are the same for everybody', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startApp({
      root: (settings, clock) => TrialModule.with(PlatformModule.forRoot({ settings, clock, ...ledger })),
    });
  });
  afterAll(() => server.close());

  const get = (path: string, accepted?: string) =>
    server.app.inject({
      method: 'GET',
      url: `/api/v1/${path}`,
      headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
    });

  it('are packed as the caller can unpack them', async () => {
    const brotli = await get('procedures/ordinary?version=1.0.0', 'gzip, deflate, br');
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(JSON.parse(brotliDecompressSync(brotli.rawPayload).toString())).toEqual(large);
    expect(brotli.headers['content-length']).toBe(String(brotli.rawPayload.length));
    const gzip = await get('procedures/ordinary', 'br;q=0, gzip;q=0.5');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(gzip.rawPayload).toString())).toEqual(large);
  });

  it('come as they are where nothing else is understood, and where they are small', async () => {
    for (const accepted of [undefined, 'identity', 'gzip;q=0', 'zstd', 'x-gzip']) {
      const plain = await get('procedures/ordinary', accepted);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['vary']).toBe('accept-encoding');
      expect(plain.json()).toEqual(large);
    }
    expect((await get('procedures', 'br')).headers['content-encoding']).toBeUndefined();
  });

  it('are the only ones: how well an answer about a case packs would tell what is in it', async () => {
    const answer = await get('cases/one', 'gzip, br');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.json()).toEqual(large);
  });
});
