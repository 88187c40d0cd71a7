import { Injectable } from '@nestjs/common';
import { CaseStore, type StoredCase } from '../cases/case-store.service.js';
import { catalogueOf } from '../law/completeness/completeness.js';
import type { Day } from '../law/time.js';
import { Reader } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { CaseMaterials } from './case-materials.service.js';
import { stateOf, type DocumentState } from './documents.service.js';
import type { CaseMaterial, Paper } from './model/dossier.js';
import type { Instrument } from './model/instrument.js';
import { papersOf } from './model/papers.js';
import { drawn } from './model/templates/index.js';
import {
  contentsOfVolume,
  coverOfVolume,
  sheetOfVolume,
  type ContentsLine,
  type VolumeSummary,
} from './model/templates/volume.js';
import { titleOf } from './model/titles.js';
import { pagesOf } from './render/pages-of.js';
import { PdfRenderer } from './render/pdf-renderer.service.js';
import { SealedDocuments, type Sealed } from './sealed-documents.service.js';
import { sha256Hex } from '../platform/digest.js';

export type { ContentsLine, VolumeSummary } from './model/templates/volume.js';

/** 封面、目录、备考表: made for each volume, and not listed in it. */
const OF_THE_VOLUME: ReadonlySet<string> = new Set(['file-cover', 'file-contents', 'reference-sheet']);

/** A paper as it goes into a volume. */
export interface BoundPaper {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** 文号; null where it bears none. */
  readonly number: string | null;
  readonly datedOn: Day;
  readonly volume: 'main' | 'sub';
  readonly state: DocumentState;
  readonly pages: number;
  /** SHA-256 of the PDF. */
  readonly sha256: string;
}

/** 组卷的文书 – the papers of a case in the order of its catalogue, as bytes, and cover, contents and sheet of its volumes. */
@Injectable()
export class BoundPapers {
  constructor(
    private readonly reader: Reader,
    private readonly store: CaseStore,
    private readonly materials: CaseMaterials,
    private readonly sealing: SealedDocuments,
    private readonly renderer: PdfRenderer,
  ) {}

  /**
   * Every paper drawn from the case's data, in the order of its catalogue; cover, contents and reference sheet are not
   * among them. Whether the case may be seen is for whoever asks to decide.
   *
   * @throws DomainError not-found, unprintable
   */
  async papers(caseId: string): Promise<readonly BoundPaper[]> {
    const { material, sealed } = await this.#case(caseId);
    const entries = catalogueOf(material.record, material.pack);
    const order = new Map(entries.map(({ code }, index) => [code, index]));
    const place = ({ code }: Paper) => order.get(code) ?? entries.length;
    const bound = papersOf(material)
      .filter(({ code }) => !OF_THE_VOLUME.has(code))
      .sort((one, other) => place(one) - place(other) || one.seq - other.seq);
    return Promise.all(
      bound.map(async (paper) => {
        const { pages, sha256 } = await this.#printed(material, paper, sealed);
        const { id, code, datedOn } = paper;
        const volume = entries.find((entry) => entry.code === code)?.volume ?? 'main';
        const number = material.numbers.get(id) ?? null;
        const service = material.record.file.find((entry) => entry.id === id)?.service ?? null;
        const state = stateOf(material, paper, service);
        return { id, code, title: titleOf(paper, material), number, datedOn, volume, state, pages, sha256 };
      }),
    );
  }

  /** One of them as PDF: the same bytes every time. @throws DomainError not-found, unprintable */
  async pdf(caseId: string, paperId: string): Promise<Uint8Array> {
    const { material, sealed } = await this.#case(caseId);
    const row = sealed.get(paperId);
    if (row !== undefined) return this.sealing.bytes(row);
    const paper = papersOf(material).find(({ id }) => id === paperId);
    if (paper === undefined) throw DomainError.notFound();
    return this.renderer.render(drawn(material, paper));
  }

  /** 案卷封面 of a volume. @throws DomainError not-found, unprintable */
  async cover(caseId: string, volume: VolumeSummary): Promise<Uint8Array> {
    return this.#ofVolume(caseId, 'file-cover', (material, paper) => coverOfVolume(material, paper, volume));
  }

  /** 卷内文件目录 of a volume, with the pages on which each paper stands. @throws DomainError not-found, unprintable */
  async contents(caseId: string, volume: VolumeSummary, lines: readonly ContentsLine[]): Promise<Uint8Array> {
    const contents = (material: CaseMaterial, paper: Paper) => contentsOfVolume(material, paper, volume, lines);
    return this.#ofVolume(caseId, 'file-contents', contents);
  }

  /** 卷内备考表 of a volume. @throws DomainError not-found, unprintable */
  async referenceSheet(caseId: string, volume: VolumeSummary): Promise<Uint8Array> {
    return this.#ofVolume(caseId, 'reference-sheet', (material, paper) => sheetOfVolume(material, paper, volume));
  }

  async #ofVolume(
    caseId: string,
    code: string,
    make: (material: CaseMaterial, paper: Paper) => Instrument,
  ): Promise<Uint8Array> {
    const material = await this.materials.of(await this.#stored(caseId));
    return this.renderer.render(make(material, ofTheArchive(material, code)));
  }

  async #printed(material: CaseMaterial, paper: Paper, sealed: Sealed): Promise<{ pages: number; sha256: string }> {
    const row = sealed.get(paper.id);
    if (row !== undefined) return { pages: row.pages, sha256: row.pdfSha256 };
    const pdf = await this.renderer.render(drawn(material, paper));
    return { pages: pagesOf(pdf), sha256: sha256Hex(pdf) };
  }

  async #case(caseId: string): Promise<{ material: CaseMaterial; sealed: Sealed }> {
    const stored = await this.#stored(caseId);
    const material = await this.materials.of(stored);
    const sealed = await this.sealing.of({ caseId, agencyId: stored.agencyId, material });
    return { material, sealed };
  }

  async #stored(caseId: string): Promise<StoredCase> {
    const stored = await this.store.read(this.reader, caseId);
    if (stored === null) throw DomainError.notFound();
    return stored;
  }
}

/** The paper the archiving left; before it, a draft of one on the case's last event. */
function ofTheArchive(material: CaseMaterial, code: string): Paper {
  const { record, events } = material;
  const filed = record.file.findLast((paper) => paper.code === code);
  if (filed !== undefined) return filed;
  const last = events.at(-1);
  if (last === undefined) throw DomainError.notFound();
  const datedOn = record.closedOn ?? last.at.slice(0, 10);
  return { id: `${code}.${last.seq}`, code, seq: last.seq, datedOn, awaiting: [], signatures: [], sealedAt: null };
}
