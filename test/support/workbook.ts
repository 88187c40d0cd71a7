import writeSheets, { type Cell, type Sheet } from 'write-excel-file/node';

/** Rows of a staff workbook by sheet, under the headings of the template. */
export interface StaffRows {
  readonly people?: readonly (readonly Cell[])[];
  readonly posts?: readonly (readonly Cell[])[];
  readonly certificates?: readonly (readonly Cell[])[];
}

const HEADINGS = {
  people: ['姓名', '公民身份号码', '初次审核日期'],
  posts: ['公民身份号码', '岗位', '内设机构', '起始日', '末日'],
  certificates: ['公民身份号码', '证号', '执法类别', '执法区域', '有效期起', '有效期止'],
};
const NAMES = { people: '人员', posts: '岗位', certificates: '执法证' };

/** The workbook as XLSX. */
export async function staffWorkbook(rows: StaffRows): Promise<Buffer> {
  const sheets = (['people', 'posts', 'certificates'] as const).map((code) => ({
    sheet: NAMES[code],
    dateFormat: 'yyyy-mm-dd',
    data: [HEADINGS[code], ...(rows[code] ?? [])],
  }));
  return writeSheets(sheets as unknown as Sheet<never>[]).toBuffer();
}

/** A multipart request of one file. */
export function formOf(bytes: Buffer, name = 'staff.xlsx'): { readonly payload: Buffer; readonly headers: object } {
  const boundary = 'sanfen-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
