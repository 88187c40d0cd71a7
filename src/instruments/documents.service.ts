import { Injectable } from '@nestjs/common';
import { CasesReading } from '../cases/cases-reading.service.js';
import type { Caller } from '../identity/caller.js';
import type { DocumentEntry } from '../law/case-record.js';
import { DomainError } from '../platform/http/domain-error.js';
import { CaseMaterials } from './case-materials.service.js';
import type { CaseMaterial, Paper } from './model/dossier.js';
import { missingIn, type Instrument, type Missing } from './model/instrument.js';
import { papersFiledAsBytes, papersOf } from './model/papers.js';
import { drawn } from './model/templates/index.js';
import { titleOf } from './model/titles.js';

/** 文书 in the list of a case. */
export interface DocumentView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 文号; null where the paper bears none, or is a draft. */
  readonly number: string | null;
  readonly state: 'draft' | 'sealed' | 'served';
  readonly datedOn: string;
  /** What the paper should say and does not, with the article. */
  readonly missing: readonly Missing[];
  /** Where it can be read: as PDF and DOCX; or as the bytes it was filed as. */
  readonly links: Readonly<Partial<Record<'pdf' | 'docx' | 'content', string>>>;
}

/** 案件的文书 – every paper of a case that the caller may see. */
@Injectable()
export class Documents {
  constructor(
    private readonly reading: CasesReading,
    private readonly materials: CaseMaterials,
  ) {}

  /** The papers, in the order of drawing up. @throws DomainError not-found */
  async list(caller: Caller, caseId: string): Promise<readonly DocumentView[]> {
    const material = await this.materials.of(await this.reading.caseFor(caller, caseId));
    const own = papersOf(material).map((paper) => drawnView(caseId, material, paper));
    const filed = papersFiledAsBytes(material).map((paper) => filedView(caseId, material, paper));
    return [...own, ...filed];
  }

  /** One paper, drawn up. @throws DomainError not-found */
  async instrument(caller: Caller, caseId: string, documentId: string): Promise<Instrument> {
    const material = await this.materials.of(await this.reading.caseFor(caller, caseId));
    const paper = papersOf(material).find(({ id }) => id === documentId);
    if (paper === undefined) throw DomainError.notFound();
    return drawn(material, paper);
  }
}

function drawnView(caseId: string, material: CaseMaterial, paper: Paper): DocumentView {
  const base = `/api/v1/cases/${caseId}/documents/${paper.id}`;
  const missing = missingIn(drawn(material, paper));
  return { ...commonView(material, paper), missing, links: { pdf: `${base}.pdf`, docx: `${base}.docx` } };
}

function filedView(caseId: string, material: CaseMaterial, paper: Paper): DocumentView {
  const event = material.events.find(({ seq }) => seq === paper.seq);
  const { title } = (event?.payload ?? {}) as { readonly title?: string };
  const links = { content: `/api/v1/cases/${caseId}/evidence/${paper.id}/content` };
  const view = commonView(material, paper);
  return { ...view, name: title ?? view.name, missing: [], links };
}

function commonView(material: CaseMaterial, paper: Paper): Omit<DocumentView, 'missing' | 'links'> {
  const { id, code, datedOn } = paper;
  const entry = material.record.file.find((each) => each.id === id);
  const number = material.numbers.get(id) ?? null;
  return { id, code, name: titleOf(paper, material), number, state: stateOf(paper, entry), datedOn };
}

function stateOf({ sealedAt }: Paper, entry: DocumentEntry | undefined): DocumentView['state'] {
  if (sealedAt === null) return 'draft';
  return entry?.service == null ? 'sealed' : 'served';
}
