import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { canonicalJson } from '../law/canonical-json.js';
import { BlobStore } from '../platform/blob-store.js';
import { Clock } from '../platform/clock.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import { sha256Hex } from '../platform/digest.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { CaseMaterial, Paper } from './model/dossier.js';
import type { Instrument } from './model/instrument.js';
import { papersOf } from './model/papers.js';
import { drawn } from './model/templates/index.js';
import { pagesOf } from './render/pages-of.js';
import { Fonts } from './render/fonts.service.js';
import { PdfRenderer } from './render/pdf-renderer.service.js';
import { SealedDocumentRow } from './sealed-document.entity.js';
import { TEMPLATE_VERSION } from './template-version.js';

/** A case and the papers of it. */
export interface CasePapers {
  readonly caseId: string;
  readonly agencyId: string;
  readonly material: CaseMaterial;
}

/** What a sealed paper was drawn with. */
export type DrawnWith = Pick<SealedDocumentRow, 'template' | 'layoutDigest' | 'contentDigest'>;

/** 封存的文书 by the paper's id. */
export type Sealed = ReadonlyMap<string, SealedDocumentRow>;

/**
 * 封存 – once every signature is there, what a paper says is kept as data, its PDF as bytes, and the digest of both: from
 * then on it is read as it was kept, whatever becomes of templates, fonts and registers. Kept when the case's papers
 * are first read after the sealing.
 */
@Injectable()
export class SealedDocuments {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly blobs: BlobStore,
    private readonly fonts: Fonts,
    private readonly pdf: PdfRenderer,
  ) {}

  /** Every sealed paper of the case; those not kept yet are. A paper the fonts cannot print is left out. */
  async of(papers: CasePapers): Promise<Sealed> {
    const kept = await this.#kept(papers.caseId);
    const due = papersOf(papers.material).filter(({ id, sealedAt }) => sealedAt !== null && !kept.has(id));
    const rendered = await Promise.all(due.map((paper) => this.#rendered(papers, paper)));
    const rows = rendered.filter((row) => row !== null);
    if (rows.length === 0) return kept;
    await this.unitOfWork.run(async (tx) => {
      await tx.lock(`sealed-documents:${papers.caseId}`);
      const there = await tx.find(SealedDocumentRow, { where: { caseId: papers.caseId } });
      const known = new Set(there.map(({ documentId }) => documentId));
      for (const row of rows) if (!known.has(row.documentId)) await tx.insert(SealedDocumentRow, row);
    });
    return this.#kept(papers.caseId);
  }

  /** Whether the paper would come out the same today: same templates, same layout, same content. */
  isCurrent({ template, layoutDigest, contentDigest }: DrawnWith, today: Instrument): boolean {
    return (
      template === TEMPLATE_VERSION &&
      layoutDigest === this.fonts.layoutDigest &&
      contentDigest === sha256Hex(canonicalJson(today))
    );
  }

  /** The PDF as it was sealed. */
  async bytes({ pdfSha256, content }: SealedDocumentRow): Promise<Uint8Array> {
    if (!(await this.blobs.has(pdfSha256))) return this.pdf.render(JSON.parse(content) as Instrument);
    const chunks: Buffer[] = [];
    for await (const chunk of await this.blobs.get(pdfSha256)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  async #kept(caseId: string): Promise<Sealed> {
    const rows = await this.reader.find(SealedDocumentRow, { where: { caseId } });
    return new Map(rows.map((row) => [row.documentId, row]));
  }

  async #rendered({ caseId, agencyId, material }: CasePapers, paper: Paper): Promise<SealedDocumentRow | null> {
    const instrument = drawn(material, paper);
    const pdf = await this.#printed(instrument);
    if (pdf === null) return null;
    const { sha256 } = await this.blobs.put(Readable.from([Buffer.from(pdf)]), pdf.length);
    const content = canonicalJson(instrument);
    return {
      ...{ caseId, documentId: paper.id, agencyId, template: TEMPLATE_VERSION },
      ...{ layoutDigest: this.fonts.layoutDigest, content, contentDigest: sha256Hex(content) },
      ...{ pdfSha256: sha256, pages: pagesOf(pdf), keptAt: this.clock.now() },
    };
  }

  async #printed(instrument: Instrument): Promise<Uint8Array | null> {
    try {
      return await this.pdf.render(instrument);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'unprintable') return null;
      throw error;
    }
  }
}
