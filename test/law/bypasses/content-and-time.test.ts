import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../../builders/an-evidence-item.js';
import type { CaseRecord, Findings } from '../../../src/law/case-record.js';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { type DrivenCase, handedOver } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import {
  archived,
  closed,
  defended,
  ended,
  filed,
  fine,
  investigated,
  MAJOR_FINE,
  reviewed,
  served,
  suspended,
  told,
  undefended,
  WORDS,
  INSPECTION,
} from '../../builders/stages.js';

const DECISION = { opinion: WORDS, performanceAndRemedies: WORDS };
const decide = (led: DrivenCase) => Question.of(led, 'decide-penalty', 'approver', DECISION);
const reopened = (led: DrivenCase) => led.do('reopen-investigation', 'handler-1', { reasons: WORDS });
const conclude = (led: DrivenCase, yuan: number, facts?: Findings['facts']) =>
  Question.of(led, 'conclude-investigation', 'handler-1', {
    coOfficerId: 'handler-2',
    report: WORDS,
    findings: { ...led.record.findings, penalties: fine(yuan), ...(facts ? { facts } : {}) },
  });
const photograph = {
  ...EVIDENCE_FORM,
  kind: 'documentary',
  title: WORDS,
  proves: WORDS,
  source: WORDS,
  sha256: 'd'.repeat(64),
};

describe('ways round: content', () => {
  it('raising the fine by a second notice', () => {
    expect(conclude(reopened(defended()), 1_001).codes).toEqual(['no-heavier-after-defence']);
    expect(conclude(reopened(defended()), 1_000).codes).toEqual([]);
  });

  it('raising the fine back to what was told at first, after a lower notice: the lowest ever notified counts', () => {
    const led = reopened(defended());
    const facts = [{ statement: '较轻的事实', evidenceIds: led.record.evidence.map(({ id }) => id) }];
    const lower = { ...led.record.findings, penalties: fine(500), facts };
    led.byTwo('conclude-investigation', { report: WORDS, findings: lower }).reviewed().noticeServed().later(1);
    led.byTwo('record-defence', { statedOn: led.today, statement: WORDS }).later(15);
    const revise = (yuan: number) =>
      Question.of(led, 're-examine-defence', 'handler-1', {
        coOfficerId: 'handler-2',
        opinion: WORDS,
        result: 'not-accepted',
        revisedFindings: { ...lower, penalties: fine(yuan) },
      });
    expect(revise(500.01).codes).toEqual(['no-heavier-after-defence']);
    expect(revise(500).codes).toEqual([]);
  });

  it('raising the fine in two parts, each no more than was told', () => {
    const split = (record: CaseRecord) => ({
      findings: record.findings && { ...record.findings, penalties: [...fine(1_000), ...fine(1_000)] },
    });
    expect(decide(undefended()).inCase(split).codes).toContain('notice-served');
  });

  it('raising the fine on evidence that is new, and a fact that is not', () => {
    const led = reopened(defended()).byTwo('collect-evidence', photograph);
    const evidenceIds = led.record.evidence.map(({ id }) => id);
    expect(conclude(led, 2_000, [{ statement: WORDS, evidenceIds }]).codes).toEqual(['no-heavier-after-defence']);
    expect(conclude(led, 2_000, [{ statement: '新查明的事实', evidenceIds }]).codes).toEqual([]);
  });

  it('a decision heavier than its notice', () => {
    expect(decide(undefended()).inCase(heavier(1_001)).codes).toEqual(
      expect.arrayContaining(['notice-served', 'review-bound-to-content']),
    );
  });

  it('a decision against another than the one who was told', () => {
    const led = reopened(undefended());
    led.byTwo('identify-party', { party: { ...led.record.party, identityDigest: 'another' }, proof: WORDS });
    led.concluded().reviewed();
    expect(led.state).toBe('notice-approval');
  });

  it('an empty discussion record', () => {
    const led = undefended(MAJOR_FINE);
    const members = (ids: readonly string[]) => ids.map((personId) => ({ personId, view: WORDS, vote: 'for' }));
    const discuss = (ids: readonly string[]) =>
      Question.of(led, 'record-collective-discussion', 'approver', {
        heldOn: led.today,
        members: members(ids),
        conclusion: WORDS,
      });
    expect(discuss([]).codes).toEqual(['discussion-quorum']);
    expect(discuss(['approver', 'approver']).codes).toEqual(['discussion-quorum']);
    expect(discuss(['deputy-1', 'deputy-2']).codes).toEqual([]);
    expect(decide(led).codes).toEqual(expect.arrayContaining(['collective-discussion', 'file-complete']));
  });

  it('a discussion of something else than is decided', () => {
    const led = undefended(MAJOR_FINE).discussed();
    expect(decide(led).codes).toEqual([]);
    expect(decide(led).inCase(heavier(9_999.99)).codes).toContain('review-bound-to-content');
    expect(decide(led).inCase(heavier(10_000.01)).codes).toContain('collective-discussion');
  });

  it('editing anything after the review', () => {
    const changes: readonly ((record: CaseRecord) => Partial<CaseRecord>)[] = [
      heavier(999),
      ({ evidence }) => ({ evidence: evidence.map((item) => ({ ...item, sha256: 'b'.repeat(64) })) }),
      ({ evidence }) => ({ evidence: evidence.map((item) => ({ ...item, proves: '另行证明' })) }),
      () => ({ evidence: [] }),
      ({ party }) => ({ party: party && { ...party, name: '李四' } }),
      ({ breach }) => ({ breach: { ...breach, endedOn: '2026-02-21' } }),
      ({ file }) => ({ file: file.filter(({ code }) => code !== 'inquiry-record') }),
      ({ findings }) => ({ findings: findings && { ...findings, basis: ['另一条'] } }),
      ({ findings }) => ({
        findings: findings && { ...findings, circumstances: { ...findings.circumstances, complexOrGrave: true } },
      }),
    ];
    for (const change of changes)
      expect(decide(undefended()).inCase(change).blockers('review-bound-to-content')).toHaveLength(1);
  });

  it('adding evidence after the notice, then deciding on the old review', () => {
    const led = told().byTwo('collect-evidence', photograph).later(15).byTwo('note-no-defence', { note: WORDS });
    expect(led.state).toBe('investigation-concluded');
  });

  it('a sealed paper served or signed again', () => {
    const led = served();
    const documentId = led.record.decision?.documentId;
    const serve = { coOfficerId: 'handler-2', documentId, ...handedOver(led.today) };
    expect(Question.of(led, 'serve-document', 'handler-1', serve).codes).toEqual(['servable']);
    expect(Question.of(led, 'co-sign', 'handler-2', { itemId: documentId }).codes).toEqual(['awaits-signature']);
  });

  it('a paper that an act should have drawn up, put on file instead', () => {
    for (const code of ['investigation-report', 'legal-review-opinion', 'penalty-decision', 'inquiry-record', 'x']) {
      const put = { code, title: WORDS, datedOn: '2026-03-02', sha256: 'a'.repeat(64), coOfficerId: 'handler-2' };
      expect(Question.of(investigated(), 'file-document', 'handler-1', put).codes).toEqual(['drawn-by-no-act']);
    }
  });

  it('a document demanded where the law does not ask for it', () => {
    const catalogue = decide(undefended()).pack.catalogue.ordinary.map(({ code }) => code);
    const there = new Set(undefended().record.file.map(({ code }) => code));
    expect(decide(undefended()).codes).toEqual([]);
    for (const code of ['sampling-record', 'appraisal-report', 'hearing-record', 'collective-discussion-record']) {
      expect(catalogue).toContain(code);
      expect(there.has(code)).toBe(false);
    }
  });

  it('a legal review by somebody without the qualification, because the fine is split from its hearing line', () => {
    const split = { penalties: [...fine(5_000), ...fine(5_000)] };
    const review = Question.of(
      investigated().concluded(split).do('submit-for-review', 'handler-1', { reasons: WORDS }),
      'pass-review',
      'reviewer',
    );
    expect(review.knowing('reviewer', { legalQualification: null }).codes).toEqual(['reviewer-qualification']);
  });
});

