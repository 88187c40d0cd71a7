import { describe, expect, it } from '@jest/globals';
import type { Performed } from '../../../src/law/act.js';
import { blankRecord } from '../../../src/law/opening.js';
import type { CaseRecord } from '../../../src/law/case-record.js';
import { contentOf } from '../../../src/law/content.js';
import { pending, pendingOf } from '../../../src/law/ordinary-procedure/asking.js';
import { sealedParty } from '../../../src/law/ordinary-procedure/investigation.acts.js';
import { ordinaryProcedure as procedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack as pack } from '../../../src/law/packs/index.js';
import { recorded } from '../../../src/law/recording.js';
import { certificateFault } from '../../../src/law/rules/officer-qualification.js';
import { anAct } from '../../builders/an-act.js';
import { FACTS } from '../../builders/driven-case.js';
import { Question, tenOn } from '../../builders/question.js';
import {
  applied,
  filed,
  hearingAnnounced,
  investigated,
  noticeApproved,
  undefended,
  WORDS,
} from '../../builders/stages.js';
import { VALID_PAYLOADS } from '../../builders/valid-payloads.js';

const AT = tenOn('2026-03-20');

/** What the act leaves in a record, without asking whether it is allowed. */
function left(type: string, record: CaseRecord): Partial<CaseRecord> {
  const act = procedure.actOf(type);
  const payload = VALID_PAYLOADS[type] ?? {};
  const performed: Performed<object> = {
    ...{ record, act, actor: 'approver', at: AT, today: '2026-03-20', seq: 99, payload, facts: FACTS, pack },
  };
  return act.record(performed);
}

// The rules keep acts from records like these; what writes the record is total all the same.
describe('acts on a record that lacks what their rules demand', () => {
  it('nothing was decided: service leaves nothing', () => {
    expect(left('serve-decision', filed().record)).toEqual({});
  });

  it('nothing was found: notice and decision name no penalty', () => {
    const without = { ...noticeApproved().record, findings: null, party: null };
    expect(left('serve-notice', without)).toEqual({});
    expect(left('approve-notice', without).file?.at(-1)?.code).toBe('prior-notice');
    expect(left('decide-penalty', without).decision?.penalties).toEqual([]);
  });

  it('no notice on file, or no party known: the notice served is one for a citizen, of no paper', () => {
    const without = { ...noticeApproved().record, file: [], party: null };
    expect(left('serve-notice', without).notices).toMatchObject([{ documentId: '', hearingRight: false }]);
  });

  it('no application: the refusal to file is signed by the approver alone', () => {
    expect(left('refuse-filing', filed().record).file?.at(-1)?.signatures).toHaveLength(1);
    expect(left('refuse-filing', applied().record).file?.at(-1)?.signatures).toHaveLength(2);
  });

  it('no day announced: the record of the hearing is dated today', () => {
    const { record } = hearingAnnounced();
    const without = { ...record, hearing: record.hearing && { ...record.hearing, day: null } };
    expect(left('hold-hearing', without).file?.at(-1)?.datedOn).toBe('2026-03-20');
    expect(left('hold-hearing', { ...record, hearing: null }).file?.at(-1)?.datedOn).toBe('2026-03-20');
  });

  it('an outcome without penalty that no ending is known for ends nothing', () => {
    const { record } = undefended().decided();
    const strange = {
      ...record,
      decision: record.decision && { ...record.decision, outcome: 'penalty' as const, penalties: [] },
    };
    expect(left('serve-decision', strange).ending).toBe('performed');
  });

  it('a request that names no days or nobody extends nothing and recuses nobody', () => {
    const request = { seq: 3, by: 'handler-1', at: AT, days: null, subject: null };
    const asked = (kind: 'extension' | 'recusal') => ({ ...filed().record, requests: [{ ...request, kind }] });
    expect(left('approve-extension', asked('extension')).extensionDays).toBe(0);
    expect(left('approve-recusal', asked('recusal')).duties).toEqual(filed().record.duties);
  });
});

describe('requests by kind', () => {
  it('the oldest, or none', () => {
    const { record } = applied();
    expect(pendingOf(record, 'filing')?.by).toBe('handler-1');
    expect(pendingOf(record, 'closing')).toBeNull();
    expect(pending(record, 'filing')).toEqual(pendingOf(record, 'filing'));
    expect(() => pending(record, 'closing')).toThrow('no pending request: closing');
  });
});

describe('the party as the record keeps it', () => {
  it('has neither digest nor birthday where the shell has given none', () => {
    const party = { kind: 'organisation' as const, name: WORDS, address: WORDS, identityNumber: '91410423MA00000000' };
    expect(sealedParty(party)).toEqual({
      kind: 'organisation',
      name: WORDS,
      address: WORDS,
      identityDigest: '',
      bornOn: null,
    });
    expect(sealedParty({ ...party, identityDigest: 'd', bornOn: '1980-01-01' })).toMatchObject({
      identityDigest: 'd',
      bornOn: '1980-01-01',
    });
  });
});

describe('an act of enforcement that asserts no day', () => {
  it('happened on the day of its recording', () => {
    const act = { ...anAct('handle'), enforcement: true };
    const event = { type: act.type, actor: 'handler-1', at: AT, payload: {}, facts: FACTS };
    const { enforcementActs } = recorded({ record: filed().record, act, event, pack });
    expect(enforcementActs.at(-1)).toMatchObject({ occurredOn: '2026-03-20', officers: ['handler-1'] });
  });
});

describe('a breach that still goes on', () => {
  it('papers put on file go back no further than its discovery', () => {
    const put = (datedOn: string) =>
      Question.of(investigated(), 'file-document', 'handler-1', { ...VALID_PAYLOADS['file-document'], datedOn })
        .inCase(({ breach }) => ({ breach: { ...breach, endedOn: null } }))
        .blockers('dated-lawfully');
    expect(put('2026-02-27')).toEqual([]);
    expect(put('2026-02-26')).toHaveLength(1);
  });
});

describe('people and cases of which little is known', () => {
  it('a person without certificates, or none at all, has none that counts', () => {
    expect(certificateFault(null, AT, 'transport', '410423105')?.en).toBe('has no enforcement certificate');
  });

  it('a name that is no own property of the register is nobody', () => {
    const inspect = Question.of(filed(), 'record-inspection', 'toString');
    expect(inspect.details('post-held')).toEqual([{ personId: 'toString', roles: ['handler'] }]);
  });

  it('a case on a matter that is not known has no field', () => {
    const opening = {
      caseId: 'c',
      agencyId: 'a',
      actor: 'clerk',
      at: AT,
      facts: { ...FACTS, matter: null },
      payload: {},
    };
    const payload = VALID_PAYLOADS['open-case'] as Parameters<typeof blankRecord>[1];
    expect(blankRecord(opening, payload, pack, { id: 'ordinary', version: '1' }).field).toBe('');
  });

  it('a case in which nothing has been found has content all the same', () => {
    const { record } = filed();
    expect(contentOf(record).digest).toMatch(/^[0-9a-f]{64}$/);
    expect(contentOf({ ...record, party: null }).facts).not.toBe(contentOf(record).facts);
  });
});
