/** 事先告知、听证告知、陈述申辩的文书 – 行政处罚法 第44条、第45条、第63条. */
import type { ReExamineDefence } from '../../../law/ordinary-procedure/payloads/findings.js';
import type { NoteNoDefence, RecordDefence, RecordWaiver } from '../../../law/ordinary-procedure/payloads/notice.js';
import type { LawPack } from '../../../law/packs/law-pack.js';
import { benchmarkUse } from '../benchmark.js';
import type { Dossier } from '../dossier.js';
import type { Block, Instrument } from '../instrument.js';
import {
  basisText,
  caseRows,
  cause,
  factsAndEvidence,
  field,
  fields,
  free,
  instrument,
  note,
  paragraph,
  partyName,
  penalties,
  sections,
  signed,
  toParty,
} from '../parts.js';
import { dayText, need, periodText, words } from '../wording.js';

const TOLD_BASIS = '行政处罚法 第44条';

/** 陈述申辩期限 in the field of the case. */
function defencePeriod(pack: LawPack, of: string): string {
  const choice = pack.periodChoice['defence'] ?? {};
  return periodText(pack, choice[of] ?? choice['general'] ?? '');
}

/** 拟处罚的事实、理由、依据和内容 – what both notices tell. */
function told(dossier: Dossier): readonly (readonly [string, readonly Block[]])[] {
  const { findings } = dossier.record;
  if (findings === null)
    return [['拟处罚的事实', [paragraph([{ blank: '拟处罚的事实、理由、依据', basis: TOLD_BASIS }])]]];
  return [
    ['违法事实和证据', factsAndEvidence(dossier, findings)],
    [
      '理由和依据',
      [
        paragraph(words`上述行为涉及${basisText(findings.basis)}。`),
        ...benchmarkUse(dossier, findings, '裁量基准适用说明'),
      ],
    ],
    ['拟作出的行政处罚', [paragraph(['本机关拟对你（单位）作出如下行政处罚：']), ...penalties(findings)]],
  ];
}

/** Where the party can turn to: printed as far as the agency has settled it. */
function contact({ settings, organ }: Dossier): readonly Block[] {
  const known = [
    field('联系单位', organ),
    ...(settings.address === null ? [] : [field('地址', settings.address)]),
    ...(settings.telephone === null ? [] : [field('联系电话', settings.telephone)]),
  ];
  return [fields(...known)];
}

