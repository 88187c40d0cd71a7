import { describe, expect, it } from '@jest/globals';
import { simplifiedProcedure as procedure } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import {
  converted,
  faultFound,
  onTheSpot,
  SpotCase,
  spotChecked,
  spotDecided,
  spotHandedOver,
  spotHeard,
  spotProposed,
  spotReported,
  spotTold,
} from '../../builders/spot-case.js';
import { WORDS } from '../../builders/township-facts.js';

const THROUGHOUT =
  'co-sign reassign-handler request-recusal approve-recusal refuse-request request-correction approve-correction serve-document re-inspect-correction order-correction-again transfer-custody attach-recording';
const AFTERWARDS =
  'hand-over-cash pay-cash-to-bank record-payment record-publication record-remedy record-remedy-outcome>after-spot-remedy';

/** Reviewed by hand: each state, the acts it knows, and after `>` where that leads. */
const STATE_ACTS: Readonly<Record<string, string>> = {
  'at-the-scene': `identify-party record-inspection record-inquiry collect-evidence file-document order-correction propose-spot-penalty>spot-notice convert-to-ordinary>ended ${THROUGHOUT}`,
  'spot-notice': `tell-on-the-spot>spot-defence resume-at-the-scene>at-the-scene convert-to-ordinary>ended ${THROUGHOUT}`,
  'spot-defence': `hear-on-the-spot>after-spot-defence resume-at-the-scene>at-the-scene convert-to-ordinary>ended ${THROUGHOUT}`,
  'spot-decision': `decide-on-the-spot>spot-delivery resume-at-the-scene>at-the-scene convert-to-ordinary>ended ${THROUGHOUT}`,
  'spot-delivery': `hand-over-decision>reporting ${THROUGHOUT}`,
  reporting: `collect-on-the-spot report-spot-decision>spot-check ${AFTERWARDS} ${THROUGHOUT}`,
  'spot-check': `pass-spot-check>after-spot-check find-spot-fault>spot-correction ${AFTERWARDS} ${THROUGHOUT}`,
  'spot-correction': `correct-spot-decision>after-spot-check uphold-spot-decision>after-spot-check revoke-spot-decision>ended ${AFTERWARDS} ${THROUGHOUT}`,
  performance: `request-deferral approve-deferral serve-demand request-court-application approve-court-application terminate-performance>ended close-spot-case>closed ${AFTERWARDS} ${THROUGHOUT}`,
  ended: `hand-over-cash pay-cash-to-bank record-publication record-remedy record-remedy-outcome close-spot-case>closed ${THROUGHOUT}`,
  closed: 'archive>archived',
  archived: 'file-late-paper request-restriction restrict-access>restricted refuse-request',
  restricted: 'request-lifting lift-restriction>archived refuse-request',
};

describe('行政处罚法 第51条、第52条: the states of the simplified procedure', () => {
  it('are these, in this order', () => {
    expect(procedure.stages.map(({ id }) => id)).toEqual(Object.keys(STATE_ACTS));
  });

  it.each(Object.entries(STATE_ACTS))('%s knows exactly its acts, and they lead where they must', (id, acts) => {
    const expected = acts.split(' ').map((each) => each.split('>'));
    expect([...procedure.stageOf(id).acts].sort()).toEqual(expected.map(([type]) => type).sort());
    const moves = procedure.moves.filter(({ from, via }) => from === id && via !== '');
    const leading = expected.flatMap(([type = '', to]) => (to === undefined ? [] : [`${type}>${to}`]));
    expect(moves.map(({ via, to }) => `${via}>${to}`).sort()).toEqual(leading.sort());
  });
});

