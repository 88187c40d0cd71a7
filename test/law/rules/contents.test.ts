import { describe, expect, it } from '@jest/globals';
import { entryIn } from '../../../src/law/ordinary-procedure/entry-in.js';
import { CONTENTS, hasPrescribedContents } from '../../../src/law/contents/index.js';
import type { AgencyFacts } from '../../../src/law/facts.js';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { simplifiedProcedure } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import type { CaseRecord, Findings, Party } from '../../../src/law/case-record.js';
import { PAPERS_TO_SEAL } from '../../builders/papers-to-seal.js';
import type { Question } from '../../builders/question.js';
import { spotHandedOver } from '../../builders/spot-case.js';
import { IN_STATE, reviewed, WORDS } from '../../builders/stages.js';

const CODE = 'required-contents';

type Change = (question: Question) => Question;

const said =
  (...fields: readonly string[]): Change =>
  (question) =>
    question.saying(Object.fromEntries(fields.map((field) => [field, ' '])));
const party =
  (change: Partial<Party>): Change =>
  (question) =>
    question.inCase(({ party: of }) => ({ party: of && { ...of, ...change } }));
const agency =
  (change: Partial<AgencyFacts>): Change =>
  (question) =>
    question.onPaper(change);
const inCase =
  (change: (record: CaseRecord) => Partial<CaseRecord>): Change =>
  (question) =>
    question.inCase(change);

/** In the findings the act brings, else in those on record. */
const found =
  (change: (findings: Findings) => Partial<Findings>): Change =>
  (question) => {
    const { findings } = (question.event.payload ?? {}) as { findings?: Findings };
    if (findings) return question.saying({ findings: { ...findings, ...change(findings) } });
    return question.inCase(({ findings: of }) => ({ findings: of && { ...of, ...change(of) } }));
  };

/** How each content is left out; where a paper takes it from elsewhere, `paper: content`. */
const LEFT_OUT: Readonly<Record<string, Change>> = {
  'party-name': party({ name: ' ' }),
  'party-address': party({ address: '' }),
  facts: found(() => ({ facts: [] })),
  evidence: found(({ facts }) => ({ facts: facts.map((fact) => ({ ...fact, evidenceIds: [] })) })),
  'legal-basis': found(() => ({ basis: [] })),
  'seizure-decision-and-list: legal-basis': said('legalBasis'),
  penalty: found(() => ({ penalties: [] })),
  benchmark: found(() => ({ discretion: ' ' })),
  performance: said('performanceAndRemedies', 'performance'),
  'collecting-bank': agency({ bank: null }),
  'way-of-payment': agency({ bank: { name: WORDS, address: WORDS, account: ' ' } }),
  'reconsideration-organ': agency({ reconsideration: null }),
  court: agency({ court: { name: WORDS, address: '' } }),
  organ: agency({ name: ' ' }),
  applicant: agency({ address: null }),
  police: agency({ police: null }),
  'receiving-organ': inCase(({ requests }) => ({
    requests: requests.map((request) => ({ ...request, kind: 'referral', subject: null })),
  })),
  'notice-given': inCase(() => ({ notices: [] })),
  'defence-answered': inCase(() => ({ defences: [{ seq: 1, statedOn: '2026-03-03', reExaminedSeq: null }] })),
  decision: inCase(({ decision }) => ({ decision: decision && { ...decision, servedOn: null } })),
  demand: inCase(({ performance }) => ({ performance: { ...performance, demandServedOn: null } })),
  obligation: inCase(({ decision }) => ({ decision: decision && { ...decision, penalties: [] } })),
  grounds: said('opinion'),
  opinion: said('opinion'),
  views: (question) => question.saying({ members: [{ personId: 'deputy-1', view: ' ', vote: 'for' }] }),
  conclusion: said('conclusion'),
  report: said('report'),
  'hearing-report': said('report'),
  minutes: said('minutes'),
  attestation: said('attestation'),
  statement: said('statement'),
  result: said('result'),
  'hearing-day': said('day'),
  'hearing-hour': said('hour'),
  'hearing-place': said('place'),
  'hearing-chair': said('chairPersonId'),
  place: said('place'),
  from: said('from'),
  to: said('to'),
  until: said('until'),
  findings: said('findings'),
  'credentials-shown': (question) => question.saying({ credentialsShown: null }),
  'person-questioned': said('personQuestioned'),
  questions: said('questionsAndAnswers'),
  items: said('items'),
  'kept-at': said('keptAt'),
  disposal: said('disposal'),
  reasons: said('reasons'),
  order: said('order'),
  'correct-by': said('correctBy'),
  things: (question) => question.saying({ items: [{ name: WORDS, quantity: '', condition: WORDS }] }),
  purpose: said('purpose'),
  particulars: said('particulars'),
  'receipt-number': said('receiptNumber'),
  told: said('told'),
  hour: said('at'),
  remedies: said('remedies'),
  note: said('note'),
  correction: said('correction'),
};

