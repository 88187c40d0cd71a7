import { describe, expect, it } from '@jest/globals';
import type { PersonFacts } from '../../../src/law/facts.js';
import { legsOf } from '../../../src/law/staffing/legs.js';
import { staffingOf } from '../../../src/law/staffing/staffing.js';
import { aCertificate, aCertifiedOfficer, aLegalReviewer, aPersonInPosts } from '../../builders/a-person.js';
import type { LedCase } from '../../builders/led-case.js';
import { SEIZURE_REQUEST } from '../../builders/measures.js';
import { converted, faultFound, onTheSpot, spotChecked, spotReported } from '../../builders/spot-case.js';
import { filed } from '../../builders/stages.js';
import { HOUR } from './support.js';

function officer(personId: string): PersonFacts {
  return {
    ...aCertifiedOfficer(personId),
    certificates: [aCertificate(personId, { fields: ['transport'] })],
  };
}

const people = [
  officer('handler-1'),
  officer('handler-2'),
  aLegalReviewer('reviewer'),
  aPersonInPosts('approver', 'approver'),
  aPersonInPosts('clerk', 'clerk'),
  aPersonInPosts('chair', 'hearing-chair'),
];
const question = ({ record }: LedCase) => ({ ...HOUR, record, people });
const legs = (led: LedCase) => legsOf(question(led)).map(({ code, certain }) => `${code}${certain ? '' : '?'}`);
const without = (led: LedCase, id: string, foresight: 'certain' | 'possible' = 'possible') =>
  staffingOf({ ...question(led), foresight, people: people.filter(({ personId }) => personId !== id) }).satisfiable;

describe('行政处罚法 第51条、第52条: who is needed for a case decided on the spot', () => {
  it('two officers and a reviewer; a head only if the check finds fault; nobody to chair', () => {
    expect(legs(onTheSpot())).toEqual(['handle', 'review', 'decide?', 'clerk']);
    expect(legs(spotReported())).toEqual(['handle', 'review', 'decide?', 'clerk']);
    expect(legs(spotChecked())).toEqual(['handle', 'clerk']);
    expect(legs(faultFound())).toEqual(['handle', 'decide', 'clerk']);
    expect(legs(converted())).toEqual(['handle', 'clerk']);
  });

  it('cannot be finished without the reviewer, and can without a head as long as no fault is found', () => {
    expect(without(spotReported(), 'reviewer')).toBe(false);
    expect(without(spotReported(), 'approver')).toBe(false);
    expect(without(spotReported(), 'approver', 'certain')).toBe(true);
    expect(without(faultFound(), 'approver', 'certain')).toBe(false);
  });
});

describe('行政强制法 第18条: who is needed for a seizure', () => {
  it('a head who answers what was asked for, and is none of the handlers', () => {
    const led = filed().do('request-seizure', 'handler-1', SEIZURE_REQUEST);
    expect(legs(led)).toContain('answer');
    expect(without(led, 'approver')).toBe(false);
    const found = staffingOf(question(led));
    expect(found.satisfiable && found.assignment.answers.map(({ personId }) => personId)).toEqual(['approver']);
  });
});
