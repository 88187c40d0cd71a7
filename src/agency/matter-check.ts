import type { FineRange, MatterFacts } from '../law/facts.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { FieldError } from '../platform/http/domain-error.js';
import { benchmarkErrors } from './benchmark-check.js';

/**
 * Looks at a matter that is about to be entered for an agency of the area.
 *
 * @throws DomainError malformed if period, kinds, amounts and benchmark of the matter contradict one another
 */
export function assertSoundMatter(matter: MatterFacts, agencyArea: string): void {
  const { citizen, organisation } = matter.fineRange;
  const errors = [
    ...periodErrors(matter),
    ...rangeErrors('/fineRange/citizen', citizen),
    ...rangeErrors('/fineRange/organisation', organisation),
    ...kindErrors(matter),
    ...benchmarkErrors(matter, agencyArea),
  ];
  if (errors.length > 0) throw new DomainError('malformed', { errors });
}

function periodErrors({ from, until }: MatterFacts): FieldError[] {
  if (until === null || from < until) return [];
  return [{ pointer: '/until', message: { zh: '终止日须晚于起始日', en: 'must be later than the first day' } }];
}

function rangeErrors(pointer: string, range: FineRange | null): FieldError[] {
  if (range === null || range.minFen <= range.maxFen) return [];
  return [{ pointer, message: { zh: '下限不得高于上限', en: 'the least may not exceed the greatest' } }];
}

function kindErrors({ penaltyKinds, fineRange }: MatterFacts): FieldError[] {
  const hasRange = fineRange.citizen !== null || fineRange.organisation !== null;
  if (penaltyKinds.includes('fine') === hasRange) return [];
  const message = { zh: '有罚款的须有罚款幅度，反之亦然', en: 'a fine needs its range, and a range the fine' };
  return [{ pointer: '/fineRange', message }];
}
