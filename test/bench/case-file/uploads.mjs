/** 上传 – how fast a film arrives: the product, and a floor that only hashes and writes the same bytes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Server } from '../server.mjs';
import { sendFilm } from './transfer.mjs';

const MEGABYTE = 1_048_576;
const floorScript = fileURLToPath(new URL('upload-floor.mjs', import.meta.url));

/** MiB a second of both, and the ratio of each round. */
export async function uploadFigures({ folder, port, token, caseId, uploadMiB, rounds, profile }) {
  const directory = mkdtempSync(join(folder, 'upload-floor-'));
  const floor = await Server.script(floorScript, [directory], { profile });
  const size = uploadMiB * MEGABYTE;
  const path = `/api/v1/cases/${caseId}/evidence`;
  const speed = async (target, round) => {
    const begun = performance.now();
    await sendFilm({ token, path, size, seed: `upload ${round}`, ...target });
    return uploadMiB / ((performance.now() - begun) / 1_000);
  };
  const samples = [];
  try {
    for (let round = 0; round < rounds; round++) {
      samples.push({ product: await speed({ port }, round), floor: await speed({ port: floor.port }, round) });
    }
  } finally {
    await floor.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  return samples;
}
