import { EVIDENCE_FORM } from '../builders/an-evidence-item.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import { dayOf } from '../../src/law/time.js';
import { Reader } from '../../src/platform/database/index.js';
import { numberFor } from './numbers.js';
import type { Answer, Township } from './township.js';

const WORDS = '如实记载';

/** Where a case can be led to, in order. */
export const STAGES = [
  'opened',
  'assigned',
  'filed',
  'investigated',
  'concluded',
  'reviewed',
  'told',
  'decided',
] as const;
export type Stage = (typeof STAGES)[number];

/** A valid opening, with what differs. */
export function opening(changes: object = {}): object {
  return {
    procedure: 'ordinary',
    matterCode: 'straw-burning-before-code',
    source: 'patrol',
    summary: '巡查发现麦茬被点燃。',
    place: '410423105',
    address: '清溪乡柳湾村二组南地',
    breach: { endedOn: '2026-03-01', discoveredOn: '2026-03-01', harmsLifeHealthOrFinance: false },
    ...changes,
  };
}

/** A citizen as party; another person for each index. */
export function party(index = 1, name = '田示禾'): object {
  return { kind: 'citizen', name, identityNumber: numberFor(index), address: '清溪乡柳湾村二组' };
}

/** Cases of the demo township, led over HTTP: handled by handler1 and handler2, reviewed by reviewer1, decided by approver1. */
export class Casework {
  constructor(readonly township: Township) {}

  get today(): string {
    return dayOf(this.township.server.clock.now());
  }

  get reader(): Reader {
    return this.township.server.app.get(Reader);
  }

  open(by: string, body: object = opening(), headers: object = {}): Promise<Answer> {
    return this.township.as(by, 'POST', '/cases', body, headers);
  }

  /** Opens a case. @returns its id */
  async opened(changes: object = {}): Promise<string> {
    return need(await this.open('handler1', opening(changes))).json<{ id: string }>().id;
  }

  act(by: string, id: string, type: string, payload: object = {}, headers: object = {}): Promise<Answer> {
    return this.township.as(by, 'POST', `/cases/${id}/acts`, { type, payload }, headers);
  }

  /** Performs the act. @returns the number of its event. @throws Error with the answer if it is refused */
  async do(by: string, id: string, type: string, payload: object = {}): Promise<number> {
    return need(await this.act(by, id, type, payload)).json<{ event: { seq: number } }>().event.seq;
  }

  async get<T>(id: string, aspect = '', by = 'supervisor1'): Promise<T> {
    return need(await this.township.as(by, 'GET', `/cases/${id}${aspect}`)).json<T>();
  }

