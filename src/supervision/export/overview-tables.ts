/** 概览的表格 – each part of the overview as a sheet. Pure. */
import type { Text } from '../../law/blocker.js';
import type { Language } from '../../platform/http/language.js';
import type { CaseCount } from '../overview/overview.js';
import type { Overview } from '../overview/overview.service.js';
import { column, type Table, type Value } from './tables.js';

/** The sheets of the overview. */
export function overviewTables({ cases, breaches, refusals, people }: Overview, language: Language): readonly Table[] {
  return [
    {
      name: { zh: '总数', en: 'Totals' },
      columns: [column('项目', 'Item', 30), column('件数', 'Cases', 10)],
      rows: [
        [cases.total.name[language], cases.total.count],
        [language === 'zh' ? '在办' : 'Running', cases.running],
        [language === 'zh' ? '已办结' : 'Ended', cases.ended],
        [cases.overdue.name[language], cases.overdue.count],
      ],
    },
    counted({ zh: '各阶段案件', en: 'By stage' }, cases.states, language),
    counted({ zh: '各事项案件', en: 'By matter' }, cases.matters, language),
    counted({ zh: '各程序案件', en: 'By procedure' }, cases.procedures, language),
    months(cases.opened, cases.closed),
    {
      name: { zh: '各阶段用时', en: 'Time per stage' },
      columns: [
        column('程序', 'Procedure'),
        column('阶段', 'Stage', 24),
        column('已离开', 'Stays over', 12),
        column('中位数（天）', 'Median (days)', 14),
        column('第90百分位数（天）', '90th percentile (days)', 20),
        column('现有', 'There now', 10),
      ],
      rows: cases.stages.map(({ procedure, name, left, medianDays, ninetiethDays, there }) => [
        procedure.id,
        name[language],
        left,
        medianDays,
        ninetiethDays,
        there,
      ]),
    },
    {
      name: { zh: '逾期记录', en: 'Breaches' },
      columns: [
        column('期限', 'Period', 30),
        column('依据', 'Article', 30),
        column('次数', 'Times', 8),
        column('至今未办', 'Still not done', 14),
      ],
      rows: breaches.map(({ name, basis, count, open }) => [name[language], basis, count, open]),
    },
    {
      name: { zh: '拒绝事由', en: 'Blockers' },
      columns: [column('阻却事由', 'Blocker', 36), column('依据', 'Article', 30), column('次数', 'Times', 8)],
      rows: refusals.blockers.map(({ name, basis, count }) => [name[language], basis, count]),
    },
    {
      name: { zh: '人员', en: 'People' },
      columns: [
        column('姓名', 'Name', 14),
        column('办（件）', 'Handles', 10),
        column('审（件）', 'Reviews', 10),
        column('定（件）', 'Decides', 10),
        column('被拒绝（次）', 'Refused', 12),
      ],
      rows: people.map(({ personId, name, handle, review, decide }) => {
        const refused = refusals.people.find((each) => each.personId === personId)?.count ?? 0;
        return [name, handle, review, decide, refused];
      }),
    },
  ];
}

function counted(name: Text, counts: readonly CaseCount[], language: Language): Table {
  const columns = [column('项目', 'Item', 36), column('件数', 'Cases', 10)];
  return { name, columns, rows: counts.map((each): readonly Value[] => [each.name[language], each.count]) };
}

function months(opened: readonly CaseCount[], closed: readonly CaseCount[]): Table {
  return {
    name: { zh: '按月', en: 'By month' },
    columns: [column('月份', 'Month', 12), column('受理', 'Opened', 10), column('结案', 'Closed', 10)],
    rows: opened.map(({ key, count }, index) => [key, count, closed[index]?.count ?? 0]),
  };
}
