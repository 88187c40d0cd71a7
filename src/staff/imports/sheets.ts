/** 导入表的样式 – the sheets and columns of a staff workbook, and what each column is called. */
import type { Text } from '../../law/blocker.js';

/** A column: where it goes in the request it stands for, and its heading. */
export interface Column {
  readonly key: string;
  readonly name: Text;
  readonly required: boolean;
  readonly kind: 'text' | 'day' | 'list';
  /** How it is filled in. */
  readonly hint: Text;
}

export type SheetCode = 'people' | 'posts' | 'certificates';

/** A sheet with its columns in order. */
export interface SheetForm {
  readonly code: SheetCode;
  readonly name: Text;
  readonly columns: readonly Column[];
}

const identityNumber: Column = {
  key: 'identityNumber',
  name: { zh: '公民身份号码', en: 'Identity number' },
  required: true,
  kind: 'text',
  hint: { zh: '18位，单元格须为文本格式', en: '18 characters, the cell formatted as text' },
};

/** 人员、岗位、执法证, in the order in which they are taken in. */
export const sheetForms: readonly SheetForm[] = [
  {
    code: 'people',
    name: { zh: '人员', en: 'People' },
    columns: [
      column('name', '姓名', 'Name', '与居民身份证一致', 'as on the identity card'),
      identityNumber,
      optional(
        column('firstReviewOn', '初次审核日期', 'First review on', '仅法制审核人员填写', 'reviewers only', 'day'),
      ),
    ],
  },
  {
    code: 'posts',
    name: { zh: '岗位', en: 'Posts' },
    columns: [
      identityNumber,
      column(
        'role',
        '岗位',
        'Role',
        '承办人、法制审核人、审批人、听证主持人、书记员、监督员、管理员之一',
        'handler, reviewer, approver, hearing-chair, clerk, supervisor or administrator',
      ),
      optional(column('unit', '内设机构', 'Unit', '本机关已登记的机构名称', 'name of a unit of the agency')),
      optional(column('from', '起始日', 'First day', '不填则自导入时起', 'from the import on if left out', 'day')),
      optional(column('lastDay', '末日', 'Last day', '不填则无终止日', 'without end if left out', 'day')),
    ],
  },
  {
    code: 'certificates',
    name: { zh: '执法证', en: 'Certificates' },
    columns: [
      identityNumber,
      column('number', '证号', 'Number', '4至50个字符', '4 to 50 characters'),
      column(
        'fields',
        '执法类别',
        'Fields',
        '类别名称或编码，多个以顿号分开',
        'names or codes, separated by commas',
        'list',
      ),
      column('area', '执法区域', 'Area', '行政区划代码', 'division code'),
      column('validFrom', '有效期起', 'Valid from', '如 2026-01-01', 'e.g. 2026-01-01', 'day'),
      column('validTo', '有效期止', 'Valid to', '最后有效日', 'the last valid day', 'day'),
    ],
  },
];

/** Whether a heading or the name of a sheet, as somebody typed it, means this one. */
export function isCalled(typed: string, { zh, en }: Text): boolean {
  const plain = typed.replace(/[*＊\s]+/g, '').toLowerCase();
  const english = en.replace(/\s+/g, '').toLowerCase();
  return plain === zh || plain === english || plain === `${zh}${english}`;
}

/** A heading in both languages. */
export function titleOf({ zh, en }: Text): string {
  return `${zh} ${en}`;
}

function column(
  key: string,
  zh: string,
  en: string,
  hintZh: string,
  hintEn: string,
  kind: Column['kind'] = 'text',
): Column {
  return { key, name: { zh, en }, required: true, kind, hint: { zh: hintZh, en: hintEn } };
}

function optional(each: Column): Column {
  return { ...each, required: false };
}
