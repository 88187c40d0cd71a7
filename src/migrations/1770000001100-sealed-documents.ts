import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** What sealed papers say, and the digests of their PDFs. Papers sealed earlier are kept when they are next read. */
export class SealedDocuments1770000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE sealed_documents (
      case_id text NOT NULL REFERENCES cases (id),
      document_id text NOT NULL,
      agency_id text NOT NULL REFERENCES agencies (id),
      template text NOT NULL,
      layout_digest text NOT NULL CHECK (length(layout_digest) = 64),
      content text NOT NULL,
      content_digest text NOT NULL CHECK (length(content_digest) = 64),
      pdf_sha256 text NOT NULL CHECK (length(pdf_sha256) = 64),
      pages integer NOT NULL CHECK (pages > 0),
      kept_at text NOT NULL,
      PRIMARY KEY (case_id, document_id)
    )`);
    await makeAppendOnly(
      runner,
      'sealed_documents',
      'document_id',
      'case_id = NEW.case_id AND document_id = NEW.document_id',
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}
