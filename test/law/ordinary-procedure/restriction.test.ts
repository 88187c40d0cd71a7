import { describe, expect, it } from '@jest/globals';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { simplifiedProcedure } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import { Question } from '../../builders/question.js';
import { archived, restricted, WORDS } from '../../builders/stages.js';
import { VALID_PAYLOADS } from '../../builders/valid-payloads.js';

const opinion = { opinion: WORDS };
const asked = VALID_PAYLOADS['request-restriction']!;

describe('行政处罚法 第50条: a file restricted', () => {
  it('is asked for by one and decided by another', () => {
    expect(Question.of(archived(), 'restrict-access', 'approver', opinion).codes).toEqual(['request-pending']);
    const led = archived().do('request-restriction', 'approver', asked);
    expect(Question.of(led, 'restrict-access', 'approver', opinion).codes).toEqual(['approved-by-another']);
    expect(Question.of(led, 'request-restriction', 'clerk', asked).codes).toEqual(['no-duplicate-request']);
    expect(restricted().state).toBe('restricted');
  });

  it('is not decided by whoever handled or reviewed the case', () => {
    const led = archived().do('request-restriction', 'clerk', asked);
    for (const actor of ['handler-1', 'reviewer']) {
      expect(Question.of(led, 'restrict-access', actor, opinion).codes).toContain('separation-of-duties');
    }
  });

  it.each([ordinaryProcedure, simplifiedProcedure])(
    'accepts no act but those that lead out: $id',
    ({ stages, acts }) => {
      const stage = stages.find(({ id }) => id === 'restricted');
      expect([...(stage?.acts ?? [])].sort()).toEqual(['lift-restriction', 'refuse-request', 'request-lifting']);
      expect([...acts.keys()]).toEqual(expect.arrayContaining(['request-restriction', 'restrict-access']));
    },
  );

  it('leaves the record of the case as it was, but for the request and its answer', () => {
    const { record: before } = archived();
    const { record: after } = restricted();
    const { seq, lastActAt, duties, ...rest } = after;
    expect({ ...rest, seq: before.seq, lastActAt: before.lastActAt, duties: before.duties }).toEqual(before);
    expect(seq).toBe(before.seq + 2);
    expect(lastActAt >= before.lastActAt).toBe(true);
    expect(duties.length).toBeGreaterThanOrEqual(before.duties.length);
  });

  it('is opened again as it was closed, and then takes a late paper', () => {
    expect(Question.of(restricted(), 'lift-restriction', 'approver', opinion).codes).toEqual(['request-pending']);
    const led = restricted().do('request-lifting', 'approver', { reasons: WORDS });
    expect(Question.of(led, 'lift-restriction', 'approver', opinion).codes).toEqual(['approved-by-another']);
    expect(Question.of(restricted(), 'file-late-paper', 'clerk', {}).codes).toEqual(['wrong-state']);
  });

  it('a refused request leaves it where it is, and can be made again', () => {
    const refused = archived()
      .do('request-restriction', 'clerk', asked)
      .do('refuse-request', 'approver', { kind: 'restriction', reasons: WORDS });
    expect([refused.state, refused.record.requests]).toEqual(['archived', []]);
    expect(Question.of(refused, 'request-restriction', 'clerk', asked).codes).toEqual([]);
  });
});
