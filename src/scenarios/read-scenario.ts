/** 读取场景 – a scenario file, checked before anything of it is played. */
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fieldErrors } from '../platform/http/validation.js';
import { faultsOfCast, faultsOfEnd, faultsOfSteps } from './check-scenario.js';
import { CastMemberDto } from './cast-member.dto.js';
import { ScenarioDto, StepDto } from './scenario.dto.js';
import { ScenarioError } from './scenario-error.js';
import { stepName } from './step-name.js';

/** A scenario that has passed every check that needs no server. */
export interface Scenario extends ScenarioDto {
  /** Name of its file. */
  readonly file: string;
}

/** Reads a scenario file. @throws ScenarioError if it is none, naming each fault */
export async function readScenario(path: string): Promise<Scenario> {
  const file = basename(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new ScenarioError(path, [`cannot be read: ${messageOf(error)}`]);
  }
  return parseScenario(file, text);
}

/** The scenario a text says. @throws ScenarioError naming each fault */
export function parseScenario(file: string, text: string): Scenario {
  const plain = parsed(file, text);
  const scenario = plainToInstance(ScenarioDto, plain);
  const faults = [
    ...faultsOf(scenario, ''),
    ...eachOf(plain['people']).flatMap(([name, member]) =>
      faultsOf(plainToInstance(CastMemberDto, member), `people ${name}, `),
    ),
    ...eachOf(plain['steps']).flatMap(([index, step]) =>
      faultsOf(plainToInstance(StepDto, step), `${stepName(Number(index) + 1, step)}, `),
    ),
  ];
  if (faults.length > 0) throw new ScenarioError(file, faults);
  const sound = Object.assign(scenario, { file });
  const contradictions = [...faultsOfCast(sound), ...faultsOfSteps(sound), ...faultsOfEnd(sound)];
  if (contradictions.length > 0) throw new ScenarioError(file, contradictions);
  return sound;
}

function parsed(file: string, text: string): Record<string, unknown> {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch (error) {
    throw new ScenarioError(file, [`is no JSON: ${messageOf(error)}`]);
  }
  if (!isRecord(plain)) throw new ScenarioError(file, ['is no JSON object']);
  return plain;
}

function faultsOf(value: object, where: string): string[] {
  const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return fieldErrors(errors).map(({ pointer, message }) => `${where}field ${pointer}: ${message.en}`);
}

function eachOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
