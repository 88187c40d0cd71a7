import { documentKindOf, documentNumber } from '../../src/instruments/model/document-kinds.js';
import type { CaseMaterial } from '../../src/instruments/model/dossier.js';
import type { Instrument } from '../../src/instruments/model/instrument.js';
import { papersOf } from '../../src/instruments/model/papers.js';
import { drawn } from '../../src/instruments/model/templates/index.js';
import { textsIn } from '../../src/instruments/model/texts.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import type { LedCase } from '../builders/led-case.js';
import { AGENCY } from '../builders/township-facts.js';

/** What the papers of a case are drawn from that no server has ever seen; numbered in the order of the papers. */
export function materialFrom(led: LedCase): CaseMaterial {
  const material: CaseMaterial = {
    number: '清溪案〔2026〕1号',
    agency: { name: AGENCY.name, shortName: '清溪', creditCode: '11410423005483310H' },
    pack: currentLawPack,
    events: led.events,
    records: led.records,
    record: led.record,
    numbers: new Map(),
    settings: [],
  };
  const given = new Map<string, number>();
  const numbers = papersOf(material).flatMap(({ id, code, seq, datedOn, sealedAt }): [string, string][] => {
    const kind = documentKindOf(code, led.events.find((event) => event.seq === seq)?.type ?? '');
    if (kind === null || sealedAt === null) return [];
    const number = (given.get(kind.letters) ?? 0) + 1;
    given.set(kind.letters, number);
    return [[id, documentNumber('鲁清溪', kind.letters, Number(datedOn.slice(0, 4)), number)]];
  });
  return { ...material, numbers: new Map(numbers) };
}

/** Every paper of the code, in the order of drawing up. */
export function papersIn(led: LedCase, code: string): readonly Instrument[] {
  const material = materialFrom(led);
  return papersOf(material)
    .filter((paper) => paper.code === code)
    .map((paper) => drawn(material, paper));
}

/** The newest paper of the code. @throws Error if there is none */
export function newestIn(led: LedCase, code: string): Instrument {
  const paper = papersIn(led, code).at(-1);
  if (paper === undefined) throw new Error(`the case has no ${code}`);
  return paper;
}

/** All it says, in the order of reading. */
export function textOf(instrument: Instrument): string {
  return textsIn(instrument).join('\n');
}
