import type { LawPack } from '../../law-pack.js';

/** 法制审核的内容 – 国办发〔2018〕118号 (十三), in its order. */
export const reviewPoints: LawPack['reviewPoints'] = [
  {
    code: 'body-and-staff',
    name: { zh: '行政执法主体合法、执法人员具备执法资格', en: 'The body is lawful and its officers are qualified' },
  },
  { code: 'procedure', name: { zh: '行政执法程序合法', en: 'The procedure is lawful' } },
  {
    code: 'facts-and-evidence',
    name: { zh: '案件事实清楚,证据合法充分', en: 'The facts are clear, the evidence lawful and sufficient' },
  },
  {
    code: 'law-and-discretion',
    name: {
      zh: '适用法律、法规、规章准确,裁量基准运用适当',
      en: 'The law is applied correctly, and so is the discretion benchmark',
    },
  },
  { code: 'within-powers', name: { zh: '执法未超越法定权限', en: 'The powers are not exceeded' } },
  {
    code: 'documents',
    name: { zh: '行政执法文书完备、规范', en: 'The documents are complete and in proper form' },
  },
  {
    code: 'suspected-crime',
    name: { zh: '违法行为不涉嫌犯罪、无需移送司法机关', en: 'No crime is suspected that would have to be transferred' },
  },
];
