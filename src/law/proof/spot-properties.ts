/** 当场处罚要证明的命题 – written from the statute and the record alone: no rule of the procedure is asked. */
import type { CaseRecord } from '../case-record.js';
import { benchmarkFault } from './benchmark.js';
import { isCertified } from './certified.js';
import type { World } from './world.js';
import type { WorldProperty } from './world-property.js';

const OFFICERS = 2;
/** 对公民二百元以下 – 行政处罚法 第51条: the party of the proof is a citizen. */
const LIMIT_FEN = 20_000;

const handlers = ({ duties }: CaseRecord) =>
  duties.filter(({ duty }) => duty === 'handle').map(({ personId }) => personId);

/** Of every case under the simplified procedure. */
function onTheSpot(name: string, fault: (record: CaseRecord, world: World) => string | null): WorldProperty {
  return {
    name,
    fault: (world) =>
      world.standing.record.procedure.id === 'simplified' ? fault(world.standing.record, world) : null,
  };
}

export const SPOT_PROPERTIES: readonly WorldProperty[] = [
  onTheSpot('on the spot ⇒ within the limits, by two certified officers', (record, { voided }) => {
    if (record.decision === null) return null;
    const { decision, enforcementActs } = record;
    if (decision.penalties.some(({ kind }) => kind !== 'warning' && kind !== 'fine')) return 'another kind of penalty';
    const fine = decision.penalties.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
    if (fine > LIMIT_FEN) return String(fine);
    const wrong = enforcementActs.find(
      ({ officers }) => new Set(officers).size < OFFICERS || officers.some((id) => !isCertified(id, voided)),
    );
    return wrong ? `event ${wrong.seq}` : null;
  }),
  onTheSpot(
    'on the spot ⇒ in the band of the benchmark named, or with the approval to leave it on file',
    benchmarkFault,
  ),
  onTheSpot('on the spot ⇒ told, then heard, then decided', ({ decision, notices, enforcementActs }) => {
    if (decision === null) return null;
    const told = notices.at(-1)?.seq ?? Infinity;
    const heard = enforcementActs.filter(({ type }) => type === 'hear-on-the-spot').at(-1)?.seq ?? Infinity;
    return told < heard && heard < decision.seq ? null : `told ${told}, heard ${heard}, decided ${decision.seq}`;
  }),
  onTheSpot('on the spot ⇒ checked by neither officer', (record) => {
    const officers = handlers(record);
    return record.reviews.find(({ by }) => officers.includes(by))?.by ?? null;
  }),
  onTheSpot('on the spot and closed ⇒ reported, checked, no cash on its way', (record) => {
    if (record.closedOn === null || record.decision === null) return null;
    if (!record.file.some(({ code }) => code === 'spot-decision-filing')) return 'not reported';
    if (record.reviews.length === 0) return 'not checked';
    return record.performance.cash.some(({ bankedOn }) => bankedOn === null) ? 'cash on its way' : null;
  }),
];
