import { Module } from '@nestjs/common';
import { AgencyModule } from '../agency/agency.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { BoundPapers } from './bound-papers.service.js';
import { CaseMaterials } from './case-materials.service.js';
import { DocumentNumbers } from './document-numbers.service.js';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.service.js';
import { InstrumentSettingsController } from './instrument-settings.controller.js';
import { InstrumentSettingsRegister } from './instrument-settings.service.js';
import { DocxRenderer } from './render/docx-renderer.service.js';
import { Fonts } from './render/fonts.service.js';
import { PdfRenderer } from './render/pdf-renderer.service.js';
import { SealedDocuments } from './sealed-documents.service.js';

/** 执法文书: the papers of the file, drawn from case data. */
@Module({
  imports: [AgencyModule, CasesModule, FactsModule],
  controllers: [DocumentsController, InstrumentSettingsController],
  providers: [
    BoundPapers,
    SealedDocuments,
    CaseMaterials,
    DocumentNumbers,
    Documents,
    InstrumentSettingsRegister,
    Fonts,
    PdfRenderer,
    DocxRenderer,
  ],
  exports: [BoundPapers, InstrumentSettingsRegister, Documents, Fonts, PdfRenderer, DocxRenderer],
})
export class InstrumentsModule {}
