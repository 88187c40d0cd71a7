/** 登记的内容 – what is typed when a case is opened, and the payload it becomes. */
import { today } from '../composables/days';

export interface Opening {
  matterCode: string;
  source: string;
  summary: string;
  address: string;
  place: string;
  breach: { endedOn?: string | null; discoveredOn: string; harmsLifeHealthOrFinance: boolean };
  party: { kind: 'citizen' | 'organisation'; name: string; identityNumber: string; address: string } | null;
  convertedFrom: string;
  coOfficerId: string;
  credentialsShown: boolean;
}

export function blankOpening(place: string): Opening {
  return {
    matterCode: '',
    source: 'patrol',
    summary: '',
    address: '',
    place,
    breach: { endedOn: today(), discoveredOn: today(), harmsLifeHealthOrFinance: false },
    party: null,
    convertedFrom: '',
    coOfficerId: '',
    credentialsShown: false,
  };
}

/** What was typed before: of this form, or a payload that came back from the outbox. */
export function restored(blank: Opening, draft: object): Opening {
  const { officerIds, ...rest } = draft as Partial<Opening> & { readonly officerIds?: readonly string[] };
  return { ...blank, ...rest, coOfficerId: rest.coOfficerId ?? officerIds?.[1] ?? '' };
}

export function payloadOf(typed: Opening, isSpot: boolean, self: string): object {
  const { coOfficerId, credentialsShown, convertedFrom, party, ...common } = typed;
  const { endedOn, ...breach } = common.breach;
  return {
    ...common,
    breach: { ...breach, endedOn: endedOn || null },
    ...(party === null ? {} : { party }),
    ...(isSpot
      ? { officerIds: [self, coOfficerId].filter((id) => id !== ''), credentialsShown }
      : convertedFrom.trim() === ''
        ? {}
        : { convertedFrom: convertedFrom.trim() }),
  };
}

/** The parts that must be there before it is worth asking the server. */
export function missingOf(
  typed: Opening,
  isSpot: boolean,
): readonly ('matter' | 'summary' | 'address' | 'co' | 'credentials')[] {
  const wants = {
    matter: typed.matterCode,
    summary: typed.summary.trim(),
    address: typed.address.trim(),
    ...(isSpot ? { co: typed.coOfficerId, credentials: typed.credentialsShown ? 'yes' : '' } : {}),
  };
  return (Object.keys(wants) as (keyof typeof wants)[]).filter((key) => !wants[key]);
}