function heavier(yuan: number) {
  return (record: CaseRecord) => ({ findings: record.findings && { ...record.findings, penalties: fine(yuan) } });
}

describe('ways round: certificates and their days', () => {
  const inspect = (occurredOn: string) =>
    Question.of(filed().later(8), 'record-inspection', 'handler-1', {
      ...INSPECTION,
      coOfficerId: 'handler-2',
      occurredOn,
    });

  it('certificate valid when the case was opened but not on the day of the act', () => {
    const expired = inspect('2026-03-10').certifying('handler-1', { validTo: '2026-03-05' });
    expect(expired.codes).toEqual(['enforcement-certificate']);
  });

  it('an act said to have happened while the certificate was still valid', () => {
    expect(inspect('2026-03-04').certifying('handler-1', { validTo: '2026-03-05' }).codes).toEqual([
      'enforcement-certificate',
    ]);
  });

  it('an act said to have happened before the certificate was valid', () => {
    expect(inspect('2026-03-04').certifying('handler-1', { validFrom: '2026-03-05' }).codes).toEqual([
      'enforcement-certificate',
    ]);
  });

  it('a certificate found void after everything was done under it', () => {
    const interruptions = [{ kind: 'void' as const, from: '2020-01-01T00:00:00.000Z', until: null }];
    expect(decide(undefended()).certifying('handler-1', { interruptions }).codes).toEqual(['earlier-acts-certified']);
  });
});