describe('行政处罚法 第51条至第53条: a case decided on the spot', () => {
  it('goes from the scene to the archive', () => {
    const led = spotHandedOver().collected();
    expect(led.state).toBe('reporting');
    led.later(1).banked().reported();
    expect(led.state).toBe('spot-check');
    led.checked().published();
    expect(led.state).toBe('performance');
    led.closed().archived();
    expect(led.state).toBe('archived');
    expect(led.record).toMatchObject({ ending: 'performed', closedOn: '2026-03-03' });
    expect(led.record.performance.cash).toEqual([
      expect.objectContaining({ collectedOn: '2026-03-02', handedOverOn: '2026-03-03', bankedOn: '2026-03-03' }),
    ]);
  });

  it.each([
    ['at-the-scene', onTheSpot],
    ['spot-notice', spotProposed],
    ['spot-defence', spotTold],
    ['spot-decision', spotHeard],
    ['spot-delivery', spotDecided],
    ['reporting', spotHandedOver],
    ['spot-check', spotReported],
    ['spot-correction', faultFound],
    ['performance', spotChecked],
    ['ended', converted],
  ] as const)('is led to %s', (state, led) => {
    expect(led().state).toBe(state);
  });

  it('行政处罚法 第44条、第45条: what is made heavier after the defence must be told first', () => {
    const led = spotTold();
    const lowered = { stance: 'stated', reExamination: WORDS, result: 'accepted', revisedFindings: led.findings() };
    expect(spotTold().heard(lowered).state).toBe('spot-decision');
    const otherBasis = { ...led.findings(), basis: ['公路法 第77条'] };
    expect(led.heard({ ...lowered, revisedFindings: otherBasis }).state).toBe('spot-notice');
  });

  it('行政处罚法 第51条: a warning is performed by its delivery, and ends once it was checked', () => {
    const warned = spotReported({ penalties: [{ kind: 'warning' }] });
    expect(warned.record.ending).toBe('performed');
    expect(warned.checked().published().state).toBe('ended');
    expect(warned.closed().archived().state).toBe('archived');
  });

  it('行政处罚法 第52条第1款: a party that refuses to sign has it noted, and has been served', () => {
    const led = spotDecided().handedOver('refused');
    const decision = led.record.file.find(({ code }) => code === 'on-the-spot-decision');
    expect(decision?.service).toMatchObject({ method: 'left', servedOn: '2026-03-02' });
    expect(led.record.decision?.servedOn).toBe('2026-03-02');
  });

  it('行政处罚法 第75条第2款: what the check objects to a head corrects, upholds or revokes', () => {
    expect(faultFound().do('correct-spot-decision', 'approver', { correction: WORDS, opinion: WORDS }).state).toBe(
      'performance',
    );
    expect(faultFound().do('uphold-spot-decision', 'approver', { reasons: WORDS }).state).toBe('performance');
    const revoked = faultFound().do('revoke-spot-decision', 'approver', { reasons: WORDS, refund: WORDS });
    expect([revoked.state, revoked.record.ending]).toEqual(['ended', 'decision-revoked']);
  });

  it('行政处罚法 第73条: a remedy upheld leaves the case where it was', () => {
    const remedy = { kind: 'reconsideration', acceptedOn: '2026-03-02' };
    const outcome = { kind: 'reconsideration', outcome: 'upheld', endedOn: '2026-03-02' };
    for (const led of [spotHandedOver(), spotReported(), faultFound(), spotChecked()]) {
      const { state } = led;
      led.do('record-remedy', 'clerk', remedy).do('record-remedy-outcome', 'clerk', outcome);
      expect(led.state).toBe(state);
    }
    const revoked = spotReported().do('record-remedy', 'clerk', remedy);
    revoked.do('record-remedy-outcome', 'clerk', { ...outcome, outcome: 'revoked' });
    expect(revoked.state).toBe('ended');
  });

  it('行政处罚法 第51条、第54条: a case converted is closed and archived as what it is', () => {
    const led = converted();
    expect(led.record.ending).toBe('converted');
    expect(led.closed().archived().state).toBe('archived');
    expect(led.record.decision).toBeNull();
  });

  it('行政处罚法 第42条、第52条: opens with two officers who showed their certificates', () => {
    const { record } = new SpotCase();
    expect(record.duties.map(({ personId, duty }) => [personId, duty])).toEqual([
      ['handler-1', 'handle'],
      ['handler-2', 'handle'],
    ]);
    expect(record.enforcementActs).toEqual([
      expect.objectContaining({ type: 'open-spot-case', officers: ['handler-1', 'handler-2'] }),
    ]);
  });
});
