/** 离线核验页 – one page without any network: a bag is dropped, read in pieces, verified, and told about. */
import 'reflect-metadata';
import type { ByteSource } from '../../src/verifier/byte-source.js';
import type { BagReport } from '../../src/verifier/report.js';
import { verifyBag } from '../../src/verifier/verify-bag.js';
import { el } from './elements.js';
import { reportView, type Language } from './report-view.js';
import { WORDS, type Word } from './words.js';

/** What is shown. */
interface State {
  language: Language;
  file: File | null;
  key: string;
  checkpoint: string;
  report: BagReport | null;
  error: string | null;
}

const state: State = { language: 'zh', file: null, key: '', checkpoint: '', report: null, error: null };
const page = document.getElementById('page');
const results = el('main', { 'aria-live': 'polite' });
/** Of several runs only the newest one is shown. */
let newest = 0;

function say(word: Word): string {
  return WORDS[word][state.language];
}

function show(): void {
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.title = say('title');
  page?.replaceChildren(heading(), asking(), results);
  showResults();
}

function showResults(): void {
  if (state.error !== null)
    results.replaceChildren(
      el('section', { class: 'verdict invalid', role: 'alert' }, `${say('failed')}: ${state.error}`),
    );
  else results.replaceChildren(...(state.report === null ? [] : reportView(state.report, state.language)));
}

function heading(): HTMLElement {
  const other = el(
    'button',
    { type: 'button', class: 'language', lang: state.language === 'zh' ? 'en' : 'zh-CN' },
    say('other'),
  );
  other.addEventListener('click', () => {
    state.language = state.language === 'zh' ? 'en' : 'zh';
    show();
  });
  return el('header', {}, el('h1', {}, say('title')), other);
}

function asking(): HTMLElement {
  const choose = el('input', { type: 'file', accept: '.zip,application/zip', id: 'file', 'aria-label': say('choose') });
  choose.addEventListener('change', () => take(choose.files?.[0]));
  const drop = el(
    'div',
    { class: 'drop' },
    el('p', {}, say('explain')),
    choose,
    el('p', { class: 'soft' }, state.file?.name ?? ''),
  );
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    take(event.dataTransfer?.files[0]);
  });
  const key = el('input', { type: 'text', id: 'key', autocomplete: 'off', spellcheck: 'false', value: state.key });
  key.addEventListener('input', () => (state.key = key.value));
  const checkpoint = el('textarea', { id: 'checkpoint', rows: '3', spellcheck: 'false' }, state.checkpoint);
  checkpoint.addEventListener('input', () => (state.checkpoint = checkpoint.value));
  const again = el('button', { type: 'button', id: 'again' }, say('again'));
  again.addEventListener('click', () => void verify());
  return el(
    'section',
    { class: 'asking' },
    drop,
    el('div', { class: 'asked' }, el('label', {}, say('key'), key), el('label', {}, say('checkpoint'), checkpoint)),
    el('p', {}, again),
  );
}

function take(file: File | undefined): void {
  if (file === undefined) return;
  state.file = file;
  show();
  void verify();
}

async function verify(): Promise<void> {
  const { file } = state;
  if (file === null) return;
  newest += 1;
  const run = newest;
  const bar = el('progress', { max: '1', value: '0', 'aria-label': say('reading') });
  results.replaceChildren(el('p', {}, say('reading')), bar);
  const progress = (done: number, all: number) => {
    bar.value = done / all;
  };
  const [key, checkpoint] = [wordsOr(state.key.trim()), wordsOr(state.checkpoint)];
  let report: BagReport | null = null;
  let error: string | null = null;
  try {
    report = await verifyBag(sourceOf(file), { key, checkpoint, progress });
  } catch (failure) {
    error = failure instanceof Error ? failure.message : String(failure);
  }
  if (run !== newest) return;
  Object.assign(state, { report, error });
  showResults();
}

function wordsOr(text: string): string | null {
  return text === '' ? null : text;
}

/** The file, read in pieces where it lies. */
function sourceOf(file: File): ByteSource {
  return {
    size: file.size,
    read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  };
}

// A bag dropped beside the field is not opened by the browser instead of the page.
for (const kind of ['dragover', 'drop']) document.addEventListener(kind, (event) => event.preventDefault());
show();
