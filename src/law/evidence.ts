/** 证据 – what is kept of a piece of evidence, and of whoever has had it in hands. Plain JSON, part of the case record. */
import type { Day } from './time.js';

/** 证据种类 – 行政处罚法 第46条第1款. */
export type EvidenceKind =
  | 'documentary'
  | 'physical'
  | 'audio-visual'
  | 'electronic-data'
  | 'witness-testimony'
  | 'party-statement'
  | 'expert-opinion'
  | 'inspection-record';

/** 证据 – 行政处罚法 第46条. What was said of it when it was collected never changes. */
export interface EvidenceItem {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly proves: string;
  /** 来源: how it was obtained. */
  readonly source: string;
  readonly sha256: string;
  readonly collectedOn: Day;
  /** 取证时间, `HH:MM` in Shanghai, and 取证地点. */
  readonly collectedAt: string;
  readonly place: string;
  /** Where the officers stood, if they say so; compared with what the device noted. */
  readonly position: Position | null;
  /** 取证人: the officers, in the order in which they acted. */
  readonly collectors: readonly string[];
  readonly original: Originality;
  readonly attestation: Attestation;
  readonly particulars: EvidenceParticulars;
  /** 保管链: every hand-over, oldest first. */
  readonly custody: readonly CustodyTransfer[];
  /** 全过程记录: number of the act it records; null if it records none. */
  readonly ofSeq: number | null;
  readonly seq: number;
  /** Co-signature of the second officer is still missing while this names them. */
  readonly awaiting: string | null;
}

/** In degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** 原件、原物、原始载体, or a copy and why – 最高人民法院关于行政诉讼证据若干问题的规定 第10条至第12条. */
export interface Originality {
  readonly isOriginal: boolean;
  /** 提取原件确有困难的原因. */
  readonly copyReason?: string | null;
  /** 原件持有人、存放处. */
  readonly holder?: string | null;
  /** 经核对与原件无误. */
  readonly checkedAgainstOriginal?: boolean | null;
}

/** 签名 of the party or of whoever provided it, or why there is none – 行政处罚法 第55条第2款. */
export interface Attestation {
  /** 当事人、提供人、见证人. */
  readonly by: string;
  readonly manner: AttestationManner;
  /** Why nobody signed. */
  readonly reason?: string | null;
  /** 见证人. */
  readonly witness?: string | null;
}

/** `none-called-for`: the officers made it themselves, nobody provided it. */
export type AttestationManner = 'signed' | 'sealed' | 'refused' | 'absent' | 'unable' | 'none-called-for';

/** What the statute asks of one kind and not of another. */
export interface EvidenceParticulars {
  readonly object?: ObjectParticulars | null;
  readonly recording?: RecordingParticulars | null;
  readonly electronic?: ElectronicParticulars | null;
  readonly testimony?: TestimonyParticulars | null;
  readonly appraisal?: AppraisalParticulars | null;
}

/** 物证. */
export interface ObjectParticulars {
  readonly quantity: string;
  readonly condition: string;
  /** 保管人: a person or an organ, by name. */
  readonly custodian: string;
  readonly keptAt: string;
}

/** 视听资料: the device and whoever used it, from and to when. */
export interface RecordingParticulars {
  readonly device: string;
  readonly recordedBy: string;
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
  readonly hasSound: boolean;
  /** 声音内容的文字记录. */
  readonly transcript?: string | null;
}

/** 电子数据. */
export interface ElectronicParticulars {
  readonly device: string;
  readonly method: string;
  /** SHA-256 noted when it was extracted. */
  readonly digestNoted: string;
  /** 电子技术监控设备的记录 (行政处罚法 第41条). */
  readonly byMonitor: boolean;
  /** 经审核记录内容. */
  readonly monitorReviewed?: boolean | null;
}

/** 证人证言. */
export interface TestimonyParticulars {
  readonly witness: string;
  /** 年龄、性别、职业、住址. */
  readonly about: string;
  /** 身份证明: what was looked at. */
  readonly identityShown: string;
}

/** 鉴定意见. */
export interface AppraisalParticulars {
  readonly body: string;
  readonly qualification: string;
  readonly commission: string;
  readonly method: string;
  /** 鉴定人签名、鉴定机构盖章. */
  readonly signedAndSealed: boolean;
}

/** 移交 – one hand-over of a physical object: from whom to whom, when, what for, in which condition. */
export interface CustodyTransfer {
  readonly id: string;
  readonly seq: number;
  readonly from: string;
  readonly to: string;
  readonly on: Day;
  /** `HH:MM`. */
  readonly at: string;
  readonly purpose: string;
  readonly condition: string;
  readonly keptAt: string;
  /** The officers; `awaiting` names the second until they have signed. */
  readonly officers: readonly string[];
  readonly awaiting: string | null;
}

/** 执法记录 – a recording of an act, kept to show how it was done and not to prove a breach (行政处罚法 第47条). */
export interface ActRecording {
  readonly id: string;
  readonly seq: number;
  /** Number of the act it records. */
  readonly ofSeq: number;
  readonly medium: RecordingMedium;
  readonly title: string;
  readonly sha256: string;
  readonly device: string;
  readonly recordedBy: string;
  readonly recordedOn: Day;
  readonly from: string;
  readonly to: string;
}

export type RecordingMedium = 'video' | 'audio' | 'photo';

/** Who has the object in hands now; null if it is none. */
export function custodianOf({ particulars, custody }: EvidenceItem): string | null {
  return custody.at(-1)?.to ?? particulars.object?.custodian ?? null;
}
