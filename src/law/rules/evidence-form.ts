/** 证据的形式要件 – origin, original or copy, signature, and what each kind calls for. */
import { todayOf, type Situation } from '../act.js';
import type { EvidenceKind } from '../evidence.js';
import { CollectEvidence } from '../ordinary-procedure/payloads/evidence.js';
import { hourOf, type Day } from '../time.js';
import { defineRule, payloadOf, unless, type Finding } from './rule.js';

/** 最高人民法院关于行政诉讼证据若干问题的规定（法释〔2002〕21号）: what a court will ask of the piece of evidence. */
const COURT_RULES = '最高人民法院关于行政诉讼证据若干问题的规定';

/** 证据的形式要件: origin, original or copy, signature, and what its kind calls for. */
export const evidenceForm = defineRule({
  code: 'evidence-form',
  basis: `行政处罚法 第41条、第46条、第55条; ${COURT_RULES} 第10条至第15条`,
  title: { zh: '证据形式合法', en: 'The evidence is in due form' },
  check: (situation) => {
    const payload = payloadOf(situation, CollectEvidence);
    if (!payload) return [];
    return [
      ...copy(payload),
      ...signature(payload),
      ...(OF_KIND[payload.kind]?.(payload) ?? []),
      ...notAhead(situation, payload.occurredOn, payload.collectedAt, 'collectedAt'),
    ];
  },
});

/** A copy says why it is one, who has the original, and that it was compared with it. */
function copy({ original, kind }: CollectEvidence): readonly Finding[] {
  const { isOriginal, copyReason, holder, checkedAgainstOriginal } = original;
  if (isOriginal) return [];
  const article = kind === 'physical' ? '第11条' : kind === 'documentary' ? '第10条第1款第1项' : '第12条第1项';
  const basis = `${COURT_RULES} ${article}`;
  return [
    ...lacking(
      has(copyReason),
      'copyReason',
      '复制件未注明提取原件有困难的原因',
      'A copy says why no original was taken',
      basis,
    ),
    ...lacking(
      has(holder),
      'holder',
      '复制件未注明出处和原件持有人',
      'A copy names who holds the original',
      `${COURT_RULES} 第10条第1款第2项`,
    ),
    ...lacking(
      checkedAgainstOriginal === true,
      'checkedAgainstOriginal',
      '复制件未注明经核对与原件无误',
      'A copy was compared with the original',
      basis,
    ),
  ];
}

/** Kinds that somebody besides the officers always stands behind. */
const ATTESTED: ReadonlySet<EvidenceKind> = new Set([
  'documentary',
  'physical',
  'witness-testimony',
  'party-statement',
  'inspection-record',
]);
const SIGNED: ReadonlySet<string> = new Set(['signed', 'sealed']);

function signature({ kind, attestation }: CollectEvidence): readonly Finding[] {
  const { manner, reason } = attestation;
  const basis = `行政处罚法 第55条第2款; ${COURT_RULES} 第15条`;
  return [
    ...lacking(
      manner !== 'none-called-for' || !ATTESTED.has(kind),
      'attestation',
      '此类证据须由当事人或者提供人签名、盖章,或者注明未签名的原因',
      'Evidence of this kind is signed by the party or whoever provided it, or says why not',
      basis,
    ),
    ...lacking(
      SIGNED.has(manner) || manner === 'none-called-for' || has(reason),
      'attestation.reason',
      '未签名、盖章而未注明原因',
      'Nobody signed, and it is not said why',
      basis,
    ),
  ];
}

/** What a kind calls for, and the article that says so. */
const OF_KIND: Partial<Readonly<Record<EvidenceKind, (payload: CollectEvidence) => readonly Finding[]>>> = {
  physical: ({ object }) =>
    lacking(
      isThere(object),
      'object',
      '物证未记载数量、状况、保管人和存放处',
      'A physical object says quantity, condition, custodian and where it is kept',
      `行政处罚法 第46条第2款; ${COURT_RULES} 第11条`,
    ),
  'audio-visual': ({ recording }) => [
    ...lacking(
      isThere(recording),
      'recording',
      '视听资料未注明制作设备、制作人和起止时间',
      'A recording names the device, whoever used it, and from and to when',
      `${COURT_RULES} 第12条第2项`,
    ),
    ...lacking(
      recording?.hasSound !== true || has(recording.transcript),
      'recording.transcript',
      '声音资料未附声音内容的文字记录',
      'A recording of sound comes with what is said in writing',
      `${COURT_RULES} 第12条第3项`,
    ),
    ...inOrder(recording ?? null),
  ],
  'electronic-data': ({ electronic, sha256 }) => [
    ...lacking(
      isThere(electronic),
      'electronic',
      '电子数据未注明原始载体、提取方法和提取时的校验值',
      'Electronic data name the medium, the method and the digest noted',
      `${COURT_RULES} 第12条第2项`,
    ),
    ...lacking(
      !isThere(electronic) || electronic.digestNoted === sha256,
      'electronic.digestNoted',
      '提取时记录的校验值与所提交文件不一致',
      'The digest noted at extraction is not that of the file',
      `行政处罚法 第46条第2款; ${COURT_RULES} 第12条第1项`,
    ),
    ...lacking(
      electronic?.byMonitor !== true || electronic.monitorReviewed === true,
      'electronic.monitorReviewed',
      '电子技术监控设备记录未经审核,不得作为处罚的证据',
      'A record of a monitoring device is no evidence before it has been reviewed',
      '行政处罚法 第41条第2款',
    ),
  ],
  'witness-testimony': ({ testimony, attestation }) => [
    ...lacking(
      isThere(testimony),
      'testimony',
      '证人证言未写明证人的基本情况和身份证明',
      'Testimony says who the witness is and what shows it',
      `${COURT_RULES} 第13条第1项、第4项`,
    ),
    ...lacking(
      SIGNED.has(attestation.manner),
      'attestation',
      '证人证言须有证人的签名或者盖章',
      'Testimony is signed or sealed by the witness',
      `${COURT_RULES} 第13条第2项`,
    ),
  ],
  'expert-opinion': ({ appraisal }) =>
    lacking(
      isThere(appraisal) && appraisal.signedAndSealed,
      'appraisal',
      '鉴定意见未载明鉴定机构、资格、委托事项、依据和方法,或者没有签名盖章',
      'An expert opinion says body, qualification, commission and method, and is signed and sealed',
      `${COURT_RULES} 第14条`,
    ),
};

/** Nothing was done later than now: the hour of a day, and the field that states it. */
export function notAhead(situation: Situation, day: Day, hour: string, field: string): readonly Finding[] {
  return lacking(
    day !== todayOf(situation) || hour <= hourOf(situation.event.at),
    field,
    `所述时间${hour}晚于现在`,
    `The hour ${hour} has not yet come`,
    '行政处罚法 第47条',
  );
}

/** A recording does not end before it begins. */
export function inOrder(span: { readonly from: string; readonly to: string } | null): readonly Finding[] {
  return lacking(
    span === null || span.from <= span.to,
    'to',
    '录制终止时间早于起始时间',
    'The recording ends before it begins',
    '行政处罚法 第47条',
  );
}

function lacking(holds: boolean, field: string, zh: string, en: string, basis: string): readonly Finding[] {
  return unless(holds, zh, en, { field }).map((finding) => ({ ...finding, basis }));
}

function has(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

function isThere<Part extends object>(part: Part | null | undefined): part is Part {
  return part !== null && part !== undefined;
}
