/** 审核的草稿 – what a reviewer has answered so far, and what act it comes to. */
import type { Schemas } from '../../api/client';

/** The answer to one point; `met` null = not answered yet. */
export interface PointAnswer {
  readonly met: boolean | null;
  readonly note: string;
  readonly reference: Schemas['ReviewReference'] | null;
}

/** Everything typed on the page. */
export interface ReviewDraft {
  readonly answers: Readonly<Record<string, PointAnswer>>;
  readonly opinion: string;
  readonly conclusion: string | null;
}

export const UNANSWERED: PointAnswer = { met: null, note: '', reference: null };
export const EMPTY: ReviewDraft = { answers: {}, opinion: '', conclusion: null };

type Point = Schemas['LawPack']['reviewPoints'][number];

export const answerTo = ({ answers }: ReviewDraft, { code }: Point): PointAnswer => answers[code] ?? UNANSWERED;

export function isAnswered({ met, note }: PointAnswer): boolean {
  return met !== null && note.trim() !== '';
}

/** The payload of the act: all points for a pass, those not met as reasons else. */
export function payloadOf(draft: ReviewDraft, points: readonly Point[]): object {
  const answers = points.map((point) => ({ code: point.code, ...answerTo(draft, point) }));
  if (draft.conclusion === 'pass-review') {
    return {
      points: answers.map(({ reference, ...answer }) => ({ ...answer, ...cited(reference) })),
      opinion: draft.opinion,
    };
  }
  const unmet = answers.filter(({ met }) => met === false);
  return { reasons: unmet.map(({ code, note, reference }) => ({ point: code, reason: note, ...cited(reference) })) };
}

function cited(reference: PointAnswer['reference']): object {
  return reference === null ? {} : { reference };
}
