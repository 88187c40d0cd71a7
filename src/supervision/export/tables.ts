/** 表格 – what the exports hold, as rows of plain values: the list of cases, refusals, a sample. Pure. */
import type { CaseSummary } from '../../cases/case-list.service.js';
import type { Refusal } from '../../cases/refusals-reading.service.js';
import type { Text } from '../../law/blocker.js';
import { minuteOf } from '../../law/time.js';
import type { Language } from '../../platform/http/language.js';
import type { Grade } from '../sampling/grade.js';
import type { Deduction } from '../sampling/pre-score.js';
import type { RiskPart } from '../sampling/risk.js';
import type { SampleView } from '../sampling/samples-reading.service.js';

/** A value of a cell. Texts stay texts, whatever they begin with. */
export type Value = string | number | null;

export interface Column {
  readonly title: Text;
  /** In characters. */
  readonly width: number;
}

/** A sheet. */
export interface Table {
  readonly name: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** Whoever is on the agency's register, by id. */
export type NameOf = (personId: string) => string;

/** A column. */
export function column(zh: string, en: string, width = 16): Column {
  return { title: { zh, en }, width };
}

export function caseTable(cases: readonly CaseSummary[], language: Language): Table {
  return {
    name: { zh: '案件', en: 'Cases' },
    columns: [
      column('案号', 'Number', 26),
      column('当事人', 'Party', 20),
      column('事项', 'Matter', 28),
      column('程序', 'Procedure'),
      column('阶段', 'Stage', 20),
      column('受理时间', 'Opened', 18),
      column('最近办理', 'Last act', 18),
      column('最近期限', 'Next last day', 14),
    ],
    rows: cases.map((each) => [
      each.number,
      each.partyName,
      each.matterCode,
      each.procedure.id,
      each.stateName[language],
      minuteOf(each.openedAt),
      minuteOf(each.updatedAt),
      each.nextDueOn,
    ]),
  };
}

export function refusalTable(refusals: readonly Refusal[], language: Language, nameOf: NameOf): Table {
  return {
    name: { zh: '拒绝台账', en: 'Refusals' },
    columns: [
      column('时间', 'Time', 18),
      column('案号', 'Case', 26),
      column('尝试人', 'Who tried', 12),
      column('行为', 'Act', 24),
      column('阻却事由', 'Blocker', 28),
      column('依据', 'Article', 28),
      column('说明', 'Reason', 60),
    ],
    rows: refusals.flatMap(({ at, caseNumber, actor, act, blockers }) =>
      blockers.map(({ code, basis, message }): readonly Value[] => [
        minuteOf(at),
        caseNumber,
        nameOf(actor),
        act,
        code,
        basis,
        message[language],
      ]),
    ),
  };
}

/** Two sheets: the files, and how the draw can be repeated. */
export function sampleTables(sample: SampleView, language: Language, nameOf: NameOf): readonly Table[] {
  const signs = (parts: readonly RiskPart[]) =>
    parts.map(({ sign, tickets }) => `${SIGNS[sign][language]} ${tickets}`).join('; ');
  const lost = (deductions: readonly Deduction[]) =>
    deductions.map(({ sign, count, points }) => `${SIGNS[sign][language]} ${count} (−${points})`).join('; ');
  const files: Table = {
    name: { zh: '评查案卷', en: 'Files' },
    columns: [
      column('序号', 'No.', 8),
      column('案号', 'Number', 26),
      column('当事人', 'Party', 20),
      column('权重', 'Weight', 8),
      column('权重由来', 'Made of', 36),
      column('预评分', 'Pre-score', 10),
      column('扣分', 'Deductions', 40),
      column('评查等次', 'Grade', 12),
      column('评查意见', 'Opinion', 60),
      column('评查人', 'Evaluator', 14),
    ],
    rows: sample.items.map((item) => {
      const finding = item.findings.at(-1);
      return [
        item.position,
        item.number,
        item.partyName,
        item.weight,
        signs(item.parts),
        item.preScore.points,
        lost(item.preScore.deductions),
        finding ? GRADE_NAMES[finding.grade][language] : null,
        finding?.opinion ?? null,
        finding ? nameOf(finding.foundBy) : null,
      ];
    }),
  };
  return [files, drawTable(sample, nameOf)];
}

function drawTable({ seed, size, frame, drawnAt, drawnBy, items }: SampleView, nameOf: NameOf): Table {
  return {
    name: { zh: '抽取记录', en: 'The draw' },
    columns: [column('项目', 'Item', 30), column('内容', 'Value', 70)],
    rows: [
      ['种子 seed', seed],
      ['件数 size', size],
      ['可抽案件 frame', frame.cases],
      ['签数 tickets', frame.tickets],
      ['摘要 digest', frame.digest],
      ['抽取时间 drawn', minuteOf(drawnAt)],
      ['抽取人 by', nameOf(drawnBy)],
      ...items.map(({ caseId, ticket }): readonly Value[] => [caseId, ticket]),
    ],
  };
}

const SIGNS: Readonly<Record<RiskPart['sign'] | Deduction['sign'], Text>> = {
  faults: { zh: '核验问题', en: 'faults found' },
  refusals: { zh: '被拒绝', en: 'refusals' },
  lateActs: { zh: '逾期行为', en: 'late acts' },
  missing: { zh: '缺件', en: 'missing papers' },
  breaches: { zh: '逾期未办', en: 'missed and not done' },
  isMajor: { zh: '听证或集体讨论', en: 'hearing or discussion' },
  isUnread: { zh: '不能重演', en: 'cannot be replayed' },
};

const GRADE_NAMES: Readonly<Record<Grade, Text>> = {
  excellent: { zh: '优秀', en: 'excellent' },
  passed: { zh: '合格', en: 'passed' },
  failed: { zh: '不合格', en: 'failed' },
};
