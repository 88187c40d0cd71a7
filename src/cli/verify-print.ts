/** 核验报告 for the terminal: Chinese first, English below. */
import type { BagReport, ReportedPerson } from '../verifier/report.js';

const VERDICTS = {
  valid: '✔ 相符 VALID – 包内一切前后一致 everything in the bag agrees',
  invalid: '✘ 不符 INVALID – 见下列问题 see the findings below',
  unreadable: '✘ 不可读 UNREADABLE – 不是卷宗包 this is no bag',
} as const;
const DUTIES: Readonly<Record<string, string>> = { handle: '办 handle', review: '审 review', decide: '定 decide' };

/** The report as lines. */
export function reportLines(report: BagReport): string {
  return [
    ...caseLines(report),
    ...report.checks.map(({ name, isGood }) => `  ${isGood ? '✔' : '✘'} ${name.zh} ${name.en}`),
    '',
    ...peopleLines(report.people),
    ...signerLines(report),
    ...findingLines(report),
    VERDICTS[report.verdict],
    '',
  ].join('\n');
}

function caseLines({ case: of, volumes, originals }: BagReport): readonly string[] {
  if (of === null) return [];
  const bound = volumes.map(({ volume, pages }) => `${volume} ${pages} 页 pages`).join('，');
  return [
    `${of.agency.name}  ${of.number}`,
    `  当事人 party: ${of.party ?? '—'}`,
    `  状态 state: ${of.stateName.zh} ${of.stateName.en}${of.isArchived ? '' : ' – 在办，未归档 still running'}`,
    `  程序 procedure: ${of.procedure.id} ${of.procedure.version}；法规包 law pack: ${of.lawPack}`,
    `  事件 events: ${of.version}；原件 originals: ${originals}；卷册 volumes: ${bound === '' ? '—' : bound}`,
    `  制包 made: ${of.exportedAt}, ${of.madeBy}`,
    '',
  ];
}

function peopleLines(people: readonly ReportedPerson[]): readonly string[] {
  if (people.length === 0) return [];
  const lines = people.map(({ name, duties, acts }) => {
    const held = duties.map((duty) => DUTIES[duty] ?? duty).join('、');
    return `  ${name}  ${held === '' ? '—' : held}  ${acts} 项行为 acts`;
  });
  return ['谁办、谁审、谁定 who did what', ...lines, ''];
}

function signerLines({ signer, checkpoint }: BagReport): readonly string[] {
  if (signer === null) return [];
  const pinned = signer.isPinned
    ? '与所指定的公钥一致 it is the key you named'
    : '未与任何公钥核对：请向该机关核对指纹 compared with no key: ask the agency for its fingerprint';
  return [
    `签名 signed by ${signer.name}`,
    `  公钥 key: ${signer.verifierKey}`,
    `  指纹 fingerprint: ${signer.fingerprint}`,
    `  ${pinned}`,
    ...(checkpoint === null ? [] : [`  日志 log: ${checkpoint.size} 条 entries, ${checkpoint.root}`]),
    '',
  ];
}

function findingLines({ findings }: BagReport): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap(({ code, item, message, basis }) => [
    `  ✘ [${code}] ${item}`,
    `      ${message.zh}${basis === undefined ? '' : `（${basis}）`}`,
    `      ${message.en}`,
  ]);
  return [`问题 findings: ${findings.length}`, ...lines, ''];
}
