import { Agency } from './agency/agency.entity.js';
import { CalendarProposal } from './agency/calendar-proposal.entity.js';
import { Calendar } from './agency/calendar.entity.js';
import { Field } from './agency/field.entity.js';
import { Matter } from './agency/matter.entity.js';
import { Unit } from './agency/unit.entity.js';
import { ArchiveImportPersonRow, ArchiveImportRow } from './archive/imports/archive-import.entity.js';
import { CaseVolumeRow } from './archive/volumes/case-volume.entity.js';
import { AuditCheckpointRow, AuditLeafRow, AuditNodeRow, AuditPendingRow } from './audit/audit.entity.js';
import { DownloadRow } from './case-file/download.entity.js';
import { UploadRow } from './case-file/intake/upload.entity.js';
import { PartialUploadRow } from './case-file/resumable/partial-upload.entity.js';
import { IdempotencyRow, PartyIdentityRow, RefusalRow } from './cases/attempt.entity.js';
import { CaseChairRow, CaseDutyRow, CaseRecusalRow } from './cases/case-duty.entity.js';
import { CaseEventRow } from './cases/case-event.entity.js';
import { CaseRow } from './cases/case.entity.js';
import { FactSnapshot } from './facts/fact-snapshot.entity.js';
import { PersonFactsRow } from './facts/person-facts.entity.js';
import { RegisterEvent } from './facts/register-event.entity.js';
import { Account } from './identity/account.entity.js';
import { Session } from './identity/session.entity.js';
import { SignInFailure } from './identity/sign-in-failure.entity.js';
import { DocumentNumberRow } from './instruments/document-number.entity.js';
import { InstrumentSettingsRow } from './instruments/instrument-settings.entity.js';
import { SealedDocumentRow } from './instruments/sealed-document.entity.js';
import { NotificationRow } from './notifications/notification.entity.js';
import { BreachRow, PeriodChangeRow } from './periods/breach.entity.js';
import { CalendarFeedRow } from './periods/calendar-feed.entity.js';
import {
  LeaseRow,
  PeriodPersonRow,
  PeriodStaleRow,
  PeriodWatchRow,
  WatchedPeriodRow,
} from './periods/period-watch.entity.js';
import { CertificateInterruption } from './staff/certificate-interruption.entity.js';
import { Certificate } from './staff/certificate.entity.js';
import { LegalTest, Training } from './staff/learning.entity.js';
import { Person } from './staff/person.entity.js';
import { Post } from './staff/post.entity.js';
import { Interest, Relative } from './staff/tie.entity.js';
import { SampleCaseRow, SampleFindingRow, SampleRow } from './supervision/sampling/sample.entity.js';

/** Every entity of the product: what the server, the tools and the tests open a database with. */
export const entities: readonly (abstract new (...args: never[]) => object)[] = [
  FactSnapshot,
  PersonFactsRow,
  RegisterEvent,
  Agency,
  Unit,
  Field,
  Matter,
  Calendar,
  Person,
  Post,
  Certificate,
  CertificateInterruption,
  Training,
  LegalTest,
  Relative,
  Interest,
  Account,
  Session,
  SignInFailure,
  CaseRow,
  CaseEventRow,
  CaseDutyRow,
  CaseChairRow,
  CaseRecusalRow,
  RefusalRow,
  IdempotencyRow,
  PartyIdentityRow,
  UploadRow,
  PartialUploadRow,
  DownloadRow,
  DocumentNumberRow,
  InstrumentSettingsRow,
  SealedDocumentRow,
  CalendarProposal,
  PeriodStaleRow,
  PeriodWatchRow,
  WatchedPeriodRow,
  PeriodPersonRow,
  BreachRow,
  PeriodChangeRow,
  NotificationRow,
  CalendarFeedRow,
  LeaseRow,
  AuditPendingRow,
  AuditLeafRow,
  AuditNodeRow,
  AuditCheckpointRow,
  CaseVolumeRow,
  ArchiveImportRow,
  ArchiveImportPersonRow,
  SampleRow,
  SampleCaseRow,
  SampleFindingRow,
];
