import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 已封存的文书 – what a sealed paper says, and the digest of its PDF: both for good. Append-only. */
@Entity('sealed_documents')
export class SealedDocumentRow {
  @PrimaryColumn('text', { name: 'case_id' })
  caseId!: string;

  /** The paper in its case's file. */
  @PrimaryColumn('text', { name: 'document_id' })
  documentId!: string;

  @Column('text', { name: 'agency_id' })
  agencyId!: string;

  /** 范本版本 the paper was drawn up with. */
  @Column('text')
  template!: string;

  /** SHA-256 over layout, fonts and compiler. */
  @Column('text', { name: 'layout_digest' })
  layoutDigest!: string;

  /** The paper's content as data, canonical JSON. */
  @Column('text')
  content!: string;

  /** SHA-256 of the content. */
  @Column('text', { name: 'content_digest' })
  contentDigest!: string;

  /** SHA-256 of the PDF, under which its bytes lie in the blob store. */
  @Column('text', { name: 'pdf_sha256' })
  pdfSha256!: string;

  @Column('integer')
  pages!: number;

  @Column('text', { name: 'kept_at' })
  keptAt!: string;
}
