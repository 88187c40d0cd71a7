/** 立卷归档的文书 – 河南省行政执法条例 第33条; 农业行政处罚程序规定 第85条: of the case as it is, or of one of its volumes. */
import type { Archive } from '../../../law/ordinary-procedure/payloads/throughout.js';
import { dayOf, type Day } from '../../../law/time.js';
import { givenBy } from '../approval.js';
import { Dossier, type CaseMaterial, type Paper } from '../dossier.js';
import type { Field, Instrument, Words } from '../instrument.js';
import { papersUpTo } from '../papers.js';
import { caseRows, cause, field, free, instrument, note, partyName, row, signed } from '../parts.js';
import { titleOf } from '../titles.js';
import { dayText } from '../wording.js';
import { ending } from './closing.js';

const BASIS = '河南省行政执法条例 第33条';

/** One of the volumes a file is bound in. */
export interface VolumeSummary {
  readonly volume: 'main' | 'sub';
  /** From 1, of how many volumes of the case. */
  readonly index: number;
  readonly count: number;
  /** Papers and pieces of evidence bound in it. */
  readonly papers: number;
  /** Numbered pages. */
  readonly pages: number;
}

/** A line of the contents of a volume. */
export interface ContentsLine {
  readonly title: string;
  readonly number: string | null;
  readonly datedOn: Day;
  /** First and last page. */
  readonly from: number;
  readonly to: number;
  readonly note?: string;
}

const VOLUMES: Readonly<Record<VolumeSummary['volume'], string>> = { main: '正卷', sub: '副卷' };

/** 案卷封面. */
export function fileCover(dossier: Dossier): Instrument {
  return cover(dossier, []);
}

/** 案卷封面 of one volume. */
export function coverOfVolume(material: CaseMaterial, paper: Paper, volume: VolumeSummary): Instrument {
  return cover(new Dossier(material, paper), [
    field('卷别', `${VOLUMES[volume.volume]}（共${volume.count}卷，第${volume.index}卷）`),
    field('件数、页数', `${volume.papers}件，${volume.pages}页`),
  ]);
}

function cover(dossier: Dossier, ofVolume: readonly Field[]): Instrument {
  const { record } = dossier;
  const handlers = record.duties.filter(({ duty, until }) => duty === 'handle' && until === null);
  const names = handlers.flatMap(({ personId }, index): Words => [index === 0 ? '' : '、', dossier.name(personId)]);
  const archived = record.closedOn === null ? '尚未归档' : dayText(dossier.paper.datedOn);
  const dates: readonly (readonly [Field, Field])[] = [
    [begunOn(dossier), field('结案日期', record.closedOn === null ? '尚未结案' : dayText(record.closedOn))],
    [
      field(
        '承办人',
        names.filter((name) => name !== ''),
      ),
      field('归档日期', archived),
    ],
  ];
  return instrument(dossier, {
    layout: 'cover',
    blocks: [
      {
        kind: 'form',
        rows: [
          row(field('案号', dossier.material.number)),
          row(field('案由', cause(dossier))),
          row(field('当事人', record.party === null ? '未查明' : partyName(record.party))),
          row(field('处理结果', record.ending === null ? '尚在办理' : ending(dossier))),
          ...dates.map(([one, other]) => row(one, other)),
          ...ofVolume.map((each) => row(each)),
        ],
      },
    ],
  });
}

/** 立案日期; of a case dealt with on the spot the day it began. */
function begunOn({ record }: Dossier): Field {
  if (record.procedure.id === 'simplified') return field('查处日期', dayText(dayOf(record.openedAt)));
  return field('立案日期', record.filedOn === null ? '未立案' : dayText(record.filedOn));
}

/** 封面、目录、备考表: part of the binding, and not listed in it. */
const UNNUMBERED: ReadonlySet<string> = new Set(['file-cover', 'file-contents', 'reference-sheet']);

/** 卷内文件目录: every paper and every piece of evidence, in the order of the catalogue. */
export function fileContents(dossier: Dossier): Instrument {
  const papers = papersUpTo(dossier.material, dossier.paper.seq);
  const bound = dossier.catalogue.filter(({ code }) => !UNNUMBERED.has(code));
  const listed = bound.flatMap((entry) => {
    const volume = VOLUMES[entry.volume];
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
      note(['页次见各卷的卷内文件目录；封面、目录和备考表不编页号。']),
    ],
  });
}

/** 卷内文件目录 of one volume, with the pages on which each paper stands. */
export function contentsOfVolume(
  material: CaseMaterial,
  paper: Paper,
  volume: VolumeSummary,
  lines: readonly ContentsLine[],
): Instrument {
  const dossier = new Dossier(material, paper);
  const rows = lines.map(({ title, number, datedOn, from, to, note: remark = '' }, index): Words[] => [
    [String(index + 1)],
    [title],
    [number ?? '—'],
    [dayText(datedOn)],
    [from === to ? String(from) : `${from}-${to}`],
    [remark],
  ]);
  const columns = [
    { title: '序号', share: 1 },
    { title: '文书（材料）名称', share: 4.2 },
    { title: '文号', share: 3.9 },
    { title: '日期', share: 2.7 },
    { title: '页次', share: 1.4 },
    { title: '备注', share: 1.2 },
  ];
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      {
        kind: 'form',
        rows: [...caseRows(dossier), row(field('卷别', VOLUMES[volume.volume]), field('页数', `${volume.pages}页`))],
      },
      { kind: 'table', columns, rows },
      note(['封面、目录和备考表不编页号。']),
    ],
  });
}

/** 卷内备考表. */
export function referenceSheet(dossier: Dossier): Instrument {
  const papers = papersUpTo(dossier.material, dossier.paper.seq);
  return sheet(dossier, [
    [field('文书件数', `${papers.length}件`), field('证据件数', `${dossier.record.evidence.length}件`)],
    [field('立卷日期', dayText(dayOf(dossier.event.at))), field('事件数', `${dossier.paper.seq}项`)],
  ]);
}

/** 卷内备考表 of one volume. */
export function sheetOfVolume(material: CaseMaterial, paper: Paper, volume: VolumeSummary): Instrument {
  const dossier = new Dossier(material, paper);
  return sheet(dossier, [
    [field('卷别', VOLUMES[volume.volume]), field('件数', `${volume.papers}件`)],
    [field('页数', `${volume.pages}页`), field('立卷日期', dayText(dayOf(dossier.event.at)))],
  ]);
}

function sheet(dossier: Dossier, counts: readonly (readonly [Field, Field])[]): Instrument {
  const said = dossier.event.type === 'archive' ? (dossier.payload as Archive).note : '尚未归档。';
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows: [...caseRows(dossier), ...counts.map(([one, other]) => row(one, other))] },
      ...free(said, '本卷情况说明', BASIS),
      signed(givenBy(dossier, '立卷人')),
      note(['归档后本卷不得增加、抽换或者涂改；归档后收到的材料另行登记入卷。']),
    ],
  });
}
