/** 材料页 – the sheet that stands before a file in a volume, or in its place: what it is, its digest, where it is kept. */
import type { Instrument } from '../../instruments/model/instrument.js';
import type { Material } from './materials.js';

/** How the file itself is in the volume. */
export type Binding = 'bound' | 'kept-apart' | 'not-openable';

const BINDINGS: Readonly<Record<Binding, string>> = {
  bound: '附于本页之后；原件以电子形式另存',
  'kept-apart': '不能或者不宜装订，以电子形式另存',
  'not-openable': '文件不能打开排印，以电子形式另存',
};

/** The sheet. `tidy` makes a text printable. */
export function sheetOf(
  material: Material,
  { organ, size, binding, tidy }: { organ: string; size: number; binding: Binding; tidy: (text: string) => string },
): Instrument {
  const rows: readonly (readonly [string, string])[] = [
    ['名称', material.title],
    ...material.particulars,
    ['文件大小', `${size.toLocaleString('en-US')}字节`],
    ['SHA-256', material.sha256.replaceAll(/(.{16})(?=.)/gu, '$1 ')],
    ['保存', `${BINDINGS[binding]}（卷宗包 data/files/${material.sha256.slice(0, 16)}…）`],
    ['登记', `第${material.seq}号事件`],
  ];
  return {
    id: `material.${material.seq}`,
    code: material.code,
    layout: 'form',
    organ,
    title: '证据（材料）页',
    number: null,
    recipient: null,
    blocks: [
      {
        kind: 'form',
        rows: rows.map(([label, value]) => ({ fields: [{ label, value: [tidy(value)] }], signatures: [] })),
      },
    ],
    seal: null,
    datedOn: material.datedOn,
    eachPage: [],
    isDraft: false,
  };
}
