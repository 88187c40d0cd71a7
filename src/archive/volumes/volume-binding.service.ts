import { Injectable } from '@nestjs/common';
import { Agencies } from '../../agency/agencies.service.js';
import type { StoredCase } from '../../cases/case-store.service.js';
import { KeptCases } from '../../cases/kept-case.service.js';
import { BoundPapers, type BoundPaper } from '../../instruments/bound-papers.service.js';
import { PdfRenderer } from '../../instruments/render/pdf-renderer.service.js';
import { Fonts } from '../../instruments/render/fonts.service.js';
import { unprintable } from '../../instruments/render/fonts.js';
import { catalogueOf } from '../../law/completeness/completeness.js';
import { lawPackOf } from '../../law/packs/index.js';
import { BlobStore } from '../../platform/blob-store.js';
import type { BagVolumeLine } from '../../verifier/bag/contents.js';
import { bindableFrom, LOOKED_AT } from './bindable.js';
import { Binder, type Part } from './binder.js';
import { materialsOf, type Material } from './materials.js';
import { sheetOf, type Binding } from './sheet.js';
import { Trials } from './trials.js';

/** A volume just bound. */
export interface Bound {
  readonly volume: 'main' | 'sub';
  /** Numbered pages. */
  readonly pages: number;
  readonly lines: readonly BagVolumeLine[];
  readonly pdf: Uint8Array;
}

/** Something that is bound, in the order of the catalogue. */
type Item = { readonly index: number } & ({ readonly paper: BoundPaper } | { readonly material: Material });

/** The largest file that is put on pages, and the most of such files in one volume, in bytes. */
const MOST_OF_A_FILE = 20 * 1024 * 1024;
const MOST_OF_A_VOLUME = 96 * 1024 * 1024;
const TITLES = { main: '正卷', sub: '副卷' } as const;

/** 立卷装订 – cover, contents, papers in the order of the catalogue with page numbers, reference sheet: a PDF a volume. */
@Injectable()
export class VolumeBinding {
  constructor(
    private readonly agencies: Agencies,
    private readonly kept: KeptCases,
    private readonly papers: BoundPapers,
    private readonly renderer: PdfRenderer,
    private readonly fonts: Fonts,
    private readonly blobs: BlobStore,
  ) {}

  /** The volumes, main volume first; a volume in which there would be nothing is left out. */
  async bind(stored: StoredCase): Promise<readonly Bound[]> {
    const items = await this.#itemsOf(stored);
    const present = (['main', 'sub'] as const).filter((volume) => items.some((item) => volumeOf(item) === volume));
    const bound: Bound[] = [];
    for (const [index, volume] of present.entries()) {
      const own = items.filter((item) => volumeOf(item) === volume);
      bound.push(await this.#volume(stored, own, { volume, index: index + 1, count: present.length }));
    }
    return bound;
  }

  async #itemsOf(stored: StoredCase): Promise<readonly Item[]> {
    const { events } = await this.kept.of(stored);
    const pack = lawPackOf(stored.lawPack);
    const order = catalogueOf(stored.standing.record, pack).map(({ code }) => code);
    const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
    const papers = (await this.papers.papers(stored.id)).filter(({ state }) => state !== 'draft');
    const items: readonly Item[] = [
      ...papers.map((paper) => ({ index: place(paper.code), paper })),
      ...materialsOf(stored.standing.record, events, pack).map((material) => ({
        index: place(material.code),
        material,
      })),
    ];
    return [...items].sort((one, other) => one.index - other.index);
  }

  async #volume(
    stored: StoredCase,
    items: readonly Item[],
    { volume, index, count }: { volume: 'main' | 'sub'; index: number; count: number },
  ): Promise<Bound> {
    const binder = new Binder();
    const trials = new Trials();
    try {
      const lines: BagVolumeLine[] = [];
      let room = MOST_OF_A_VOLUME;
      let page = 0;
      for (const item of items) {
        const parts =
          'paper' in item
            ? [await this.#paper(stored, item.paper)]
            : await this.#material(stored, item.material, { room, trials });
        let pages = 0;
        for (const part of parts) pages += await binder.add('body', part);
        if (parts.length > 1) room -= parts[1]?.bytes.length ?? 0;
        lines.push({ ...lineOf(item), from: page + 1, to: page + pages });
        page += pages;
      }
      const summary = { volume, index, count, papers: items.length, pages: page };
      await binder.add('front', pdf(await this.papers.cover(stored.id, summary)));
      await binder.add('front', pdf(await this.papers.contents(stored.id, summary, lines)));
      await binder.add('back', pdf(await this.papers.referenceSheet(stored.id, summary)));
      const bytes = await binder.finish(`${stored.number} ${TITLES[volume]}`, stored.standing.record.lastActAt);
      return { volume, pages: page, lines, pdf: bytes };
    } finally {
      await Promise.all([binder.close(), trials.close()]);
    }
  }

  async #paper({ id }: StoredCase, paper: BoundPaper): Promise<Part> {
    return pdf(await this.papers.pdf(id, paper.id));
  }

  /** The sheet of a file, and the file itself where it can be put on pages. */
  async #material(
    stored: StoredCase,
    material: Material,
    { room, trials }: { room: number; trials: Trials },
  ): Promise<readonly Part[]> {
    const size = (await this.blobs.sizeOf(material.sha256)) ?? 0;
    const part = size > 0 && size <= Math.min(MOST_OF_A_FILE, room) ? await this.#pagesOf(material.sha256, size) : null;
    const isOpenable = part !== null && (await trials.canBeBound(part));
    const binding: Binding = part === null ? 'kept-apart' : isOpenable ? 'bound' : 'not-openable';
    const { name: organ } = await this.agencies.byId(stored.agencyId);
    const sheet = sheetOf(material, { organ, size, binding, tidy: (text) => this.#printable(text) });
    return [pdf(await this.renderer.render(sheet)), ...(part !== null && isOpenable ? [part] : [])];
  }

  async #pagesOf(sha256: string, size: number): Promise<Part | null> {
    const bindable = bindableFrom(await this.#bytes(sha256, Math.min(size, LOOKED_AT)));
    if (bindable === null) return null;
    const bytes = await this.#bytes(sha256, size);
    if (bindable.kind === 'pdf') return { kind: 'pdf', bytes };
    return { kind: 'image', bytes, caption: `SHA-256 ${sha256}`, orientation: bindable.orientation };
  }

  async #bytes(sha256: string, length: number): Promise<Uint8Array> {
    const stream = await this.blobs.get(sha256, { start: 0, end: length - 1 });
    return Buffer.concat((await stream.toArray()) as Buffer[]);
  }

  /** Characters that no font has are named instead of printed: a file may bear any name. */
  #printable(text: string): string {
    const unknown = unprintable([text], this.fonts.book);
    return unknown.reduce((tidy, { character, codePoint }) => tidy.replaceAll(character, `〔${codePoint}〕`), text);
  }
}

function pdf(bytes: Uint8Array): Part {
  return { kind: 'pdf', bytes };
}

function volumeOf(item: Item): 'main' | 'sub' {
  return 'paper' in item ? item.paper.volume : item.material.volume;
}

function lineOf(item: Item): Omit<BagVolumeLine, 'from' | 'to'> {
  if ('paper' in item) return { title: item.paper.title, number: item.paper.number, datedOn: item.paper.datedOn };
  return { title: item.material.title, number: null, datedOn: item.material.datedOn };
}