  /** Uploads the text or bytes as evidence. @returns its SHA-256 */
  async upload(by: string, id: string, content: string | Uint8Array): Promise<string> {
    const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), Buffer.from(content as Uint8Array), Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const answer = await this.township.as(by, 'POST', `/cases/${id}/evidence`, body, headers);
    return need(answer).json<{ sha256: string }>().sha256;
  }

  /** An act of handler1 with handler2, who signs what comes of it. @returns the number of its event */
  async byTwo(id: string, type: string, payload: object): Promise<number> {
    const coOfficerId = await this.township.personId('handler2');
    const seq = await this.do('handler1', id, type, { coOfficerId, ...payload });
    for (const itemId of await this.awaiting(id)) await this.do('handler2', id, 'co-sign', { itemId });
    return seq;
  }

  /** Papers and evidence that wait for a signature. */
  async awaiting(id: string): Promise<readonly string[]> {
    type Item = { id: string; awaiting: string | readonly string[] | null; custody?: Item[] };
    const { file, evidence } = await this.get<{ file: Item[]; evidence: Item[] }>(id);
    return [...file, ...evidence, ...evidence.flatMap(({ custody = [] }) => custody)]
      .filter(({ awaiting }) => (awaiting ?? []).length > 0)
      .map((item) => item.id);
  }

  /** A new case led to the stage; the clock of the server goes on where the law makes it wait. @returns its id */
  async led(to: Stage): Promise<string> {
    const id = await this.opened();
    await this.leadOn(id, 'opened', to);
    return id;
  }

  /** Leads a case that stands at one stage on to a later one. */
  async leadOn(id: string, at: Stage, to: Stage): Promise<void> {
    for (const stage of STAGES.slice(STAGES.indexOf(at) + 1, STAGES.indexOf(to) + 1)) await this.#lead(id, stage);
  }

  async #lead(id: string, to: Stage): Promise<void> {
    switch (to) {
      case 'opened':
        return;
      case 'assigned':
        return this.#assign(id);
      case 'filed':
        await this.do('handler1', id, 'apply-for-filing', FILING);
        await this.do('approver1', id, 'approve-filing', { opinion: WORDS });
        return;
      case 'investigated':
        return this.#investigate(id);
      case 'concluded':
        await this.byTwo(id, 'conclude-investigation', { report: WORDS, findings: await this.findings(id) });
        return;
      case 'reviewed':
        await this.do('handler1', id, 'submit-for-review', { reasons: WORDS });
        await this.do('reviewer1', id, 'pass-review', { points: POINTS, opinion: WORDS });
        return;
      case 'told':
        await this.do('approver1', id, 'approve-notice', { opinion: WORDS });
        await this.byTwo(id, 'serve-notice', this.handedOver());
        return;
      case 'decided':
        this.#later(14);
        await this.byTwo(id, 'note-no-defence', { note: WORDS });
        await this.do('approver1', id, 'decide-penalty', { opinion: WORDS, performanceAndRemedies: WORDS });
    }
  }

  async #assign(id: string): Promise<void> {
    const personIds = [await this.township.personId('handler1'), await this.township.personId('handler2')];
    await this.do('clerk1', id, 'assign-handlers', { personIds });
  }

  async #investigate(id: string): Promise<void> {
    const occurredOn = this.today;
    const shown = { attestation: WORDS, credentialsShown: true, place: WORDS, occurredOn };
    await this.byTwo(id, 'record-inspection', { from: '09:00', to: '09:20', findings: WORDS, ...shown });
    const asked = { personQuestioned: '田示禾', capacity: 'party', questionsAndAnswers: WORDS };
    await this.byTwo(id, 'record-inquiry', { ...asked, ...shown });
    const sha256 = await this.upload('handler1', id, '过火麦茬照片');
    const photo = { ...EVIDENCE_FORM, kind: 'documentary', title: '照片', proves: '地点', source: '拍摄' };
    await this.byTwo(id, 'collect-evidence', { ...photo, occurredOn, sha256 });
    await this.byTwo(id, 'identify-party', { party: party(), proof: WORDS, occurredOn });
  }

  /** 直接送达 to the party, today. */
  handedOver(): object {
    const recipient = { name: '田示禾', relation: 'self' };
    return { method: 'direct', servedOn: this.today, place: WORDS, proof: WORDS, recipient };
  }

  async findings(id: string, amountFen = 50_000): Promise<object> {
    const { evidence } = await this.get<{ evidence: { id: string }[] }>(id);
    return {
      facts: [{ statement: '露天焚烧麦茬约一亩', evidenceIds: evidence.map((item) => item.id) }],
      basis: ['大气污染防治法 第119条第1款'],
      discretion: WORDS,
      outcome: 'penalty',
      penalties: [{ kind: 'fine', amountFen }],
      circumstances: CIRCUMSTANCES,
    };
  }

  #later(days: number): void {
    const { clock } = this.township.server;
    clock.set(new Date(Date.parse(clock.now()) + days * 86_400_000).toISOString());
  }
}

const FILING = { recommendation: 'file', reasons: WORDS, suspectedLaw: '大气污染防治法 第77条' };
const POINTS = currentLawPack.reviewPoints.map(({ code }) => ({ code, met: true, note: WORDS }));
const CIRCUMSTANCES = {
  placeInspected: true,
  personsQuestioned: true,
  samplesTaken: false,
  appraisalMade: false,
  correctable: false,
  majorPublicInterest: false,
  difficultOrSeveralLegalRelations: false,
  complexOrGrave: false,
  suspectedCrime: false,
};

/** The answer. @throws Error if it is none of success */
export function need(answer: Answer): Answer {
  if (answer.statusCode < 300) return answer;
  throw new Error(`${answer.statusCode} ${answer.body}`);
}
