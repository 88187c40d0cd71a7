/** 案卷包 – a case of many papers and large films: packed by the server, verified by the tool, both within bounds. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { need } from '../connection.mjs';
import { actRequest, collected, inquiry } from '../workload.mjs';
import { fetchInto, sendFilm } from './transfer.mjs';

const MEGABYTE = 1_048_576;
const KIBIBYTES = 1_024;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const peakHook = new URL('peak.mjs', import.meta.url).href;

/** Fills the case with papers and films. */
export async function fillCase({ connection, port, house, today, caseId, version, papers, filmMiB, films }) {
  let seq = version;
  const act = async (each) => {
    await need(connection, actRequest(caseId, house.tokens, each));
    seq += 1;
    return seq;
  };
  for (let index = 0; index < films; index++) {
    const path = `/api/v1/cases/${caseId}/evidence`;
    const size = filmMiB * MEGABYTE;
    const { sha256 } = await sendFilm({ port, token: house.tokens.handler1, path, size, seed: `film ${index}` });
    const recording = { device: '执法记录仪', recordedBy: '执法人员', from: '09:00', to: '09:10', hasSound: false };
    const film = { kind: 'audio-visual', title: `录像${index}`, recording };
    const number = await act(collected({ ...house, sha256 }, today, film));
    await act(['handler2', 'co-sign', { itemId: `evidence.${number}` }]);
  }
  for (let index = 0; index < papers; index++) {
    const number = await act(inquiry(house, today));
    await act(['handler2', 'co-sign', { itemId: `inquiry-record.${number}` }]);
  }
}

/** Time and memory of packing the case, and of verifying the package; the floor copies and hashes the same bytes. */
export async function bagFigures({ folder, server, token, caseId }) {
  const file = join(folder, 'package.zip');
  try {
    const packed = await seconds(() =>
      fetchInto({ port: server.port, token, path: `/api/v1/cases/${caseId}/package.zip`, file }),
    );
    const memory = server.peakMemory();
    const verified = await verifiedByTool(file, join(folder, 'peak'));
    const copied = await seconds(() => hashedCopy(file, join(folder, 'copy')));
    const size = statSync(file).size / MEGABYTE;
    return {
      sizeMiB: size,
      package: { seconds: packed, peakMiB: memory, ofFloor: copied / packed },
      verify: { seconds: verified.seconds, peakMiB: verified.peakMiB, ofFloor: copied / verified.seconds },
      floorSeconds: copied,
    };
  } finally {
    for (const name of ['package.zip', 'copy', 'peak']) rmSync(join(folder, name), { force: true });
  }
}

async function seconds(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

async function verifiedByTool(file, peakFile) {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const args = ['--import', peakHook, join(root, bin.sanfen), 'verify', file];
  const took = await seconds(() => succeeded(args, { ...process.env, PEAK_FILE: peakFile }));
  return { seconds: took, peakMiB: Number(readFileSync(peakFile, 'utf8')) / KIBIBYTES };
}

function succeeded(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the package was not verified: ${code}`))));
  });
}

function hashedCopy(from, to) {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return pipeline(createReadStream(from), hashing, createWriteStream(to, { flush: true }));
}
