/** 内容的核验 – every payload again by the class of its act, which also a forged event has to pass. */
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Procedure } from '../../law/procedure.js';
import type { RecordedEvent } from '../../law/replay.js';
import { finding, type Finding } from './finding.js';

/** Stands for a party's number where the class asks for one: events keep its digest. */
const NUMBER = '0'.repeat(18);

/** Events whose payload their act would not have taken; acts there are not are the replay's to name. */
export function payloadFindings(events: readonly RecordedEvent[], { acts, opening }: Procedure): readonly Finding[] {
  return events.flatMap(({ seq, type, payload }) => {
    const act = type === opening.type ? opening : acts.get(type);
    if (act === undefined || isValid(act.payload, payload)) return [];
    const zh = `第${seq}号事件的内容不合该行为的格式`;
    return [finding('malformed-payload', seq, zh, `the payload of event ${seq} is none of the act ${type}`)];
  });
}

function isValid(payloadClass: new () => object, payload: object): boolean {
  const errors = validateSync(plainToInstance(payloadClass, asGiven(payload)), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
  });
  return errors.length === 0;
}

/** The payload as it came in, with a number where its digest is kept. */
function asGiven(payload: object): object {
  if (!('party' in payload) || typeof payload.party !== 'object' || payload.party === null) return payload;
  const { identityDigest: _digest, bornOn: _day, ...party } = payload.party as Readonly<Record<string, unknown>>;
  return { ...payload, party: { ...party, identityNumber: NUMBER } };
}
