import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/law/canonical-json.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { eventText, type KeptEvent } from '../../src/verifier/case/chain.js';
import { pathOfFile, pathOfVolume, PATHS } from '../../src/verifier/bag/paths.js';
import { memorySource } from '../../src/verifier/byte-source.js';
import { centralHeader } from '../../src/verifier/zip/layout.js';
import { readZip } from '../../src/verifier/zip/reader.js';
import { archivedCase } from '../support/archived-case.js';
import { Casework } from '../support/casework.js';
import { startTownship } from '../support/township.js';
import { forger, found, TamperedBag, verified } from './tampered-bag.js';

const PATIENCE_MS = 120_000;

describe('a bag that was tampered with', () => {
  let casework: Casework;
  let caseId: string;
  let whole: Buffer;
  let key: string;
  let older: Buffer;

  const bagOf = async (id: string) => {
    return (await casework.township.as('supervisor1', 'GET', `/cases/${id}/package.zip`)).rawPayload;
  };
  const opened = () => TamperedBag.of(whole);

  beforeAll(async () => {
    casework = new Casework(await startTownship());
    const files = [
      { title: '现场示意', bytes: '第一份材料' },
      { title: '测量记录', bytes: '第二份材料' },
    ];
    caseId = await archivedCase(casework, files);
    older = await bagOf(caseId);
    await casework.do('clerk1', caseId, 'file-late-paper', {
      title: '迟到材料',
      receivedOn: casework.today,
      sha256: await casework.upload('clerk1', caseId, '迟到的一页'),
    });
    whole = await bagOf(caseId);
    key = (await opened()).text(PATHS.key).trim();
  }, PATIENCE_MS);
  afterAll(() => casework.township.close());

  it('as it was handed out it is valid, and signed by the key one expects', async () => {
    const report = await verified(whole, { key });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ verdict: 'valid', signer: { isPinned: true } });
    expect(report.people.map(({ duties }) => duties.length <= 1)).not.toContain(false);
  });

  it('put together again unchanged it is the same, to the byte', async () => {
    const bag = await opened();
    expect(await bag.relisted().zipped()).toEqual(whole);
  });

  describe('is found out, and the part is named:', () => {
    it('a byte of a local header of the ZIP', async () => {
      expect(await found(withByte(whole, 10))).toEqual(['zip-entry-changed bagit.txt']);
    });

    it('a byte behind the data of a file', async () => {
      const { entries } = await readZip(memorySource(whole));
      const entry = [...entries.values()].find(({ name }) => name.endsWith(PATHS.events))!;
      expect(await found(withByte(whole, entry.dataStart + entry.size + 5))).toEqual([
        `zip-entry-changed ${PATHS.events}`,
      ]);
    });

    it('a byte of the directory of the ZIP', async () => {
      const { entries } = await readZip(memorySource(whole));
      const first = [...entries.values()][0]!;
      const at = whole.indexOf(centralHeader(first));
      expect(await found(withByte(whole, at + 8))).toEqual([`zip-entry-changed ${first.name}`]);
    });

    it('a byte of the end of the ZIP', async () => {
      expect(await found(withByte(whole, whole.length - 1))).toContain('zip-end-changed zip');
    });

    it('bytes behind it', async () => {
      expect(await found(Buffer.concat([whole, Buffer.from('more')]))).toEqual(['trailing-bytes zip']);
    });

    it('bytes before it', async () => {
      expect(await found(Buffer.concat([Buffer.from('#!/bin/sh\n'), whole]))).toEqual(['prefix-bytes zip']);
    });

    it.each([PATHS.declaration, PATHS.info, PATHS.manifest256, PATHS.manifest512, PATHS.seal])(
      'a tag file: %s',
      async (path) => {
        const bag = await opened();
        const bytes = await bag.edit(path, (text) => text.replace(/[a-z]/u, 'X')).zipped();
        expect((await found(bytes)).filter((each) => each.endsWith(` ${path}`))).not.toEqual([]);
      },
    );

    it.each([PATHS.tagManifest256, PATHS.tagManifest512])('a tag manifest: %s', async (path) => {
      const bytes = await (await opened()).edit(path, (text) => text.replace('bag-info', 'bag-inf0')).zipped();
      expect(await found(bytes)).toEqual([`file-changed ${PATHS.info}`]);
      const longer = await (await opened()).edit(path, (text) => `${text}\n`).zipped();
      expect(await found(longer)).toEqual([`manifest-changed ${path}`]);
    });

    it('an event, with manifests made anew', async () => {
      const bag = (await opened()).edit(PATHS.events, (text) =>
        text.replace('过火麦茬', '过火麦草').replace('示', '丙'),
      );
      const codes = await found(await bag.relisted().zipped());
      expect(codes.some((each) => /^event-changed event \d+$/.test(each))).toBe(true);
      expect(codes).toContain(`not-as-sealed ${PATHS.manifest256}`);
    });

    it('the facts an event rests on', async () => {
      const bag = (await opened()).edit(PATHS.facts, (text) => text.replace('李示甲', '李示丙'));
      expect((await found(await bag.relisted().zipped())).some((each) => each.startsWith('facts-changed event'))).toBe(
        true,
      );
    });

    it('the bytes of a piece of evidence', async () => {
      const bag = await opened();
      const path = pathOfFile(sha256Hex('第一份材料'));
      bag.files.set(path, Buffer.from('第一份材科'));
      expect(await found(await bag.zipped())).toEqual([`file-changed ${path}`, `blob-changed ${path}`]);
      expect(await found(await bag.relisted().zipped())).toContain(`blob-changed ${path}`);
    });

    it('two pieces of evidence changed for one another', async () => {
      const bag = await opened();
      const [one, other] = ['第一份材料', '第二份材料'].map((each) => pathOfFile(sha256Hex(each))) as [string, string];
      const bytes = bag.files.get(one)!;
      bag.files.set(one, bag.files.get(other)!).set(other, bytes);
      const codes = await found(await bag.relisted().zipped());
      expect(codes).toEqual(expect.arrayContaining([`blob-changed ${one}`, `blob-changed ${other}`]));
    });

    it('a proof of an event', async () => {
      const bag = (await opened()).edit(PATHS.proofs, (text) => {
        return text.replace(/\["(.)/u, (_, digit: string) => `["${digit === 'a' ? 'b' : 'a'}`);
      });
      expect(await found(await bag.relisted().zipped())).toContain('not-in-log event 1');
    });

    it('the signature of the checkpoint', async () => {
      const bag = (await opened()).edit(PATHS.checkpoint, (text) => text.replace(/\n(\d+)\n/u, '\n9999\n'));
      expect(await found(await bag.relisted().zipped())).toContain(`checkpoint-unsigned ${PATHS.checkpoint}`);
    });

    it('the law pack, and the procedure', async () => {
      for (const [path, code] of [
        [PATHS.lawPack, 'law-pack-changed'],
        [PATHS.procedure, 'procedure-changed'],
      ] as const) {
        const bag = (await opened()).edit(path, (text) => text.replace('第', '笫'));
        expect(await found(await bag.relisted().zipped())).toContain(`${code} ${path}`);
      }
    });

    it('a volume', async () => {
      const bag = await opened();
      const path = pathOfVolume('main');
      bag.files.set(path, Buffer.concat([bag.files.get(path)!, Buffer.from('%')]));
      expect(await found(await bag.relisted().zipped())).toContain(`volume-changed ${path}`);
    });

    it('a file under a second entry of its name', async () => {
      const bag = await opened();
      const twice = await bag.zipped([...bag.files, [PATHS.events, Buffer.from('{}')]]);
      expect(await found(twice)).toContain(`duplicate-entry ${bag.base}/${PATHS.events}`);
    });

    it.each(['../evil.sh', '/etc/evil', 'data/../../evil', 'a\\b'])('a path that leads out: %s', async (path) => {
      const bag = await opened();
      const bytes = await bag.zipped([...bag.files, [path, Buffer.from('x')]]);
      expect(await found(bytes)).toContain(`unsafe-path ${bag.base}/${path}`);
    });

    it('a file outside the one directory', async () => {
      const bag = await opened();
      const entries = [...bag.files].map(([path, bytes]) => [`${bag.base}/${path}`, bytes] as const);
      expect(await found(await bag.zipped([...entries, ['evil', Buffer.from('x')]], ''))).toContain('outside-bag evil');
    });

    it('a file added, listed or not', async () => {
      const bag = await opened();
      bag.files.set('data/note.txt', Buffer.from('x'));
      expect(await found(await bag.zipped())).toContain('file-added data/note.txt');
      expect(await found(await bag.relisted().zipped())).toContain('file-added data/note.txt');
      bag.files.set('fetch.txt', Buffer.from('x'));
      expect(await found(await bag.zipped())).toContain('file-added fetch.txt');
    });

    it('an original added, or one taken away', async () => {
      const bag = await opened();
      const strange = pathOfFile('0'.repeat(64));
      bag.files.set(strange, Buffer.from('x'));
      expect(await found(await bag.relisted().zipped())).toContain(`blob-added ${strange}`);
      const gone = pathOfFile(sha256Hex('第二份材料'));
      bag.files.delete(strange);
      bag.files.delete(gone);
      expect(await found(await bag.relisted().zipped())).toContain(`blob-missing ${gone}`);
    });

    it.each([PATHS.case, PATHS.events, PATHS.facts, PATHS.proofs, PATHS.files, PATHS.volumes, PATHS.key, PATHS.seal])(
      'a part taken away: %s',
      async (path) => {
        const bag = await opened();
        bag.files.delete(path);
        expect(await found(await bag.zipped())).toContain(`file-missing ${path}`);
      },
    );

    it('the last acts cut off', async () => {
      const bag = (await opened()).edit(PATHS.events, (text) => text.split('\n').slice(0, -2).join('\n') + '\n');
      expect(await found(await bag.relisted().zipped())).toContain('wrong-end event 32');
    });

    it('the standing of the case', async () => {
      const bag = (await opened()).edit(PATHS.case, (text) => text.replace('"state":"archived"', '"state":"closed"'));
      expect(await found(await bag.relisted().zipped())).toContain(`standing-changed ${PATHS.case}`);
    });
  });

  describe('made anew as a whole', () => {
    /** Another reviewer, every hash recomputed. */
    const rewritten = async () => {
      const bag = (await opened()).edit(PATHS.events, (text) => text.replaceAll('同意', '不同意'));
      let prevHash = '';
      const events = bag
        .text(PATHS.events)
        .trimEnd()
        .split('\n')
        .map((line) => {
          const event = JSON.parse(line) as KeptEvent;
          const linked = { ...event, prevHash: event.seq === 1 ? event.prevHash : prevHash };
          prevHash = sha256Hex(eventText(linked));
          return canonicalJson({ ...linked, hash: prevHash });
        });
      return bag
        .edit(PATHS.events, () => `${events.join('\n')}\n`)
        .edit(PATHS.case, (text) => canonicalJson({ ...(JSON.parse(text) as object), head: prevHash }))
        .relisted();
    };

    it('by somebody without the key: seal and log do not hold', async () => {
      const codes = await found(await (await rewritten()).zipped());
      expect(codes.some((each) => each.startsWith('event-changed') || each.startsWith('broken-link'))).toBe(false);
      expect(codes).toContain(`not-as-sealed ${PATHS.manifest256}`);
      expect(codes.some((each) => each.startsWith('not-in-log'))).toBe(true);
    });

    it('and sealed with another key: the agency’s key did not sign it', async () => {
      const bag = await rewritten();
      const other = forger(key.split('+')[0]!);
      expect(await found(await bag.resealed(other).zipped())).toContain(`seal-broken ${PATHS.seal}`);
      const codes = await found(
        await bag
          .edit(PATHS.key, () => `${other.verifierKey}\n`)
          .relisted()
          .resealed(other)
          .zipped(),
      );
      expect(codes).toContain(`checkpoint-unsigned ${PATHS.checkpoint}`);
    });

    it('with a key of its own throughout: another key than the one expected', async () => {
      const { signer } = await verified(whole);
      const other = forger(key.split('+')[0]!);
      expect(await found(whole, { key: other.verifierKey })).toEqual(['key-not-expected key']);
      expect(
        await found(whole, { key: signer!.fingerprint.toUpperCase().replace(/(..)/g, '$1:').slice(0, -1) }),
      ).toEqual([]);
    });
  });

  describe('an older bag of the same case', () => {
    it('is valid by itself, and out of date beside a newer checkpoint', async () => {
      expect(await found(older, { key })).toEqual([]);
      const { checkpoint } = (await casework.township.as('supervisor1', 'GET', '/audit/checkpoint')).json<{
        checkpoint: string;
      }>();
      expect(await found(older, { key, checkpoint })).toEqual([`older-than-checkpoint ${PATHS.checkpoint}`]);
      expect(await found(whole, { key, checkpoint })).toEqual([]);
    });

    it('a checkpoint of another log says nothing, and that is said', async () => {
      expect(await found(whole, { checkpoint: 'nothing\n' })).toEqual(['checkpoint-of-another checkpoint']);
    });
  });

  it(
    'no byte can be changed unseen',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
          const { verdict, findings } = await verified(withByte(whole, at, mask));
          expect(verdict).not.toBe('valid');
          expect(findings.length).toBeGreaterThan(0);
          expect(findings.every(({ item }) => item !== '')).toBe(true);
        }),
        { numRuns: 120 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'whatever stands in the place of a value, it is found and nothing breaks',
    async () => {
      const bag = await opened();
      const kept = new Map(bag.files);
      const places = [PATHS.case, PATHS.events, PATHS.facts, PATHS.proofs, PATHS.files, PATHS.volumes].flatMap(
        (path) => {
          const lines = bag.text(path).trimEnd().split('\n');
          return lines.flatMap((line, index) =>
            pointersIn(JSON.parse(line)).map((pointer) => ({ path, index, pointer })),
          );
        },
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...places),
          fc.jsonValue({ maxDepth: 2 }),
          async ({ path, index, pointer }, value) => {
            for (const [name, bytes] of kept) bag.files.set(name, bytes);
            const end = path.endsWith('.jsonl') ? '\n' : '';
            bag.edit(path, (text) => {
              const lines = text.trimEnd().split('\n');
              const line = JSON.parse(lines[index]!) as object;
              fc.pre(JSON.stringify(at(line, pointer)) !== JSON.stringify(value));
              lines[index] = canonicalJson(withValue(line, pointer, value));
              return lines.join('\n') + end;
            });
            const manifests = [PATHS.manifest256, PATHS.manifest512, PATHS.tagManifest256, PATHS.tagManifest512];
            for (const each of manifests) bag.files.set(each, kept.get(each)!);
            expect((await verified(await bag.zipped())).verdict).toBe('invalid');
          },
        ),
        { numRuns: 80 },
      );
    },
    2 * PATIENCE_MS,
  );

  it('what is no bag at all is unreadable', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('PK'), Buffer.alloc(5000, 7), whole.subarray(0, 4000)]) {
      expect((await verified(bytes)).verdict).toBe('unreadable');
    }
  });
});

/** The bytes with one of them changed. */
function withByte(bytes: Buffer, at: number, mask = 0x01): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = changed[at]! ^ mask;
  return changed;
}

type Pointer = readonly (string | number)[];

/** Where the members of a JSON value stand, at any depth. */
function pointersIn(value: unknown, above: Pointer = []): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const pointer = [...above, key];
    return [pointer, ...pointersIn((value as Record<string | number, unknown>)[key], pointer)];
  });
}

function at(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

function withValue(value: object, pointer: Pointer, put: unknown): object {
  const copy = structuredClone(value);
  const last = pointer.at(-1)!;
  (at(copy, pointer.slice(0, -1)) as Record<string | number, unknown>)[last] = put;
  return copy;
}
