import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CaseUploads } from './case-uploads.service.js';
import { Downloads } from './downloads.service.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceListing } from './evidence-list.service.js';
import { Duplicates } from './intake/duplicates.service.js';
import { Intake } from './intake/intake.service.js';
import { NamedBytes } from './named-bytes.service.js';
import { ProcessRecordController } from './process-record.controller.js';
import { ProcessRecords } from './process-records.service.js';
import { ResumableUploads } from './resumable/resumable-uploads.service.js';
import { Tus } from './resumable/tus.service.js';
import { UploadSweeping } from './resumable/upload-sweeping.service.js';
import { UploadsController } from './resumable/uploads.controller.js';
import { Thumbnails } from './thumbnails.service.js';

/** 案卷: evidence in and out, who was given it, and which acts have their record. */
@Module({
  imports: [CasesModule],
  controllers: [EvidenceController, UploadsController, ProcessRecordController],
  providers: [
    NamedBytes,
    CaseUploads,
    Duplicates,
    Intake,
    EvidenceListing,
    Thumbnails,
    Downloads,
    ResumableUploads,
    Tus,
    UploadSweeping,
    ProcessRecords,
  ],
})
export class CaseFileModule {}
