/** 逐步实施 – each kind of step, as calls of the interface. */
import { openCase } from '../law/ordinary-procedure/open-case.act.js';
import type { Text } from '../law/blocker.js';
import { currentProcedures } from '../law/procedures.js';
import { CaseWatch } from './case-watch.js';
import type { Actor } from './cast.js';
import { listAt, numberAt, textAt } from './http-client.js';
import type { Answer } from './http-client.js';
import type { PlayContext } from './play-context.js';
import type { StepResult } from './references.js';
import { registerChange } from './register-changes.js';
import type { RegisterChange } from './register-changes.js';
import type { StepDto } from './scenario.dto.js';
import { payloadInFull, spelledOut } from './shorthands.js';

/** A step as it was tried. */
export interface Attempt {
  readonly what: Text;
  readonly actor: Actor | null;
  readonly second: Actor | null;
  /** Null where nothing was asked of the server. */
  readonly answer: Answer | null;
  readonly result: StepResult;
  readonly left: readonly string[];
}

const NOTHING: StepResult = { seq: null, sha256: null };

/** Tries the step. @throws Error if a part of it that must succeed does not */
export async function attempt(play: PlayContext, step: StepDto): Promise<Attempt> {
  if (step.open !== undefined) return openTheCase(play, step, step.open);
  if (step.act !== undefined) return act(play, step, step.act);
  if (step.upload !== undefined) {
    const { content, name } = step.upload;
    const actor = play.actor(step.by);
    const sha256 = await upload(play, actor, content, name);
    const what = { zh: `上传${name ?? '材料'}`, en: `uploads ${name ?? 'a file'}` };
    return { what, actor, second: null, answer: null, result: { seq: null, sha256 }, left: [sha256] };
  }
  if (step.register !== undefined) return changeRegister(play, step, step.register);
  const what = { zh: '时间经过', en: 'time passes' };
  return { what, actor: null, second: null, answer: null, result: NOTHING, left: [] };
}

async function openTheCase(play: PlayContext, step: StepDto, opening: object): Promise<Attempt> {
  const actor = play.actor(step.by);
  const body = { procedure: 'ordinary', ...spelledOut(await play.resolve(opening)) };
  const answer = await play.client.call(actor.username, { method: 'POST', path: '/cases', body });
  const id = textAt(answer.body, 'case', 'id') ?? textAt(answer.body, 'id');
  if (id !== null) play.watch = new CaseWatch(play.client, play.stage.house.observer, id);
  play.matter = textAt(opening, 'matterCode') ?? '';
  const what = currentProcedures.find(({ id: name }) => name === body.procedure)?.opening.name ?? openCase.name;
  return { what, actor, second: null, answer, result: { seq: 1, sha256: null }, left: [] };
}

async function act(play: PlayContext, step: StepDto, type: string): Promise<Attempt> {
  const actor = play.actor(step.by);
  const second = step.with === undefined ? null : play.actor(step.with);
  const sha256 = step.content === undefined ? undefined : await upload(play, actor, step.content);
  const given = await play.resolve(step.payload ?? {});
  const payload = payloadInFull(given, { act: type, today: play.today, coOfficerId: second?.personId, sha256 });
  const path = `/cases/${play.case.caseId}/acts`;
  const answer = await play.client.call(actor.username, { method: 'POST', path, body: { type, payload } });
  const seq = answer.status < 300 ? numberAt(answer.body, 'event', 'seq') : null;
  const left = seq === null ? [] : await itemsOf(play, type, seq);
  if (type === 'collect-evidence' && seq !== null) play.evidence.push(`evidence.${seq}`);
  const signed = second !== null && second.personId !== actor.personId && step.signs !== false;
  if (signed) for (const itemId of left) await sign(play, second, itemId);
  const name = nameOf(type);
  return { what: name, actor, second, answer, result: { seq, sha256: sha256 ?? null }, left };
}

/** What an event leaves that is no paper, by the act. */
const ITEM_OF_ACT: Readonly<Record<string, string>> = {
  'collect-evidence': 'evidence',
  'transfer-custody': 'custody',
};

/** The papers, the piece of evidence or the hand-over the event left. */
async function itemsOf(play: PlayContext, type: string, seq: number): Promise<readonly string[]> {
  const item = ITEM_OF_ACT[type];
  return item === undefined ? play.case.papersOfEvent(seq) : [`${item}.${seq}`];
}

/** The second officer signs in their own name. */
async function sign(play: PlayContext, second: Actor, itemId: string): Promise<void> {
  const path = `/cases/${play.case.caseId}/acts`;
  await play.client.need(second.username, { method: 'POST', path, body: { type: 'co-sign', payload: { itemId } } });
}

async function upload(play: PlayContext, actor: Actor, content: string, name = '材料.txt'): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([content], { type: 'text/plain' }), name);
  const path = `/cases/${play.case.caseId}/evidence`;
  const stored = await play.client.need(actor.username, { method: 'POST', path, body: form });
  return textAt(stored, 'sha256') ?? '';
}

async function changeRegister(play: PlayContext, step: StepDto, name: RegisterChange): Promise<Attempt> {
  const { zh, en, path, needs } = registerChange(name);
  const subject = step.of === undefined ? null : play.actor(step.of);
  const actor = step.by === undefined ? null : play.actor(step.by);
  const username = actor?.username ?? play.stage.house.administrator;
  const given = spelledOut(await play.resolve(step.payload ?? {}));
  const personId = subject?.personId ?? '';
  const ids = {
    personId,
    matter: play.matter,
    certificateId: needs === 'certificate' ? await newestCertificate(play, personId) : '',
    postId: needs === 'post' ? await runningPost(play, personId, textAt(given, 'role')) : '',
  };
  // The role only says which post is meant.
  const body = needs === 'post' ? Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'role')) : given;
  const answer = await play.client.call(username, { method: 'POST', path: path(ids), body });
  const whom = subject?.name ?? '';
  return {
    what: { zh: zh + whom, en: `${en} ${whom}`.trim() },
    actor,
    second: null,
    answer,
    result: NOTHING,
    left: [],
  };
}

async function newestCertificate(play: PlayContext, personId: string): Promise<string> {
  const list = await registerOf(play, `/persons/${personId}/certificates`);
  return textAt(list.at(-1), 'id') ?? '';
}

/** The running post; that of the role, if the step names one. */
async function runningPost(play: PlayContext, personId: string, role: string | null): Promise<string> {
  const posts = await registerOf(play, `/persons/${personId}/posts`);
  const running = posts.filter((post) => textAt(post, 'untilAt') === null && textAt(post, 'until') === null);
  const post = running.find((each) => role === null || textAt(each, 'role') === role);
  return textAt(post, 'id') ?? '';
}

async function registerOf(play: PlayContext, path: string): Promise<readonly unknown[]> {
  return listAt(await play.client.need(play.stage.house.administrator, { method: 'GET', path }), 'items');
}

function nameOf(type: string): Text {
  const act = currentProcedures.flatMap(({ acts }) => acts.get(type) ?? [])[0];
  return act?.name ?? { zh: type, en: type };
}
