import type { PostFacts, Role } from '../law/facts.js';

/** Kinds of post that one person does not hold at one agency at the same time. */
type Camp = 'case' | 'supervision' | 'administration';

/** 办案岗位、监督岗位、管理岗位互不兼任: who supervises or keeps the registers takes no part in cases. */
const campOf: Readonly<Record<Role, Camp>> = {
  handler: 'case',
  reviewer: 'case',
  approver: 'case',
  'hearing-chair': 'case',
  clerk: 'case',
  supervisor: 'supervision',
  administrator: 'administration',
};

/** The first of the posts held that excludes the new one because their times meet; null if none does. */
export function excludingPost(held: readonly PostFacts[], fresh: PostFacts): PostFacts | null {
  return held.find((post) => campOf[post.role] !== campOf[fresh.role] && overlap(post, fresh)) ?? null;
}

/** Whether the person holds the same role at some time of the new post already. */
export function holdsAlready(held: readonly PostFacts[], fresh: PostFacts): boolean {
  return held.some((post) => post.role === fresh.role && overlap(post, fresh));
}

function overlap(a: PostFacts, b: PostFacts): boolean {
  return (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until) && lasts(a) && lasts(b);
}

function lasts({ from, until }: PostFacts): boolean {
  return until === null || from < until;
}
