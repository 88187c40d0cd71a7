/** 留下卷宗 – the case that was played, as it would be handed to a court: its bag, its volumes, the key; and verified. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHashing } from '../archive/package/node-hashing.js';
import type { Stage } from '../scenarios/play-context.js';
import { memorySource } from '../verifier/byte-source.js';
import { verifyBag } from '../verifier/verify-bag.js';

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

/** Fetches what there is of the newest case over HTTP. @returns what to tell @throws Error if the bag does not verify */
export async function leaveArchive(stage: Stage): Promise<readonly string[]> {
  const token = await tokenOf(stage);
  const get = async (path: string) => {
    const response = await fetch(`${stage.baseUrl}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
    return response;
  };
  const { items } = (await (await get('/cases')).json()) as Listed;
  const base = `/cases/${items[0]?.id ?? ''}`;
  const { verifierKey } = (await (await get('/audit/checkpoint')).json()) as { verifierKey: string };
  const folder = await mkdtemp(join(tmpdir(), 'sanfen-demo-'));
  const files = {
    'case.zip': `${base}/package.zip`,
    'main.pdf': `${base}/volumes/main.pdf`,
    'sub.pdf': `${base}/volumes/sub.pdf`,
  };
  const bytes = new Map<string, Uint8Array>();
  for (const [name, path] of Object.entries(files))
    bytes.set(name, new Uint8Array(await (await get(path)).arrayBuffer()));
  for (const [name, content] of bytes) await writeFile(join(folder, name), content);
  const bag = memorySource(bytes.get('case.zip') ?? new Uint8Array());
  const { verdict, findings } = await verifyBag(bag, { key: verifierKey, hashing: nodeHashing });
  if (verdict !== 'valid') throw new Error(`the bag does not verify: ${findings.map(({ code }) => code).join(', ')}`);
  return [
    `案卷留在 the file is left in ${folder}`,
    '  main.pdf 正卷 · sub.pdf 副卷 · case.zip 卷宗包 – 已离线核验 verified offline',
    `  npx sanfen verify ${join(folder, 'case.zip')} --key '${verifierKey}'`,
  ];
}

async function tokenOf({ baseUrl, house }: Stage): Promise<string> {
  const response = await fetch(`${baseUrl}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: house.observer, password: house.password }),
  });
  return ((await response.json()) as { token: string }).token;
}