describe('行政处罚法 第44条、第52条、第55条、第59条、第64条 required-contents: 文书应当载明的内容齐全', () => {
  it('has a question for every paper whose contents the law prescribes', () => {
    expect(PAPERS_TO_SEAL.map(([code]) => code).sort()).toEqual(Object.keys(CONTENTS).sort());
  });

  it.each(PAPERS_TO_SEAL)('permits a %s that says all of it', (_code, ask) => {
    expect(ask().codes).toEqual([]);
  });

  const contents = PAPERS_TO_SEAL.flatMap(([paper, ask]) =>
    (CONTENTS[paper] ?? []).map(({ code, basis }) => ({ paper, ask, code, basis })),
  );

  it.each(contents)('refuses a $paper without $code: $basis', ({ paper, ask, code, basis }) => {
    const change = LEFT_OUT[`${paper}: ${code}`] ?? LEFT_OUT[code];
    const named = change?.(ask())
      .blockers('required-contents')
      .filter(({ detail }) => detail?.['paper'] === paper && detail['content'] === code);
    expect(named).toHaveLength(1);
    expect(named?.[0]).toMatchObject({ basis, message: { zh: expect.stringContaining('缺少应当载明的内容') } });
  });

  it('permits everything of the agency where nobody asked what its papers say of it', () => {
    const [, decision] = PAPERS_TO_SEAL.find(([code]) => code === 'penalty-decision')!;
    expect(decision().onPaper(null).blockers(CODE)).toEqual([]);
  });

  it('permits the question whether, without the words; refuses it where the case itself lacks something', () => {
    const [, decision] = PAPERS_TO_SEAL.find(([code]) => code === 'penalty-decision')!;
    const whether = decision();
    const asked = { ...whether.event, payload: undefined };
    expect(whether.procedure.ask(whether.standing, asked, whether.pack).allowed).toBe(true);
    const unsettled = agency({ bank: null })(whether);
    const verdict = whether.procedure.ask(whether.standing, { ...unsettled.event, payload: undefined }, whether.pack);
    expect(verdict.blockers.map(({ detail }) => detail)).toEqual([
      { paper: 'penalty-decision', content: 'collecting-bank' },
    ]);
  });

  it('permits a decision of no money without a bank, a notice without hearing right without that of it', () => {
    const warned = inCase(({ findings }) => ({
      findings: findings && { ...findings, penalties: [{ kind: 'warning' }] },
    }));
    const [, decision] = PAPERS_TO_SEAL.find(([code]) => code === 'penalty-decision')!;
    expect(agency({ bank: null })(warned(decision())).blockers(CODE)).toEqual([]);
    const small = reviewed().blockersOf('approve-notice', 'approver', { opinion: WORDS });
    expect(small).toEqual([]);
  });
});

describe('what acts say they draw', () => {
  it.each([ordinaryProcedure, simplifiedProcedure])(
    '$id: brings the rule exactly where contents are prescribed',
    (procedure) => {
      for (const act of [procedure.opening, ...procedure.acts.values()])
        expect([act.type, act.rules.includes(CODE)]).toEqual([act.type, act.draws.some(hasPrescribedContents)]);
    },
  );

  it.each(PAPERS_TO_SEAL)('the act that draws a %s says so', (code, ask) => {
    const question = ask();
    const before = new Set(question.standing.record.file.map(({ id }) => id));
    const { record } = question.performed();
    const left = record.file.filter(({ id }) => !before.has(id)).map((paper) => paper.code);
    const { draws } = question.procedure.actOf(question.event.type);
    expect(draws).toContain(code);
    expect(left).toContain(entryIn(record, code));
    expect(left.filter((each) => !draws.some((drawn) => entryIn(record, drawn) === each))).toEqual([]);
  });

  it.each(
    Object.entries({
      ...IN_STATE,
      archivedSpot: () => spotHandedOver().collected().reported().checked().banked().published().closed().archived(),
    }),
  )('no act up to %s leaves another paper than it says', (_state, lead) => {
    const led = lead();
    for (const { seq, type } of led.events.slice(1)) {
      const record = led.records.get(seq)!;
      const { draws } = led.procedure.actOf(type);
      const left = record.file.filter((paper) => paper.seq === seq).map(({ code }) => code);
      expect([type, left.filter((each) => !draws.some((drawn) => entryIn(record, drawn) === each))]).toEqual([
        type,
        [],
      ]);
    }
  });
});
