/** 结案、立卷归档的文书 – 河南省行政执法条例 第33条; 农业行政处罚程序规定 第84条、第85条. */
import type { Ending } from '../../../law/case-record.js';
import type { Approval, Reasons } from '../../../law/ordinary-procedure/payloads/filing.js';
import type { Archive } from '../../../law/ordinary-procedure/payloads/throughout.js';
import { dayOf } from '../../../law/time.js';
import { approvalForm, givenBy, requestOf } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { FormRow, Instrument, Words } from '../instrument.js';
import {
  caseRows,
  cause,
  field,
  free,
  instrument,
  note,
  partyName,
  partyRows,
  penaltiesLine,
  row,
  signed,
} from '../parts.js';
import { papersUpTo } from '../papers.js';
import { dayText, need, sumText } from '../wording.js';
import { titleOf } from '../titles.js';

const ENDINGS: Readonly<Record<Ending, string>> = {
  'not-filed': '不予立案',
  referred: '移送有管辖权的机关',
  'transferred-to-police': '移送公安机关立案',
  withdrawn: '撤销立案',
  'no-penalty': '不予行政处罚',
  dismissed: '违法事实不能成立，不予行政处罚',
  performed: '处罚决定履行完毕',
  'performance-terminated': '终结执行',
  'decision-revoked': '处罚决定被撤销',
  converted: '转为普通程序办理',
};

/** 结案审批表. */
export function closingApproval(dossier: Dossier): Instrument {
  const asked = requestOf<Reasons>(dossier, 'closing')?.payload.reasons;
  const { record } = dossier;
  const basis = '农业行政处罚程序规定 第84条';
  return approvalForm(dossier, {
    rows: [
      ...partyRows(dossier),
      row(
        field('立案日期', need(record.filedOn && dayText(record.filedOn), '立案日期', basis)),
        field('结案方式', ending(dossier)),
      ),
      ...decisionRows(dossier),
    ],
    asked: [need(asked, '承办人意见', basis)],
    answer: (dossier.payload as Approval).opinion,
  });
}

function ending({ record }: Dossier) {
  return need(record.ending && ENDINGS[record.ending], '结案方式', '农业行政处罚程序规定 第84条');
}

function decisionRows(dossier: Dossier): readonly FormRow[] {
  const { decision, performance } = dossier.record;
  if (decision === null) return [];
  const content = decision.penalties.length === 0 ? '不予行政处罚' : penaltiesLine(decision);
  const paid = performance.payments.reduce((sum, { fineFen, surchargeFen }) => sum + fineFen + surchargeFen, 0);
  const served = decision.servedOn === null ? '尚未送达' : dayText(decision.servedOn);
  return [
    row(field('决定书文号', dossier.numberOf(decision.documentId)), field('决定日期', dayText(decision.decidedOn))),
    row(field('决定内容', content)),
    row(field('送达日期', served), field('已缴款项', paid === 0 ? '无' : sumText(paid))),
  ];
}

/** 案卷封面. */
export function fileCover(dossier: Dossier): Instrument {
  const { record } = dossier;
  const handlers = record.duties.filter(({ duty, until }) => duty === 'handle' && until === null);
  const names = handlers.flatMap(({ personId }, index): Words => [index === 0 ? '' : '、', dossier.name(personId)]);
  const day = (of: string | null, blank: string) => need(of && dayText(of), blank, '河南省行政执法条例 第33条');
  const filed = record.filedOn === null ? '未立案' : dayText(record.filedOn);
  return instrument(dossier, {
    layout: 'cover',
    blocks: [
      {
        kind: 'form',
        rows: [
          row(field('案号', dossier.material.number)),
          row(field('案由', cause(dossier))),
          row(field('当事人', record.party === null ? '未查明' : partyName(record.party))),
          row(field('处理结果', ending(dossier))),
          row(field('立案日期', filed), field('结案日期', day(record.closedOn, '结案日期'))),
          row(
            field(
              '承办人',
              names.filter((name) => name !== ''),
            ),
            field('归档日期', dayText(dossier.paper.datedOn)),
          ),
        ],
      },
    ],
  });
}

/** 封面、目录、备考表: part of the binding, and not listed in it. */
const UNNUMBERED: ReadonlySet<string> = new Set(['file-cover', 'file-contents', 'reference-sheet']);

/** 卷内文件目录: every paper and every piece of evidence, in the order of the catalogue. */
export function fileContents(dossier: Dossier): Instrument {
  const papers = papersUpTo(dossier.material, dossier.paper.seq);
  const bound = dossier.catalogue.filter(({ code }) => !UNNUMBERED.has(code));
  const listed = bound.flatMap((entry) => {
    const volume = entry.volume === 'main' ? '正卷' : '副卷';
    const drawn = papers.filter(({ code }) => code === entry.code);
    return drawn.map((paper): Words[] => [
      [titleOf(paper, dossier.material)],
      [dossier.material.numbers.get(paper.id) ?? '—'],
      [dayText(paper.datedOn)],
      [volume],
    ]);
  });
  const evidence = dossier.record.evidence.map(({ title, collectedOn }): Words[] => [
    [`证据：${title}`],
    ['—'],
    [dayText(collectedOn)],
    ['正卷'],
  ]);
  const rows = [...listed, ...evidence].map((each, index) => [[String(index + 1)], ...each]);
  const columns = [
    { title: '序号', share: 1 },
    { title: '文书（材料）名称', share: 4.8 },
    { title: '文号', share: 4.2 },
    { title: '日期', share: 2.5 },
    { title: '卷别', share: 1.2 },
  ];
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows: caseRows(dossier) },
      { kind: 'table', columns, rows },
      note(['页次在组卷装订时编定；封面、目录和备考表不编页号。']),
    ],
  });
}

/** 卷内备考表. */
export function referenceSheet(dossier: Dossier): Instrument {
  const papers = papersUpTo(dossier.material, dossier.paper.seq);
  const archived = dayText(dayOf(dossier.event.at));
  const rows = [
    ...caseRows(dossier),
    row(field('文书件数', `${papers.length}件`), field('证据件数', `${dossier.record.evidence.length}件`)),
    row(field('立卷日期', archived), field('事件数', `${dossier.paper.seq}项`)),
  ];
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows },
      ...free((dossier.payload as Archive).note, '本卷情况说明', '河南省行政执法条例 第33条'),
      signed(givenBy(dossier, '立卷人')),
      note(['归档后本卷不得增加、抽换或者涂改；归档后收到的材料另行登记入卷。']),
    ],
  });
}
