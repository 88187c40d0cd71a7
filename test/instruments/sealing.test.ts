import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BoundPapers } from '../../src/instruments/bound-papers.service.js';
import { SealedDocumentRow } from '../../src/instruments/sealed-document.entity.js';
import { pagesOf } from '../../src/instruments/render/pages-of.js';
import { Reader } from '../../src/platform/database/index.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship, type Township } from '../support/township.js';

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly awaiting: readonly string[];
  readonly signatures: readonly { readonly duty: string }[];
  readonly sealed: {
    readonly sha256: string;
    readonly pages: number;
    readonly template: string;
    readonly layout: string;
    readonly isCurrent: boolean;
  } | null;
  readonly service: { readonly method: string } | null;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const PATIENCE_MS = 60_000;

describe('the life of a paper', () => {
  let township: Township;
  let casework: Casework;
  let id: string;

  beforeAll(async () => {
    township = await startTownship();
    casework = new Casework(township);
    id = await casework.led('decided');
  }, PATIENCE_MS);
  afterAll(() => township.close());

  const list = async () => (await casework.get<{ items: Listed[] }>(id, '/documents')).items;
  const one = async (code: string) => (await list()).findLast((paper) => paper.code === code)!;
  const pdf = async (paperId: string) =>
    (await township.as('supervisor1', 'GET', `/cases/${id}/documents/${paperId}.pdf`)).rawPayload;
  const rows = () => township.server.app.get(Reader).find(SealedDocumentRow, { where: { caseId: id } });

  it(
    'is draft, then signed under a digest, then served',
    async () => {
      const coOfficerId = await township.personId('handler2');
      const other = await casework.led('investigated');
      const order = { order: '立即清除', correctBy: casework.today, occurredOn: casework.today, coOfficerId };
      const seq = await casework.do('handler1', other, 'order-correction', order);
      const paper = async () =>
        (await casework.get<{ items: Listed[] }>(other, '/documents')).items.find(
          ({ id: of }) => of === `rectification-order.${seq}`,
        )!;
      expect(await paper()).toMatchObject({ state: 'draft', awaiting: [coOfficerId], sealed: null, service: null });
      await casework.do('handler2', other, 'co-sign', { itemId: `rectification-order.${seq}` });
      const signed = await paper();
      expect(signed).toMatchObject({
        state: 'signed',
        awaiting: [],
        signatures: [{ duty: 'handle' }, { duty: 'handle' }],
      });
      expect(signed.sealed).toMatchObject({
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        pages: 1,
        isCurrent: true,
      });
      await casework.byTwo(other, 'serve-document', { ...casework.handedOver(), documentId: signed.id });
      expect(await paper()).toMatchObject({ state: 'served', service: { method: 'direct' }, sealed: signed.sealed });
    },
    PATIENCE_MS,
  );

  it('tells of each sealed paper the digest of the very bytes that are handed out, and their pages', async () => {
    const papers = await list();
    expect(papers.length).toBeGreaterThan(10);
    for (const { id: paperId, sealed } of papers) {
      const bytes = await pdf(paperId);
      expect([paperId, sealed?.sha256, sealed?.pages]).toEqual([paperId, sha256(bytes), pagesOf(bytes)]);
    }
  });

  it('gives volumes the same papers, in the order of the catalogue', async () => {
    const bound = await township.server.app.get(BoundPapers).papers(id);
    const listed = new Map((await list()).map((paper) => [paper.id, paper.sealed?.sha256]));
    expect(new Map(bound.map((paper) => [paper.id, paper.sha256]))).toEqual(listed);
    expect(bound.map(({ code }) => code).slice(0, 3)).toEqual([
      'case-source-record',
      'filing-approval',
      'officer-credential-check',
    ]);
    for (const { id: paperId, sha256: digest } of bound)
      expect(sha256(await township.server.app.get(BoundPapers).pdf(id, paperId))).toBe(digest);
  });

  it(
    'comes out the same, byte for byte, in another process',
    async () => {
      const { sealed } = await one('penalty-decision');
      const content = (await rows()).find(({ documentId }) => documentId.startsWith('penalty-decision'))!.content;
      expect(await digestInAnotherProcess(content)).toBe(sealed?.sha256);
    },
    PATIENCE_MS,
  );

  it('notices when the templates have changed since', async () => {
    const [row] = (await rows()).filter(({ documentId }) => documentId.startsWith('prior-notice'));
    const { app } = township.server;
    const { SealedDocuments } = await import('../../src/instruments/sealed-documents.service.js');
    const sealing = app.get(SealedDocuments);
    const today = JSON.parse(row!.content) as Parameters<typeof sealing.isCurrent>[1];
    expect(sealing.isCurrent(row!, today)).toBe(true);
    const { template, layoutDigest, contentDigest } = row!;
    expect(sealing.isCurrent({ template: '1', layoutDigest, contentDigest }, today)).toBe(false);
    expect(sealing.isCurrent({ template, layoutDigest: '0'.repeat(64), contentDigest }, today)).toBe(false);
    expect(sealing.isCurrent(row!, { ...today, title: '另一标题' })).toBe(false);
  });

  it(
    'keeps each paper once, though many read it at once',
    async () => {
      const before = await rows();
      await Promise.all(Array.from({ length: 5 }, () => list()));
      expect(await rows()).toEqual(before);
    },
    PATIENCE_MS,
  );

  it('lists a paper the fonts cannot print, without a digest', async () => {
    const strange = await casework.opened({ summary: '巡查发现😀' });
    const { items } = await casework.get<{ items: Listed[] }>(strange, '/documents');
    expect(items).toMatchObject([
      { code: 'case-source-record', state: 'signed', sealed: { sha256: null, isCurrent: false } },
    ]);
  });
});

