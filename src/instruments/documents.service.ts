import { Injectable } from '@nestjs/common';
import { CasesReading } from '../cases/cases-reading.service.js';
import type { Caller } from '../identity/caller.js';
import type { StoredCase } from '../cases/case-store.service.js';
import type { DocumentEntry, Service } from '../law/case-record.js';
import { catalogueOf } from '../law/completeness/completeness.js';
import { isSignedFor } from '../law/completeness/entry-check.js';
import { DomainError } from '../platform/http/domain-error.js';
import { CaseMaterials } from './case-materials.service.js';
import type { CaseMaterial, Paper } from './model/dossier.js';
import { missingIn, type Instrument, type Missing } from './model/instrument.js';
import { papersFiledAsBytes, papersOf } from './model/papers.js';
import { drawn } from './model/templates/index.js';
import { titleOf } from './model/titles.js';
import { PdfRenderer } from './render/pdf-renderer.service.js';
import type { SealedDocumentRow } from './sealed-document.entity.js';
import { SealedDocuments, type Sealed } from './sealed-documents.service.js';

/** 文书的状态: not yet signed by all it names; sealed; signed in every duty its entry asks for; served on the party. */
export type DocumentState = 'draft' | 'sealed' | 'signed' | 'served';

/** 封存: what is kept of a sealed paper. */
export interface SealView {
  readonly at: string;
  /** SHA-256 of the PDF; null where its characters cannot be printed. */
  readonly sha256: string | null;
  readonly pages: number | null;
  /** 范本版本 and the digest of layout and fonts it was drawn up with. */
  readonly template: string | null;
  readonly layout: string | null;
  /** False: today's templates, layout or fonts would make another paper of it. */
  readonly isCurrent: boolean;
}

/** 文书 in the list of a case. */
export interface DocumentView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 文号; null where the paper bears none, or is a draft. */
  readonly number: string | null;
  readonly state: DocumentState;
  readonly datedOn: string;
  readonly signatures: DocumentEntry['signatures'];
  /** Persons whose signature it still needs. */
  readonly awaiting: readonly string[];
  /** Null for a draft, and for what came as bytes. */
  readonly sealed: SealView | null;
  /** 送达; null where it has not been served. */
  readonly service: Service | null;
  /** What the paper should say and does not, with the article. */
  readonly missing: readonly Missing[];
  /** Where it can be read: as PDF and DOCX; or as the bytes it was filed as. */
  readonly links: Readonly<Partial<Record<'pdf' | 'docx' | 'content', string>>>;
}

/** A paper that can be read: as it was sealed, or as it stands. */
interface Readable {
  readonly instrument: Instrument;
  readonly sealed: SealedDocumentRow | null;
}

/** 案件的文书 – every paper of a case that the caller may see. */
@Injectable()
export class Documents {
  constructor(
    private readonly reading: CasesReading,
    private readonly materials: CaseMaterials,
    private readonly sealing: SealedDocuments,
    private readonly renderer: PdfRenderer,
  ) {}

  /** The papers, in the order of drawing up. @throws DomainError not-found */
  async list(caller: Caller, caseId: string): Promise<readonly DocumentView[]> {
    const stored = await this.reading.caseFor(caller, caseId);
    const material = await this.materials.of(stored);
    const sealed = await this.#sealed(stored, material);
    const own = papersOf(material).map((paper) => this.#drawnView(caseId, material, paper, sealed));
    const filed = papersFiledAsBytes(material).map((paper) => filedView(caseId, material, paper));
    return [...own, ...filed];
  }

  /** What one paper says: as it was sealed, or as its draft stands. @throws DomainError not-found */
  async instrument(caller: Caller, caseId: string, documentId: string): Promise<Instrument> {
    return (await this.#readable(caller, caseId, documentId)).instrument;
  }

  /** One paper as PDF: the bytes it was sealed with, or its draft. @throws DomainError not-found, unprintable */
  async pdf(
    caller: Caller,
    caseId: string,
    documentId: string,
  ): Promise<{ instrument: Instrument; bytes: Uint8Array }> {
    const { instrument, sealed } = await this.#readable(caller, caseId, documentId);
    const bytes = await (sealed === null ? this.renderer.render(instrument) : this.sealing.bytes(sealed));
    return { instrument, bytes };
  }

  async #readable(caller: Caller, caseId: string, documentId: string): Promise<Readable> {
    const stored = await this.reading.caseFor(caller, caseId);
    const material = await this.materials.of(stored);
    const paper = papersOf(material).find(({ id }) => id === documentId);
    if (paper === undefined) throw DomainError.notFound();
    const sealed = (await this.#sealed(stored, material)).get(documentId) ?? null;
    const instrument = sealed === null ? drawn(material, paper) : (JSON.parse(sealed.content) as Instrument);
    return { instrument, sealed };
  }

  #sealed({ id: caseId, agencyId }: StoredCase, material: CaseMaterial): Promise<Sealed> {
    return this.sealing.of({ caseId, agencyId, material });
  }

  #drawnView(caseId: string, material: CaseMaterial, paper: Paper, sealed: Sealed): DocumentView {
    const base = `/api/v1/cases/${caseId}/documents/${paper.id}`;
    const today = drawn(material, paper);
    const row = sealed.get(paper.id);
    const says = row === undefined ? today : (JSON.parse(row.content) as Instrument);
    return {
      ...commonView(material, paper),
      sealed: paper.sealedAt === null ? null : this.#sealView(paper.sealedAt, row, today),
      missing: missingIn(says),
      links: { pdf: `${base}.pdf`, docx: `${base}.docx` },
    };
  }

  #sealView(at: string, row: SealedDocumentRow | undefined, today: Instrument): SealView {
    if (row === undefined) return { at, sha256: null, pages: null, template: null, layout: null, isCurrent: false };
    const { pdfSha256: sha256, pages, template, layoutDigest: layout } = row;
    return { at, sha256, pages, template, layout, isCurrent: this.sealing.isCurrent(row, today) };
  }
}

function filedView(caseId: string, material: CaseMaterial, paper: Paper): DocumentView {
  const event = material.events.find(({ seq }) => seq === paper.seq);
  const { title } = (event?.payload ?? {}) as { readonly title?: string };
  const links = { content: `/api/v1/cases/${caseId}/evidence/${paper.id}/content` };
  const view = commonView(material, paper);
  return { ...view, name: title ?? view.name, sealed: null, missing: [], links };
}

function commonView(material: CaseMaterial, paper: Paper): Omit<DocumentView, 'missing' | 'links' | 'sealed'> {
  const { id, code, datedOn, signatures, awaiting } = paper;
  const service = material.record.file.find((each) => each.id === id)?.service ?? null;
  const number = material.numbers.get(id) ?? null;
  const state = stateOf(material, paper, service);
  return { id, code, name: titleOf(paper, material), number, state, datedOn, signatures, awaiting, service };
}

/** 草稿 → 封存 → 签署 → 送达. */
export function stateOf({ record, pack }: CaseMaterial, paper: Paper, service: Service | null): DocumentState {
  if (paper.sealedAt === null) return 'draft';
  if (service !== null) return 'served';
  const signedBy = catalogueOf(record, pack).find(({ code }) => code === paper.code)?.signedBy ?? [];
  return isSignedFor(paper, signedBy) ? 'signed' : 'sealed';
}