describe('ways round: time', () => {
  it('backdating', () => {
    const inspect = (occurredOn: string) =>
      Question.of(filed(), 'record-inspection', 'handler-1', { ...INSPECTION, coOfficerId: 'handler-2', occurredOn });
    expect(inspect('2026-02-26').codes).toEqual(['dated-lawfully']);
    const notice = Question.of(
      reviewed().do('approve-notice', 'approver', { opinion: WORDS }),
      'serve-notice',
      'handler-1',
      {
        coOfficerId: 'handler-2',
        ...handedOver('2026-02-20'),
      },
    );
    expect(notice.codes).toEqual(['dated-lawfully']);
  });

  it('dating ahead', () => {
    const led = undefended().decided();
    const serve = { coOfficerId: 'handler-2', ...handedOver('2026-03-18') };
    expect(Question.of(led, 'serve-decision', 'handler-1', serve).codes).toEqual(['dated-lawfully']);
  });

  it('backdating shows: the asserted day stands beside the system time', () => {
    const led = filed()
      .later(3)
      .byTwo('order-correction', { order: WORDS, correctBy: '2026-04-01', occurredOn: '2026-03-02' });
    expect(led.record.file.find(({ code }) => code === 'rectification-order')).toMatchObject({
      datedOn: '2026-03-02',
      drawnAt: '2026-03-05T02:00:00.000Z',
    });
    expect(led.record.enforcementActs.at(-1)).toMatchObject({
      occurredOn: '2026-03-02',
      at: '2026-03-05T02:00:00.000Z',
    });
  });

  it('dates set by the client where the law means today: filing, decision, suspension', () => {
    const fields = ['approve-filing', 'decide-penalty', 'approve-suspension', 'submit-for-review', 'approve-closing'];
    for (const type of fields)
      expect(ordinaryProcedure.actOf(type).asserts({ decidedOn: '2020-01-01' }, filed().record)).toBeNull();
    expect(undefended().decided().record.decision?.decidedOn).toBe('2026-03-17');
  });

  it('a repeated call that refreshes a date: filing and closing happen once', () => {
    expect(Question.of(filed(), 'approve-filing', 'approver', { opinion: WORDS }).codes).toEqual(['wrong-state']);
    expect(Question.of(closed(), 'approve-closing', 'approver', { opinion: WORDS }).codes).toEqual(['wrong-state']);
    expect(Question.of(served(), 'serve-decision', 'handler-1', {}).codes).toEqual(['wrong-state']);
  });

  it('a double click that extends twice', () => {
    const led = filed().do('request-extension', 'handler-1', { days: 30, reasons: WORDS });
    expect(Question.of(led, 'request-extension', 'handler-1', { days: 30, reasons: WORDS }).codes).toEqual([
      'no-duplicate-request',
    ]);
    led.do('approve-extension', 'approver', { opinion: WORDS });
    expect(Question.of(led, 'approve-extension', 'approver', { opinion: WORDS }).codes).toEqual([
      'request-pending',
      'extension-available',
    ]);
    expect(Question.of(led, 'request-extension', 'handler-1', { days: 1, reasons: WORDS }).codes).toEqual([
      'extension-available',
    ]);
  });

  it('overlapping or future exclusions: a suspended case cannot be suspended again, nor from a day of choice', () => {
    expect(Question.of(suspended(), 'request-suspension', 'handler-1', { reasons: WORDS }).codes).toEqual([
      'wrong-state',
    ]);
    expect(suspended().record.exclusions).toEqual([{ reason: 'suspension', from: '2026-03-02', until: null }]);
  });

  it('deferring a payment into the past', () => {
    const defer = Question.of(served(), 'request-deferral', 'handler-1', { until: '2026-03-17', reasons: WORDS });
    expect(defer.codes).toEqual(['deferral-ahead']);
  });

  it('the surcharge forgotten, or its cap passed', () => {
    const led = served().later(100);
    const pay = (surchargeFen: number) =>
      Question.of(led, 'record-payment', 'clerk', {
        paidOn: led.today,
        fineFen: 100_000,
        surchargeFen,
        channel: 'bank',
        receiptNumber: '1',
      });
    expect(pay(100_001).codes).toEqual(['payment-within-due']);
    led.do('record-payment', 'clerk', {
      paidOn: led.today,
      fineFen: 100_000,
      surchargeFen: 0,
      channel: 'bank',
      receiptNumber: '1',
    });
    expect(Question.of(led, 'request-closing', 'handler-1', { reasons: WORDS }).codes).toContain(
      'performance-complete',
    );
  });
});

const IN_THE_ARCHIVE = new Set(['file-late-paper', 'request-restriction', 'restrict-access', 'refuse-request']);

describe('ways round: a closed case', () => {
  it('a child resource still writable after archive', () => {
    const led = archived();
    for (const type of ordinaryProcedure.acts.keys())
      if (!IN_THE_ARCHIVE.has(type)) expect(Question.of(led, type, 'clerk', {}).codes).toEqual(['wrong-state']);
  });

  it('a late paper is filed, and changes nothing else', () => {
    const led = archived();
    const before = led.record;
    led.do('file-late-paper', 'clerk', { title: WORDS, receivedOn: led.today, sha256: 'a'.repeat(64) });
    expect(led.state).toBe('archived');
    expect({ ...led.record, file: before.file, seq: before.seq, lastActAt: before.lastActAt }).toEqual(before);
    expect(led.record.file.length).toBe(before.file.length + 1);
  });

  it('deciding twice, and deciding what has ended', () => {
    for (const led of [undefended().decided(), served(), ended(), closed()])
      expect(Question.of(led, 'decide-penalty', 'approver', DECISION).codes).toEqual(['wrong-state']);
  });
});