describeOnBothDatabases('封存', (databases) => {
  it(
    'keeps each paper once, though its first readers come all at once',
    async () => {
      const township = await startTownship({ databaseUrl: await databases.freshUrl() });
      databases.atEnd(() => township.close());
      const casework = new Casework(township);
      const id = await casework.led('filed');
      const lists = await Promise.all(Array.from({ length: 5 }, () => casework.get<object>(id, '/documents')));
      expect(new Set(lists.map((list) => JSON.stringify(list))).size).toBe(1);
      const kept = await township.server.app.get(Reader).find(SealedDocumentRow, { where: { caseId: id } });
      expect(kept.map(({ documentId }) => documentId).sort()).toEqual(['case-source-record.1', 'filing-approval.4']);
    },
    DATABASE_PATIENCE_MS,
  );
});

describe('行政处罚法 第59条: a decision without one of its contents', () => {
  it(
    'cannot be sealed: the act is refused with article and content, and nothing changes',
    async () => {
      const township = await startTownship();
      const casework = new Casework(township);
      try {
        const id = await casework.led('told');
        const { clock } = township.server;
        clock.set(new Date(Date.parse(clock.now()) + 14 * 86_400_000).toISOString());
        await casework.byTwo(id, 'note-no-defence', { note: '期满未陈述申辩。' });
        const settings = { court: { name: '鲁山县人民法院', address: '立案大厅' } };
        expect((await township.as('admin1', 'POST', '/instrument-settings', settings)).statusCode).toBe(200);
        const decide = { opinion: '同意。', performanceAndRemedies: '十五日内缴纳。' };
        const refused = await casework.act('approver1', id, 'decide-penalty', decide);
        expect(refused.statusCode).toBe(422);
        const { blockers } = refused.json<{ blockers: { code: string; basis: string; detail: object }[] }>();
        expect(blockers.map(({ code, basis, detail }) => ({ code, basis, detail }))).toEqual([
          {
            code: 'required-contents',
            basis: '罚款决定与罚款收缴分离实施办法（国务院令第235号） 第7条',
            detail: { paper: 'penalty-decision', content: 'collecting-bank' },
          },
          {
            code: 'required-contents',
            basis: '行政处罚法 第59条第1款第5项',
            detail: { paper: 'penalty-decision', content: 'reconsideration-organ' },
          },
        ]);
        expect(await casework.get(id)).toMatchObject({ state: 'decision-approval' });
        const { items } = await casework.get<{ items: { type: string; blockers: { code: string }[] }[] }>(
          id,
          '/acts',
          'approver1',
        );
        const offered = items.find(({ type }) => type === 'decide-penalty')!;
        expect(offered.blockers.map(({ code }) => code)).toContain('required-contents');
      } finally {
        await township.close();
      }
    },
    PATIENCE_MS,
  );
});

/** Renders the content in a process that has never heard of the case. */
function digestInAnotherProcess(content: string): Promise<string> {
  const fonts = new URL('../../src/instruments/render/static/', import.meta.url).pathname;
  const script = `
    import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
    import { createHash } from 'node:crypto';
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const fontPaths = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf']
      .map((file) => require.resolve('@expo-google-fonts/noto-serif-sc/' + file));
    let content = '';
    for await (const chunk of process.stdin) content += chunk;
    const choice = { body: null, title: null, heading: null, titleWeight: 'bold', headingWeight: 'bold', shipped: 'Noto Serif SC' };
    const compiler = NodeCompiler.create({ workspace: ${JSON.stringify(fonts)}, fontArgs: [{ fontPaths }] });
    const inputs = { instrument: JSON.stringify(JSON.parse(content)), fonts: JSON.stringify(choice) };
    const { result } = compiler.compile({ mainFilePath: ${JSON.stringify(`${fonts}instrument.typ`)}, inputs });
    const pdf = Uint8Array.from(compiler.pdf(result, { pdfStandard: 'a-2b' }));
    process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: new URL('../..', import.meta.url).pathname,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(content);
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => resolve(told));
  });
}
