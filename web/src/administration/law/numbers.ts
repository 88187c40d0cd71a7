/** 法规包的数字 – the amounts, ages, numbers and rates of a law pack, each with its article. */
import type { Schemas } from '../../api/client';
import { currentLanguage } from '../../i18n';
import type words from '../words/law';

/** A number of the law, in words. */
export interface LawNumber {
  readonly what: string;
  readonly value: string;
  readonly basis: string;
}

const FEN = 100;

export function numbersOf(pack: Schemas['LawPack'], w: (typeof words)['zh']['pack']): readonly LawNumber[] {
  const yuan = (fen: number) => new Intl.NumberFormat(currentLanguage()).format(fen / FEN);
  const line = ({ citizenFen, organisationFen }: { citizenFen: number; organisationFen: number }) =>
    w.yuan(yuan(citizenFen), yuan(organisationFen));
  const { hearingLine, majorLine, spotPenalty, spotCollection, criminalAge, officers, qualification } = pack;
  const { collectiveDiscussion, surcharge } = pack;
  const { trainingHours, windowMonths, testWithinMonths } = qualification;
  return [
    { what: w.hearingLine, value: line(hearingLine), basis: hearingLine.basis },
    { what: w.majorLine, value: line(majorLine), basis: majorLine.basis },
    { what: w.spotPenalty, value: line(spotPenalty), basis: spotPenalty.basis },
    { what: w.spotCollection, value: w.yuanOne(yuan(spotCollection.maxFen)), basis: spotCollection.basis },
    { what: w.criminalAge, value: w.years(criminalAge.noPenaltyUnder), basis: criminalAge.basis },
    { what: w.officers, value: w.people(officers.minimum), basis: officers.basis },
    {
      what: w.training,
      value: w.trainingValue(trainingHours, windowMonths, testWithinMonths),
      basis: qualification.basis,
    },
    { what: w.discussion, value: w.people(collectiveDiscussion.minimumMembers), basis: collectiveDiscussion.basis },
    {
      what: w.surcharge,
      value: w.surchargeValue(surcharge.perDayPerMille, surcharge.capPercent),
      basis: surcharge.basis,
    },
  ];
}
