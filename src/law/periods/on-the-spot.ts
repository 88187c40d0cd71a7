/** 当场处罚的期限 – 行政处罚法 第52条第3款、第71条: the report to the agency, and cash on its way to agency and bank. */
import { definitionFor, definitionOf } from './definitions.js';
import { newestPaper } from './file-days.js';
import { duty, start, type CaseAndLaw, type OpenedPeriod } from './opened.js';

/** Whether the case runs under the simplified procedure. */
export function isOnTheSpot({ procedure }: Pick<CaseAndLaw['record'], 'procedure'>): boolean {
  return procedure.id === 'simplified';
}

/** Every period of an on-the-spot decision beyond those of all decisions. */
export function openedOnTheSpot(of: CaseAndLaw): readonly OpenedPeriod[] {
  return isOnTheSpot(of.record) ? [...report(of), ...cash(of)] : [];
}

function report({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const definition = definitionFor(pack, 'spot-decision-record', record.field);
  const { decision } = record;
  if (!definition || !decision) return [];
  const begun = start(decision.decidedOn, '当场作出处罚决定', 'the on-the-spot decision', decision.seq);
  const reportedOn = newestPaper(record, 'spot-decision-filing')?.datedOn ?? null;
  return [{ question: { definition, start: begun, calendar }, course: duty(reportedOn) }];
}

function cash({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  return record.performance.cash.flatMap(({ seq, collectedOn, handedOverOn, bankedOn }) => {
    const toAgency = definitionOf(pack, 'cash-to-agency');
    const toBank = definitionOf(pack, 'cash-to-bank');
    return [
      {
        question: {
          definition: toAgency,
          start: start(collectedOn, '当场收缴罚款', 'collection on the spot', seq),
          calendar,
        },
        course: duty(handedOverOn),
      },
      ...(handedOverOn === null
        ? []
        : [
            {
              question: {
                definition: toBank,
                start: start(handedOverOn, '罚款交至行政机关', 'receipt by the agency', seq),
                calendar,
              },
              course: duty(bankedOn),
            },
          ]),
    ];
  });
}
