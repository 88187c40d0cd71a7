import { Body, Controller, Get, Global, HttpCode, Module, Post } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsInt, IsString, ValidateNested } from 'class-validator';
import { DomainError } from '../../../src/platform/http/domain-error.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { startApp } from '../../support/app.js';
import type { TestApp } from '../../support/app.js';
import { ledger } from '../database/ledger.js';

class Party {
  @IsString()
  name!: string;
}
class Lead {
  @IsInt()
  amount!: number;

  @ValidateNested()
  @Type(() => Party)
  party!: Party;
}

@Controller('trials')
class TrialController {
  @Post()
  @HttpCode(200)
  take(@Body() lead: Lead): { amount: number } {
    return { amount: lead.amount };
  }

  @Get('refused')
  refuse(): never {
    throw DomainError.refused([
      {
        code: 'separation-of-duties',
        message: { zh: '同一人', en: 'the same person' },
        basis: '行政处罚法 第42条',
        detail: { personId: 'p1' },
      },
    ]);
  }

  @Get('faulty')
  fail(): never {
    throw new Error('secret inside: hunter2');
  }
}

@Global()
@Module({ controllers: [TrialController] })
class TrialModule {
  static with(platform: DynamicModule): DynamicModule {
    return { module: TrialModule, imports: [platform] };
  }
}

describe('problem+json', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startApp({
      root: (settings, clock) => TrialModule.with(PlatformModule.forRoot({ settings, clock, ...ledger })),
    });
  });
  afterAll(() => server.close());

  const get = (url: string, language?: string) =>
    server.app.inject({ method: 'GET', url, headers: language === undefined ? {} : { 'accept-language': language } });
  const post = (payload: string | object, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/trials',
      payload,
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    });

  it('tells a refusal with its blockers in the language asked for, and in Chinese if none is', async () => {
    const chinese = await get('/api/v1/trials/refused');
    expect(chinese.statusCode).toBe(422);
    expect(chinese.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(chinese.json()).toMatchObject({
      code: 'refused',
      status: 422,
      title: '依法不得进行此操作',
      blockers: [
        { code: 'separation-of-duties', message: '同一人', basis: '行政处罚法 第42条', detail: { personId: 'p1' } },
      ],
    });
    const english = await get('/api/v1/trials/refused', 'fr, en-GB;q=0.8, zh;q=0.5');
    expect(english.headers['content-language']).toBe('en');
    expect(english.json()).toMatchObject({ blockers: [{ message: 'the same person' }] });
  });

  it('tells nothing of a fault but a number that is in the log beside it', async () => {
    const response = await get('/api/v1/trials/faulty');
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('hunter2');
    const { correlationId, code } = response.json<{ correlationId: string; code: string }>();
    expect(code).toBe('internal');
    expect(response.headers['x-correlation-id']).toBe(correlationId);
    expect(server.log.join('')).toContain(correlationId);
    expect(server.log.join('')).toContain('hunter2');
  });

  it('points at every wrong value of a body, also deep inside and unknown ones', async () => {
    const response = await post({ amount: 'much', party: { name: 3 }, extra: 1 });
    expect(response.statusCode).toBe(400);
    const { errors, code } = response.json<{ code: string; errors: { pointer: string; message: string }[] }>();
    expect(code).toBe('malformed');
    expect(errors.map((error) => error.pointer).sort()).toEqual(['/amount', '/extra', '/party/name']);
  });

  it('lets a correct body through', async () => {
    const response = await post({ amount: 3, party: { name: '某甲' } });
    expect([response.statusCode, response.json()]).toEqual([200, { amount: 3 }]);
  });

  it.each([
    ['a body that is not JSON', '{"amount":', 400, 'malformed'],
    ['an empty body', '', 400, 'malformed'],
    ['a list where an object belongs', '[1]', 400, 'malformed'],
    ['null', 'null', 400, 'malformed'],
    ['a text', '"x"', 400, 'malformed'],
    ['a prototype in disguise', '{"__proto__":{"amount":1}}', 400, 'malformed'],
    ['a text with NUL', '{"amount":1,"party":{"name":"\\u0000"}}', 400, 'malformed'],
    ['a lone surrogate', '{"amount":1,"party":{"name":"\\ud800"}}', 400, 'malformed'],
    ['a bottomless body', '['.repeat(5_000) + ']'.repeat(5_000), 400, 'malformed'],
    ['more than a mebibyte', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413, 'payload-too-large'],
  ])('answers %s', async (_name, body, status, code) => {
    const response = await post(body);
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('answers a type of content it does not take', async () => {
    const response = await post('<lead/>', { 'content-type': 'application/xml' });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([415, 'unsupported-media-type']);
  });

  it.each(['/api/v1/nowhere', '/nowhere', '/api/v1/trials/%00', '/api/v1/%E0%A4%A', '/../../etc/passwd'])(
    'answers the unknown address %s as a problem',
    async (url) => {
      const response = await get(url);
      expect([400, 404]).toContain(response.statusCode);
      expect(response.headers['content-type']).toContain('application/problem+json');
    },
  );

  it('sends security headers with every answer', async () => {
    const { headers } = await get('/healthz');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it('says that it lives, that it is ready, and what it measured', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).json()).toEqual({ status: 'ok' });
    expect((await get('/metrics')).body).toMatch(/http_request_duration_seconds_count\{[^}]*route="\/readyz"/);
  });

  it('publishes its interface as OpenAPI 3.1', async () => {
    const document = (await get('/api/openapi.json')).json<{ openapi: string; paths: object }>();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/v1/trials');
  });
});
