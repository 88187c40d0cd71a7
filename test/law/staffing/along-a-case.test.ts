import { describe, expect, it } from '@jest/globals';
import type { PersonFacts } from '../../../src/law/facts.js';
import { legsOf } from '../../../src/law/staffing/legs.js';
import { staffingOf } from '../../../src/law/staffing/staffing.js';
import { addHours, startOf } from '../../../src/law/time.js';
import { aCertificate, aCertifiedOfficer, aLegalReviewer, aPersonInPosts } from '../../builders/a-person.js';
import { DrivenCase } from '../../builders/driven-case.js';
import { HOUR } from './support.js';

function officer(personId: string): PersonFacts {
  const certificates = [aCertificate(personId, { fields: ['transport'] })];
  return { ...aCertifiedOfficer(personId), certificates };
}

const people = [
  officer('spare'),
  officer('handler-1'),
  officer('handler-2'),
  aLegalReviewer('reviewer'),
  aPersonInPosts('approver', 'approver'),
  aPersonInPosts('chair', 'hearing-chair'),
  aPersonInPosts('clerk', 'clerk'),
];

describe('an honest case on its way to the archive', () => {
  it('can be finished at every step, needs less and less, and stays with those who hold its duties', () => {
    const led = new DrivenCase();
    const seen: string[][] = [];
    const look = () => {
      const question = { ...HOUR, record: led.record, people, at: addHours(startOf(led.today), 11) };
      const staffing = staffingOf(question);
      if (!staffing.satisfiable) throw new Error(staffing.conflict.explanation.map(({ en }) => en).join('; '));
      seen.push(legsOf(question).map(({ code }) => code));
      return staffing.assignment;
    };
    expect(look()).toMatchObject({ handle: ['spare', 'handler-1'], clerk: 'clerk' });
    led.filed();
    expect(look()).toMatchObject({ handle: ['handler-1', 'handler-2'], decide: ['approver'], chair: 'chair' });
    led.investigated().concluded();
    expect(look()).toMatchObject({ handle: ['handler-1', 'handler-2'], review: 'reviewer' });
    led.reviewed().noticeServed();
    look();
    led.later(14).do('note-no-defence', 'handler-1', { coOfficerId: 'handler-2', statement: '期满未陈述' }).signAll();
    look();
    led.decided();
    look();
    expect(seen).toEqual([
      ['handle', 'review', 'chair', 'decide', 'clerk'],
      ['handle', 'review', 'chair', 'decide', 'clerk'],
      ['handle', 'review', 'decide', 'clerk'],
      ['handle', 'review', 'decide', 'clerk'],
      ['handle', 'decide', 'clerk'],
      ['handle', 'decide', 'clerk'],
    ]);
  });
});
