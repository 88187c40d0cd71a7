import { describe, expect, it } from '@jest/globals';
import { handedOver } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { decided, WORDS } from '../../builders/stages.js';

const DAY = '2026-03-17';
const CODE = 'service-particulars';

/** The decision of a citizen's case, about to be served. */
const serve = (change: object) =>
  Question.of(decided(), 'serve-decision', 'handler-1', {
    ...{ coOfficerId: 'handler-2', servedOn: DAY, place: WORDS, proof: WORDS },
    ...change,
  });
const ofOrganisation = (question: Question) =>
  question.inCase(({ party }) => ({ party: party && { ...party, kind: 'organisation' } }));
const refusal = (question: Question) => question.blockers(CODE).map(({ basis, detail }) => ({ basis, detail }));

const left = { ground: WORDS, witnesses: ['村民委员会委员甲'], recording: null };
const electronic = { address: WORDS, confirmedOn: DAY, confirmation: WORDS };
const publicNotice = { ground: WORDS, medium: WORDS, postedOn: DAY };
const mail = { carrier: WORDS, trackingNumber: WORDS };

describe('行政处罚法 第61条 service-particulars: 送达方式合法、记载完整', () => {
  it.each([
    ['direct', { recipient: { name: WORDS, relation: 'self' } }],
    ['left', { left }],
    ['mail', { mail }],
    ['electronic', { electronic }],
    ['public-notice', { publicNotice }],
  ])('permits %s service that states its particulars', (method, particulars) => {
    expect(serve({ method, ...particulars }).blockers(CODE)).toEqual([]);
  });

  it.each([
    ['direct', 'recipient', '民事诉讼法 第88条'],
    ['left', 'left', '民事诉讼法 第89条'],
    ['mail', 'mail', '民事诉讼法 第91条'],
    ['electronic', 'electronic', '行政处罚法 第61条第2款; 民事诉讼法 第90条'],
    ['public-notice', 'publicNotice', '民事诉讼法 第95条'],
  ])('refuses %s service without them', (method, member, basis) => {
    expect(refusal(serve({ method }))).toEqual([{ basis, detail: { method, member } }]);
    expect(refusal(serve({ method, [member]: null }))).toEqual([{ basis, detail: { method, member } }]);
  });

  it('refuses particulars of another method beside its own', () => {
    const both = serve({ ...handedOver(DAY), mail });
    expect(refusal(both)).toEqual([{ basis: '民事诉讼法 第88条', detail: { method: 'mail', member: 'mail' } }]);
  });

  it('民事诉讼法 第88条: permits the household of a citizen, refuses the head of a company, and the other way round', () => {
    const received = (relation: string) => serve({ method: 'direct', recipient: { name: WORDS, relation } });
    for (const relation of ['self', 'adult-family-member', 'authorised-agent', 'designated-recipient'])
      expect(received(relation).blockers(CODE)).toEqual([]);
    for (const relation of ['legal-representative', 'person-in-charge', 'receiving-staff']) {
      expect(received(relation).blockers(CODE)).toHaveLength(1);
      expect(ofOrganisation(received(relation)).blockers(CODE)).toEqual([]);
    }
    for (const relation of ['self', 'adult-family-member'])
      expect(ofOrganisation(received(relation)).blockers(CODE)).toHaveLength(1);
    expect(received('self').inCase({ party: null }).blockers(CODE)).toEqual([]);
  });

  it('民事诉讼法 第89条: permits a witness or a recording, refuses neither', () => {
    const leaving = (change: object) => serve({ method: 'left', left: { ...left, ...change } });
    expect(leaving({}).blockers(CODE)).toEqual([]);
    expect(leaving({ witnesses: [], recording: WORDS }).blockers(CODE)).toEqual([]);
    expect(refusal(leaving({ witnesses: [] }))).toMatchObject([{ basis: '民事诉讼法 第89条' }]);
  });

  it('第61条第2款: permits a confirmation of the day, refuses one signed afterwards', () => {
    const confirmed = (confirmedOn: string) =>
      serve({ method: 'electronic', electronic: { ...electronic, confirmedOn } });
    expect(confirmed(DAY).blockers(CODE)).toEqual([]);
    expect(refusal(confirmed('2026-03-18'))).toMatchObject([{ detail: { confirmedOn: '2026-03-18', servedOn: DAY } }]);
  });

  it('民事诉讼法 第95条: permits the day of posting as day of service, refuses any other', () => {
    const posted = (postedOn: string) =>
      serve({ method: 'public-notice', publicNotice: { ...publicNotice, postedOn } });
    expect(posted(DAY).blockers(CODE)).toEqual([]);
    for (const other of ['2026-03-16', '2026-03-18'])
      expect(refusal(posted(other))).toMatchObject([{ detail: { postedOn: other, servedOn: DAY } }]);
  });

  it('says nothing before the service is known', () => {
    expect(Question.of(decided(), 'serve-decision', 'handler-1').blockers('service-particulars')).toEqual([]);
  });
});
