/** 演出场景文件 – plays scenario files one after another, each on a server of its own, and prints what happens. */
import { heading, stepLines, summary } from '../scenarios/print-transcript.js';
import { playScenario } from '../scenarios/play.js';
import { readScenario } from '../scenarios/read-scenario.js';
import { ScenarioError } from '../scenarios/scenario-error.js';
import { instantOf } from '../scenarios/moments.js';
import type { PlayedStep, Transcript } from '../scenarios/transcript.js';
import { startOwnServer, type OwnServer } from './own-server.js';

const EXIT_DIFFERENT = 1;
const EXIT_BAD_FILE = 65;
/** Every scenario opens after it. */
const BEFORE_ALL = '1990-01-01T00:00:00.000Z';

/** What is still done on a server after a play as it was written; says what to tell of it. */
export type Afterwards = (server: OwnServer) => Promise<readonly string[]>;

/** Plays the files. @returns the exit code: 0 if every step of each was as written */
export async function playFiles(
  files: readonly string[],
  afterwards: Afterwards = () => Promise.resolve([]),
): Promise<number> {
  const different: string[] = [];
  for (const file of files) {
    try {
      const { differences } = await playFile(file, afterwards);
      if (differences.length > 0) different.push(file);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return EXIT_BAD_FILE;
    }
  }
  if (files.length > 1) say(`${files.length - different.length}/${files.length} 个场景与预期一致 as written`);
  for (const file of different) say(`  ✘ ${file}`);
  return different.length === 0 ? 0 : EXIT_DIFFERENT;
}

async function playFile(file: string, afterwards: Afterwards): Promise<Transcript> {
  const scenario = await readScenario(file);
  const server = await startOwnServer(instantOf(scenario.opensAt, BEFORE_ALL));
  try {
    say(heading(scenario));
    let before: PlayedStep | null = null;
    const transcript = await playScenario(scenario, server, (step) => {
      say(stepLines(step, before));
      before = step;
    });
    say(summary(transcript));
    if (transcript.differences.length === 0) for (const line of await afterwards(server)) say(line);
    return transcript;
  } finally {
    await server.close();
  }
}

/** A reader that has seen enough (`| head`) ends the output, not the play. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
