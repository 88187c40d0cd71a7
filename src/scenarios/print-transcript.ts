/** 打印实录 – a play for people to read: Chinese first, English beside it. */
import { localTime } from './moments.js';
import type { PlayedStep, Transcript } from './transcript.js';

const INDENT = '        ';

/** What stands above the steps. */
export function heading({ title, story }: Pick<Transcript, 'title' | 'story'>): string {
  return [`══ ${title.zh} — ${title.en}`, `   ${story.zh}`, `   ${story.en}`, ''].join('\n');
}

/** One step; the state is told where it is not that of the step `before`. */
export function stepLines(step: PlayedStep, before: PlayedStep | null): string {
  const { title, outcome, blockers, left, differences, state } = step;
  return [
    ...(title === null ? [] : ['', `── ${title.zh} — ${title.en}`]),
    `${localTime(step.at)}  ${SIGNS[outcome]} ${who(step)}${step.what.zh} — ${step.what.en}`,
    ...(outcome === 'refused' ? [`${INDENT}依法不予办理（${step.status ?? ''}）refused:`] : []),
    ...blockers.flatMap(({ code, basis, message }) => [`${INDENT}· ${message}`, `${INDENT}  [${code}] ${basis}`]),
    ...(left.length > 0 && outcome === 'done' ? [`${INDENT}形成 → ${left.join('、')}`] : []),
    ...(state !== null && state.zh !== before?.state?.zh ? [`${INDENT}【${state.zh}】 ${state.en}`] : []),
    ...(outcome === 'refused' && differences.length === 0
      ? [`${INDENT}案件未变，仅留一条拒绝记录 — the case is unchanged; one refusal is on record`]
      : []),
    ...differences.map((difference) => `${INDENT}✘ ${difference}`),
  ].join('\n');
}

const SIGNS = { done: '✔', refused: '⛔', failed: '✘' } as const;

function who({ actor, second }: PlayedStep): string {
  if (actor === null) return '';
  return `${actor.name}（${actor.username}）${second === null ? '' : `与${second.name}`}：`;
}

/** What stands below the steps. */
export function summary(transcript: Transcript): string {
  const { steps, refusals, isVerified, differences, caseNumber } = transcript;
  const verdict = { true: '复核通过 verified', false: '复核未通过 NOT verified', null: '未复核 not verified' }[
    String(isVerified) as 'true' | 'false' | 'null'
  ];
  return [
    '',
    `${caseNumber === null ? '' : `案号 ${caseNumber}：`}${steps.length} 步 steps，${refusals} 次依法拒绝 refusals，${verdict}`,
    ...(differences.length === 0
      ? ['与预期一致 — as written']
      : [`与预期不符 ${differences.length} 处 — not as written:`, ...differences.map((each) => `  ✘ ${each}`)]),
    '',
  ].join('\n');
}
