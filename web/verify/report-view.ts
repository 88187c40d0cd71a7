/** 核验报告 on the page. */
import type { Text } from '../../src/law/blocker.js';
import type { BagReport, ReportedCase } from '../../src/verifier/report.js';
import { el, facts, table, type Child } from './elements.js';
import { WORDS, type Word } from './words.js';

export type Language = keyof Text;

const SHANGHAI_MS = 8 * 3_600_000;

/** The report in the language. */
export function reportView(report: BagReport, language: Language): readonly HTMLElement[] {
  const say = (word: Word) => WORDS[word][language];
  return [
    verdict(report, say),
    ...(report.case === null ? [] : caseView(report.case, report, language, say)),
    el('h2', {}, say('checks')),
    table(
      [say('what'), ''],
      report.checks.map(({ name, isGood }) => [name[language], mark(isGood)]),
    ),
    ...findings(report, language, say),
    ...people(report, say),
    ...events(report, language, say),
  ];
}

type Say = (word: Word) => string;

function verdict({ verdict: kind, signer, case: of }: BagReport, say: Say): HTMLElement {
  const notes: Child[] = [];
  if (signer !== null && kind === 'valid') notes.push(el('p', {}, say(signer.isPinned ? 'pinned' : 'unpinned')));
  if (of !== null && !of.isArchived) notes.push(el('p', {}, say('running')));
  return el(
    'section',
    { class: `verdict ${kind}`, role: 'status' },
    `${kind === 'valid' ? '✔' : '✘'} ${say(kind)}`,
    ...notes,
  );
}

function caseView(of: ReportedCase, report: BagReport, language: Language, say: Say): readonly HTMLElement[] {
  const { signer, checkpoint, originals, volumes } = report;
  const bound = volumes.map(({ volume, pages }) => `${volume} ${pages}`).join(', ');
  return [
    el('h2', {}, say('case')),
    facts([
      [say('agency'), `${of.agency.name} ${of.agency.creditCode}`],
      [say('number'), of.number],
      [say('party'), of.party ?? '—'],
      [say('state'), of.stateName[language]],
      [say('procedure'), `${of.procedure.id} ${of.procedure.version}, ${of.lawPack}`],
      [say('contents'), contents(of.version, originals, bound, language)],
      [say('made'), `${of.exportedAt}, ${of.madeBy}`],
      [say('signer'), signer === null ? '—' : el('code', {}, signer.verifierKey)],
      [say('fingerprint'), signer === null ? '—' : el('code', {}, signer.fingerprint)],
      [say('log'), checkpoint === null ? '—' : el('code', {}, `${checkpoint.size} / ${checkpoint.root}`)],
    ]),
  ];
}

function contents(events: number, originals: number, volumes: string, language: Language): string {
  const bound = volumes === '' ? '—' : volumes;
  return language === 'zh'
    ? `事件${events}项，原件${originals}件，卷册及页数：${bound}`
    : `${events} events, ${originals} originals, volumes and pages: ${bound}`;
}

function findings({ findings: found }: BagReport, language: Language, say: Say): readonly HTMLElement[] {
  if (found.length === 0) return [];
  const rows = found.map(({ item, code, message, basis }) => [
    el('span', {}, item, el('br'), el('code', {}, code)),
    `${message[language]}${basis === undefined ? '' : ` (${basis})`}`,
  ]);
  return [el('h2', {}, `${say('findings')} (${found.length})`), table([say('where'), say('what')], rows)];
}

function people({ people: everyone }: BagReport, say: Say): readonly HTMLElement[] {
  if (everyone.length === 0) return [];
  const rows = everyone.map(({ name, duties, acts }) => [
    name,
    duties.map((duty) => dutyName(duty, say)).join(', ') || '—',
    String(acts),
  ]);
  return [el('h2', {}, say('people')), table([say('name'), say('duties'), say('acts')], rows)];
}

function events({ events: all }: BagReport, language: Language, say: Say): readonly HTMLElement[] {
  if (all.length === 0) return [];
  const rows = all.map(({ seq, at, name, duty, person }) => [
    String(seq),
    inShanghai(at),
    name[language],
    duty === null ? person : `${person} (${dutyName(duty, say)})`,
  ]);
  return [el('h2', {}, say('events')), table(['№', say('at'), say('act'), say('name')], rows)];
}

function dutyName(duty: string, say: Say): string {
  return duty === 'handle' || duty === 'review' || duty === 'decide' ? say(duty) : duty;
}

function mark(isGood: boolean): HTMLElement {
  return el('span', { class: `mark ${isGood ? 'valid' : 'invalid'}` }, isGood ? '✔' : '✘');
}

function inShanghai(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : new Date(time + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');
}