/** 行政处罚事先告知书. */
export function priorNotice(dossier: Dossier): Instrument {
  const days = defencePeriod(dossier.pack, dossier.record.field);
  const alsoHearing = dossier.record.file.some(
    ({ code, seq }) => code === 'hearing-rights-notice' && seq === dossier.paper.seq,
  );
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      paragraph(
        words`你（单位）涉嫌${need(dossier.matter?.name, '案由', TOLD_BASIS)}一案，本机关已调查终结。依据《行政处罚法》第44条，现将拟作出的行政处罚的内容及事实、理由、依据告知如下：`,
      ),
      ...sections(...told(dossier), [
        '你（单位）依法享有的权利',
        [
          paragraph(
            words`依据《行政处罚法》第44条、第45条，你（单位）有权进行陈述和申辩，可以自收到本告知书之日起${days}内向本机关提出；逾期未提出的，视为放弃陈述、申辩的权利。本机关不会因陈述、申辩而给予更重的处罚。`,
          ),
          ...(alsoHearing ? [paragraph(['你（单位）同时有要求听证的权利，见一并送达的《行政处罚听证告知书》。'])] : []),
        ],
      ]),
      ...contact(dossier),
      note(['本告知书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}

/** 行政处罚听证告知书. */
export function hearingRightsNotice(dossier: Dossier): Instrument {
  const days = periodText(dossier.pack, 'hearing-request');
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      paragraph(
        words`你（单位）涉嫌${need(dossier.matter?.name, '案由', '行政处罚法 第63条')}一案，本机关已调查终结，现告知如下：`,
      ),
      ...sections(...told(dossier), [
        '要求听证的权利',
        [
          paragraph(
            words`依据《行政处罚法》第63条、第64条，你（单位）有要求举行听证的权利。要求听证的，应当在被告知后${days}内向本机关提出；逾期未提出的，视为放弃听证权利。当事人不承担组织听证的费用。`,
          ),
          paragraph(['当事人可以亲自参加听证，也可以委托一至二人代理，并有权申请听证主持人回避。']),
        ],
      ]),
      ...contact(dossier),
      note(['本告知书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}

const RIGHTS: Readonly<Record<RecordWaiver['rights'], string>> = {
  defence: '陈述、申辩的权利',
  'defence-and-hearing': '陈述、申辩和要求听证的权利',
};

/** 陈述申辩笔录; 放弃权利声明; 期满未提出的说明 – by the act that drew it. */
export function defenceRecord(dossier: Dossier): Instrument {
  const basis = '行政处罚法 第45条第1款';
  const about = fields(
    field('案号', dossier.material.number),
    field('案由', cause(dossier)),
    field('当事人', partyName(dossier.record.party)),
  );
  const signatures = signed(dossier.signatures({ handle: '记录人' }));
  if (dossier.event.type === 'record-waiver') {
    const { waivedOn, rights, statement } = dossier.payload as RecordWaiver;
    const blocks = [
      about,
      paragraph(words`当事人于${dayText(waivedOn)}收到告知后，明确表示放弃${RIGHTS[rights]}，声明如下：`),
      ...free(statement, '放弃权利的声明', '行政处罚法 第62条'),
      signatures,
    ];
    return instrument(dossier, { layout: 'record', blocks, eachPage: SIGN_HERE });
  }
  if (dossier.event.type === 'note-no-defence') {
    const { note: said } = dossier.payload as NoteNoDefence;
    const blocks = [about, ...free(said, '说明', basis), signatures];
    return instrument(dossier, { layout: 'record', blocks });
  }
  const { statedOn, statement } = dossier.payload as RecordDefence;
  const blocks = [
    about,
    paragraph(words`当事人于${dayText(statedOn)}向本机关提出陈述、申辩意见如下：`),
    ...free(statement, '陈述、申辩的内容', basis),
    signatures,
  ];
  return instrument(dossier, { layout: 'record', blocks, eachPage: SIGN_HERE });
}

const SIGN_HERE = ['当事人逐页签名', '记录人逐页签名'];

export const RECHECK_RESULTS: Readonly<Record<ReExamineDefence['result'], string>> = {
  accepted: '予以采纳',
  'partly-accepted': '部分予以采纳',
  'not-accepted': '不予采纳',
};

/** 陈述申辩复核意见书. */
export function recheckOpinion(dossier: Dossier): Instrument {
  const { opinion, result, revisedFindings } = dossier.payload as ReExamineDefence;
  const statements = dossier.acts<RecordDefence>('record-defence');
  return instrument(dossier, {
    layout: 'record',
    blocks: [
      { kind: 'form', rows: caseRows(dossier) },
      ...sections(
        [
          '当事人的陈述、申辩意见',
          statements.flatMap(({ payload }) => [
            paragraph(words`${dayText(payload.statedOn)}：`),
            ...free(payload.statement, '陈述、申辩的内容', '行政处罚法 第45条第1款'),
          ]),
        ],
        ['复核情况', free(opinion, '复核意见', '行政处罚法 第45条第1款')],
        ['复核结论', [paragraph([`对当事人提出的意见${RECHECK_RESULTS[result]}。`])]],
        [
          '复核后拟作出的处罚',
          revisedFindings && revisedFindings.outcome === 'penalty'
            ? [...penalties(revisedFindings), ...benchmarkUse(dossier, revisedFindings, '裁量基准适用说明')]
            : [],
        ],
      ),
      signed(dossier.signatures({ handle: '复核人' })),
    ],
  });
}
