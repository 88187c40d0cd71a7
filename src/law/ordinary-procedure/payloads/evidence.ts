/** 证据的形式要件 – what is said of a piece of evidence beside what it is; which kind needs what is for the rule. */
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsInt, IsNumber, IsObject, Max, Min, ValidateNested } from 'class-validator';
import type {
  AppraisalParticulars,
  Attestation,
  AttestationManner,
  ElectronicParticulars,
  EvidenceKind,
  ObjectParticulars,
  Originality,
  Position,
  RecordingMedium,
  RecordingParticulars,
  TestimonyParticulars,
} from '../../evidence.js';
import { applyDecorators } from './apply-decorators.js';
import { IsDay, IsHour, IsId, IsLine, IsOneOf, IsSha256, IsWords, Optional } from './fields.js';

export const EVIDENCE_KINDS = [
  'documentary',
  'physical',
  'audio-visual',
  'electronic-data',
  'witness-testimony',
  'party-statement',
  'expert-opinion',
  'inspection-record',
] as const satisfies readonly EvidenceKind[];

export const ATTESTATION_MANNERS = [
  'signed',
  'sealed',
  'refused',
  'absent',
  'unable',
  'none-called-for',
] as const satisfies readonly AttestationManner[];

export const RECORDING_MEDIA = ['video', 'audio', 'photo'] as const satisfies readonly RecordingMedium[];

const Part = (of: () => new () => object) => applyDecorators(IsDefined(), IsObject(), ValidateNested(), Type(of));
const OptionalPart = (of: () => new () => object) =>
  applyDecorators(Optional(), IsObject(), ValidateNested(), Type(of));

/** 第几号事件: an act of the case by its number in the chain. */
export const IsSeq = () => applyDecorators(IsInt(), Min(1), Max(1_000_000_000));

export class OriginalityPayload implements Originality {
  @IsBoolean()
  isOriginal!: boolean;
  @Optional()
  @IsWords()
  copyReason?: string | null;
  @Optional()
  @IsLine()
  holder?: string | null;
  @Optional()
  @IsBoolean()
  checkedAgainstOriginal?: boolean | null;
}

export class AttestationPayload implements Attestation {
  @IsLine()
  by!: string;
  @IsOneOf(ATTESTATION_MANNERS)
  manner!: AttestationManner;
  @Optional()
  @IsWords()
  reason?: string | null;
  @Optional()
  @IsLine()
  witness?: string | null;
}

export class PositionPayload implements Position {
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(-90)
  @Max(90)
  latitude!: number;
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(-180)
  @Max(180)
  longitude!: number;
}

export class ObjectPayload implements ObjectParticulars {
  @IsLine()
  quantity!: string;
  @IsWords()
  condition!: string;
  @IsLine()
  custodian!: string;
  @IsLine()
  keptAt!: string;
}

export class RecordingPayload implements RecordingParticulars {
  @IsLine()
  device!: string;
  @IsLine()
  recordedBy!: string;
  @IsHour()
  from!: string;
  @IsHour()
  to!: string;
  @IsBoolean()
  hasSound!: boolean;
  @Optional()
  @IsWords()
  transcript?: string | null;
}

export class ElectronicPayload implements ElectronicParticulars {
  @IsLine()
  device!: string;
  @IsWords()
  method!: string;
  @IsSha256()
  digestNoted!: string;
  @IsBoolean()
  byMonitor!: boolean;
  @Optional()
  @IsBoolean()
  monitorReviewed?: boolean | null;
}

export class TestimonyPayload implements TestimonyParticulars {
  @IsLine()
  witness!: string;
  @IsWords()
  about!: string;
  @IsLine()
  identityShown!: string;
}

export class AppraisalPayload implements AppraisalParticulars {
  @IsLine()
  body!: string;
  @IsLine()
  qualification!: string;
  @IsWords()
  commission!: string;
  @IsWords()
  method!: string;
  @IsBoolean()
  signedAndSealed!: boolean;
}

/** What every piece of evidence says of how it came into the file, whatever procedure collects it. */
export abstract class EvidenceFormPayload {
  /** 取证地点. */
  @IsLine()
  place!: string;
  /** 取证时间. */
  @IsHour()
  collectedAt!: string;
  @Part(() => OriginalityPayload)
  original!: OriginalityPayload;
  @Part(() => AttestationPayload)
  attestation!: AttestationPayload;
  @OptionalPart(() => PositionPayload)
  position?: PositionPayload | null;
  @OptionalPart(() => ObjectPayload)
  object?: ObjectPayload | null;
  @OptionalPart(() => RecordingPayload)
  recording?: RecordingPayload | null;
  @OptionalPart(() => ElectronicPayload)
  electronic?: ElectronicPayload | null;
  @OptionalPart(() => TestimonyPayload)
  testimony?: TestimonyPayload | null;
  @OptionalPart(() => AppraisalPayload)
  appraisal?: AppraisalPayload | null;
  /** 全过程记录: the act it records. */
  @Optional()
  @IsSeq()
  ofSeq?: number | null;
}

/** 收集证据 – 行政处罚法 第46条. By two officers: the second signs in their own name afterwards. */
export class CollectEvidence extends EvidenceFormPayload {
  @IsId()
  coOfficerId!: string;
  @IsDay()
  occurredOn!: string;
  @IsOneOf(EVIDENCE_KINDS)
  kind!: EvidenceKind;
  @IsLine()
  title!: string;
  @IsWords()
  proves!: string;
  @IsWords()
  source!: string;
  /** Digest of the bytes, which lie in the blob store. */
  @IsSha256()
  sha256!: string;
}

/** 移交物证 – one hand-over, witnessed by two officers. */
export class TransferCustody {
  @IsId()
  coOfficerId!: string;
  /** The piece of physical evidence. */
  @IsId()
  itemId!: string;
  /** Who gives it away: whoever has it in hands. */
  @IsLine()
  from!: string;
  @IsLine()
  to!: string;
  @IsDay()
  occurredOn!: string;
  @IsHour()
  at!: string;
  @IsWords()
  purpose!: string;
  @IsWords()
  condition!: string;
  @IsLine()
  keptAt!: string;
}

/** 附执法记录 – a recording of an act already done. */
export class AttachRecording {
  @IsSeq()
  ofSeq!: number;
  @IsOneOf(RECORDING_MEDIA)
  medium!: RecordingMedium;
  @IsLine()
  title!: string;
  @IsSha256()
  sha256!: string;
  @IsLine()
  device!: string;
  @IsLine()
  recordedBy!: string;
  @IsDay()
  recordedOn!: string;
  @IsHour()
  from!: string;
  @IsHour()
  to!: string;
}
