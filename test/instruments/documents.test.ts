import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Casework, opening } from '../support/casework.js';
import { startTownship, type Township } from '../support/township.js';
import { unzip } from './unzip.js';

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly number: string | null;
  readonly state: string;
  readonly missing: readonly object[];
  readonly links: { readonly pdf?: string; readonly docx?: string };
}

describe('the documents of a case', () => {
  let township: Township;
  let casework: Casework;
  let id: string;

  beforeAll(async () => {
    township = await startTownship();
    casework = new Casework(township);
    id = await casework.led('decided');
  }, 60_000);
  afterAll(() => township.close());

  const list = async () => (await casework.get<{ items: Listed[] }>(id, '/documents')).items;
  const fetch = (path: string, by = 'supervisor1') => township.as(by, 'GET', `/cases/${id}/documents/${path}`);

  it('are listed with name, number, state and what they lack', async () => {
    const items = await list();
    const one = (code: string) => items.find((each) => each.code === code)!;
    expect(one('penalty-decision')).toMatchObject({
      name: '行政处罚决定书',
      number: '鲁清溪罚决〔2026〕1号',
      state: 'signed',
      missing: [],
    });
    expect(one('prior-notice')).toMatchObject({ number: '鲁清溪罚告〔2026〕1号', state: 'served' });
    expect(one('service-receipt')).toMatchObject({ name: '送达回证', number: null });
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['case-source-record', 'officer-credential-check', 'documentary-and-physical-evidence']),
    );
  });

  it('come as PDF, the same bytes each time, under their Chinese name', async () => {
    for (const { links } of await list()) {
      const path = links.pdf!.slice('/api/v1'.length);
      const [first, second] = [await township.as('handler1', 'GET', path), await township.as('reviewer1', 'GET', path)];
      expect(first.statusCode).toBe(200);
      expect(first.rawPayload.equals(second.rawPayload)).toBe(true);
    }
    const decision = (await list()).find(({ code }) => code === 'penalty-decision')!;
    const { headers } = await fetch(`${decision.id}.pdf`);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${decision.id}.pdf"; filename*=UTF-8''${encodeURIComponent('行政处罚决定书')}.pdf`,
    );
  });

  it('are shown in the page where that is asked for, and run nothing there', async () => {
    const decision = (await list()).find(({ code }) => code === 'penalty-decision')!;
    const { headers } = await fetch(`${decision.id}.pdf?inline=true`);
    expect(headers['content-disposition']).toMatch(/^inline; /);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect((await fetch(`${decision.id}.pdf`)).headers['content-security-policy']).toBe('sandbox');
  });

  it('come as DOCX with the same content', async () => {
    const decision = (await list()).find(({ code }) => code === 'penalty-decision')!;
    const { rawPayload } = await fetch(`${decision.id}.docx`);
    const text = unzip(rawPayload).get('word/document.xml')!.toString();
    expect(text).toContain('鲁清溪罚决〔2026〕1号');
    expect(text).toContain('田示禾');
  });

  it('are for those alone who may see the case', async () => {
    const path = `case-source-record.1.pdf`;
    expect((await fetch(path, 'admin1')).statusCode).toBe(404);
    expect((await township.as('admin1', 'GET', `/cases/${id}/documents`)).statusCode).toBe(404);
    expect((await fetch('penalty-decision.999.pdf')).statusCode).toBe(404);
    expect((await fetch('../../x.pdf')).statusCode).toBe(404);
  });

  it('are drafts without a number until the second officer has signed', async () => {
    const draftId = await casework.led('investigated');
    const coOfficerId = await township.personId('handler2');
    const order = { order: '立即改正', correctBy: casework.today, occurredOn: casework.today, coOfficerId };
    const seq = await casework.do('handler1', draftId, 'order-correction', order);
    const listed = async () => {
      const { items } = await casework.get<{ items: Listed[] }>(draftId, '/documents');
      return items.find(({ code }) => code === 'rectification-order')!;
    };
    expect(await listed()).toMatchObject({ state: 'draft', number: null });
    await casework.do('handler2', draftId, 'co-sign', { itemId: `rectification-order.${seq}` });
    expect(await listed()).toMatchObject({ state: 'signed', number: '鲁清溪责改〔2026〕1号' });
  }, 30_000);

  it('name the characters that cannot be printed', async () => {
    const other = (await casework.open('handler1', opening({ summary: '巡查发现😀' }))).json<{ id: string }>().id;
    const answer = await township.as('handler1', 'GET', `/cases/${other}/documents/case-source-record.1.pdf`);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'unprintable', detail: expect.stringContaining('U+1F600') });
  });

  it('say what the administrator has settled, from then on', async () => {
    const { clock } = township.server;
    clock.set(new Date(Date.parse(clock.now()) + 1_000).toISOString());
    const settings = { numberPrefix: '鲁示', court: { name: '某某人民法院', address: '某街' } };
    expect((await township.as('handler1', 'POST', '/instrument-settings', settings)).statusCode).toBe(403);
    expect((await township.as('admin1', 'POST', '/instrument-settings', settings)).statusCode).toBe(200);
    const current = (await township.as('handler1', 'GET', '/instrument-settings')).json<object>();
    expect(current).toMatchObject({ ...settings, bank: null });
    expect((await list()).find(({ code }) => code === 'penalty-decision')).toMatchObject({ missing: [] });
    const wrong = { numberPrefix: '鲁 〔x〕' };
    expect((await township.as('admin1', 'POST', '/instrument-settings', wrong)).statusCode).toBe(400);
  });
});
