/** 一件文书的素材 – everything a paper is drawn up from: the case as it stood at its event, and the acts up to then. */
import type { CaseRecord, DocumentEntry } from '../../law/case-record.js';
import type { MatterFacts } from '../../law/facts.js';
import { catalogueOf } from '../../law/completeness/completeness.js';
import type { CatalogueEntry, LawPack } from '../../law/packs/law-pack.js';
import type { RecordedEvent } from '../../law/replay.js';
import { dayOf, type Day, type Instant } from '../../law/time.js';
import type { Blank, Signature, Words } from './instrument.js';
import { noSettings, type InstrumentSettings } from './settings.js';
import { need } from './wording.js';

/** The agency whose papers they are. */
export interface IssuingAgency {
  readonly name: string;
  readonly shortName: string;
  readonly creditCode: string;
}

/** A case as its papers are drawn from it. */
export interface CaseMaterial {
  readonly number: string;
  readonly agency: IssuingAgency;
  readonly pack: LawPack;
  /** The whole chain, oldest first. */
  readonly events: readonly RecordedEvent[];
  /** The case after each event, by its number. */
  readonly records: ReadonlyMap<number, CaseRecord>;
  /** The case now. */
  readonly record: CaseRecord;
  /** Document numbers already given, by the id of the paper. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Settings in force from an instant on, oldest first. */
  readonly settings: readonly { readonly since: Instant; readonly settings: InstrumentSettings }[];
}

/** A paper to be drawn: one of the file, or one that the events alone give. */
export type Paper = Pick<DocumentEntry, 'id' | 'code' | 'seq' | 'datedOn' | 'awaiting' | 'signatures' | 'sealedAt'>;

/** An act and what it said. */
export interface Act<Payload> {
  readonly event: RecordedEvent;
  readonly payload: Payload;
}

/** What a template asks. Nothing that happened after the paper's own event is in its answers. */
export class Dossier {
  readonly event: RecordedEvent;
  /** The case after the paper's event. */
  readonly record: CaseRecord;

  /** @throws RangeError if the case has no such event */
  constructor(
    readonly material: CaseMaterial,
    readonly paper: Paper,
  ) {
    const event = material.events.find(({ seq }) => seq === paper.seq);
    const record = material.records.get(paper.seq);
    if (event === undefined || record === undefined) throw new RangeError(`no event ${paper.seq} for ${paper.id}`);
    this.event = event;
    this.record = record;
  }

  get pack(): LawPack {
    return this.material.pack;
  }

  /** 案卷目录 of the procedure the case runs under. */
  get catalogue(): readonly CatalogueEntry[] {
    return catalogueOf(this.record, this.pack);
  }

  get organ(): string {
    return this.material.agency.name;
  }

  get isDraft(): boolean {
    return this.paper.sealedAt === null;
  }

  /** 执法事项 as it stood on the list at the time; null if it was not there. */
  get matter(): MatterFacts | null {
    return this.event.facts.matter;
  }

  /** Settings in force when the paper was drawn up; what its act was judged by goes first. */
  get settings(): InstrumentSettings {
    const settled = this.material.settings.filter(({ since }) => since <= this.event.at).at(-1)?.settings ?? noSettings;
    return { ...settled, ...this.event.facts.agency };
  }

  /** What the paper's own act said; the template knows its act, and with it the class of the payload. */
  get payload(): object {
    return this.event.payload;
  }

  /** Every act of the types up to and including the paper's, oldest first. */
  acts<Payload>(...types: readonly string[]): readonly Act<Payload>[] {
    return this.material.events
      .filter(({ seq, type }) => seq <= this.paper.seq && types.includes(type))
      .map((event) => ({ event, payload: event.payload as Payload }));
  }

  /** The last of them; null if there was none. */
  last<Payload>(...types: readonly string[]): Act<Payload> | null {
    return this.acts<Payload>(...types).at(-1) ?? null;
  }

  /** The newest paper of the code up to this one's event; null if there was none. */
  earlier(code: string): DocumentEntry | null {
    return this.record.file.filter((entry) => entry.code === code).at(-1) ?? null;
  }

  /** 文号 of a paper, or a blank. */
  numberOf(paperId: string): string | Blank {
    return need(this.material.numbers.get(paperId), '文号', '河南省行政执法条例 第33条');
  }

  /** （文号）after the name of an earlier paper; nothing where that was not sealed yet, so that it had none. */
  reference(paperId: string): Words {
    const isSealed = this.record.file.some(({ id, sealedAt }) => id === paperId && sealedAt !== null);
    return isSealed ? ['（', this.numberOf(paperId), '）'] : [];
  }

  /** The person's name as the register had it at the time. */
  name(personId: string): string | Blank {
    return need(this.#person(personId)?.name, '姓名', '行政处罚法 第42条');
  }

  /** 执法证号 of the certificate valid for the field of the case on the day; null if the person had none. */
  certificate(personId: string, on: Day = this.paper.datedOn): string | null {
    const valid = this.#person(personId)?.certificates.filter(
      ({ validFrom, validTo, fields }) => validFrom <= on && on <= validTo && fields.includes(this.record.field),
    );
    return valid?.at(-1)?.number ?? null;
  }

  /** The signatures of the paper, in the roles the duties give; officers with their certificates. */
  signatures(roles: Partial<Readonly<Record<string, string>>> = {}): readonly Signature[] {
    const given = this.paper.signatures.map(({ personId, duty, at }) =>
      this.signature(roles[duty] ?? ROLES[duty] ?? '签名人', personId, dayOf(at), duty === 'handle'),
    );
    const role = roles['handle'] ?? ROLES['handle'] ?? '';
    const awaited = this.paper.awaiting.map((personId) => ({
      ...this.signature(role, personId, null, true),
      isAwaited: true,
    }));
    return [...given, ...awaited];
  }

  /** One signature. */
  signature(role: string, personId: string, on: Day | null, isOfficer: boolean): Signature {
    const certificate = isOfficer ? this.certificate(personId) : null;
    return { role, name: wordsOf(this.name(personId)), certificate, on, isAwaited: false };
  }

  /** Officers by name and certificate: `李示甲（执法证号R16…）、…`. */
  officers(personIds: readonly string[]): Words {
    return personIds.flatMap((personId, index) => {
      const number = this.certificate(personId) ?? need(null, '执法证号', '行政处罚法 第55条第1款');
      return [...(index === 0 ? [] : ['、']), this.name(personId), '（执法证号', number, '）'];
    });
  }

  #person(personId: string) {
    const upTo = this.material.events.filter(({ seq }) => seq <= this.paper.seq);
    const known = upTo.reverse().find(({ facts }) => personId in facts.people);
    return (known ?? this.material.events.find(({ facts }) => personId in facts.people))?.facts.people[personId];
  }
}

const ROLES: Readonly<Record<string, string>> = {
  handle: '承办人',
  review: '审核人',
  decide: '负责人',
  chair: '听证主持人',
  clerk: '记录人',
};

function wordsOf(text: string | Blank): Words {
  return [text];
}
