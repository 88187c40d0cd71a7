/** 简易程序的文书 – 行政处罚法 第44条、第45条、第51条、第52条; 行政复议法 第23条. */
import type {
  DecideOnTheSpot,
  HandOverDecision,
  HearOnTheSpot,
  TellOnTheSpot,
} from '../../../law/simplified-procedure/payloads/scene.js';
import { benchmarkLine } from '../benchmark.js';
import type { Dossier } from '../dossier.js';
import type { Block, FormRow, Instrument, Words } from '../instrument.js';
import {
  articles,
  caseRows,
  cause,
  facts,
  field,
  fields,
  free,
  heading,
  instrument,
  note,
  paragraph,
  partyName,
  penalties,
  penaltiesLine,
  row,
  signed,
} from '../parts.js';
import { closed, dayText, hourText, need, periodText, words } from '../wording.js';
import { credentialsShown, officersField } from './investigation.js';
import { RECHECK_RESULTS } from './notice.js';

const DECISION = '行政处罚法 第52条第2款';
const COLLECTION = '罚款决定与罚款收缴分离实施办法（国务院令第235号） 第7条';
/** 对当场作出的行政处罚决定不服,先申请行政复议. */
const RECONSIDERATION_FIRST = '行政复议法 第23条第2款';

/** 当场告知记录; 当场陈述申辩记录 – by the act that drew it. */
export function oralNoticeAndDefence(dossier: Dossier): Instrument {
  return dossier.event.type === 'hear-on-the-spot' ? heard(dossier) : told(dossier);
}

function about(dossier: Dossier, occurredOn: string, coOfficerId: string): Block {
  return fields(
    field('案由', cause(dossier)),
    field('当事人', partyName(dossier.record.party)),
    field('日期', dayText(occurredOn)),
    officersField(dossier, '执法人员', coOfficerId),
  );
}

const SIGN_HERE = ['当事人签名', '执法人员签名'];

function told(dossier: Dossier): Instrument {
  const said = dossier.payload as TellOnTheSpot;
  const { findings } = dossier.record;
  const basis = '行政处罚法 第44条';
  return instrument(dossier, {
    layout: 'record',
    eachPage: SIGN_HERE,
    blocks: [
      about(dossier, said.occurredOn, said.coOfficerId),
      credentialsShown(dossier),
      heading('告知的违法事实'),
      ...(findings ? facts(findings) : [paragraph([{ blank: '违法事实', basis }])]),
      heading('告知的依据和拟作出的处罚'),
      paragraph(words`依据：${articles(findings?.basis ?? [], basis)}。`),
      ...penalties(findings ?? { penalties: [] }),
      heading('告知的内容'),
      ...free(said.told, '告知的内容', basis),
      paragraph(['已告知当事人依法享有陈述和申辩的权利；不会因陈述、申辩而给予更重的处罚。']),
      signed(dossier.signatures({ handle: '告知人' })),
    ],
  });
}

const STANCES: Readonly<Record<HearOnTheSpot['stance'], string>> = {
  stated: '当事人提出陈述、申辩如下：',
  'nothing-to-say': '当事人表示没有需要陈述、申辩的意见：',
  waived: '当事人明确表示放弃陈述、申辩的权利：',
};

function heard(dossier: Dossier): Instrument {
  const said = dossier.payload as HearOnTheSpot;
  const basis = '行政处罚法 第45条第1款';
  const recheck =
    said.stance === 'stated'
      ? [
          heading('复核情况'),
          ...free(said.reExamination, '复核意见', basis),
          paragraph(
            words`对当事人提出的意见${said.result ? RECHECK_RESULTS[said.result] : need(null, '是否采纳', basis)}。`,
          ),
        ]
      : [];
  return instrument(dossier, {
    layout: 'record',
    eachPage: SIGN_HERE,
    blocks: [
      about(dossier, said.occurredOn, said.coOfficerId),
      heading('陈述和申辩'),
      paragraph([STANCES[said.stance]]),
      ...free(said.statement, '陈述、申辩的内容', basis),
      ...recheck,
      ...(said.revisedFindings
        ? [heading('复核后的处罚'), paragraph([`${penaltiesLine(said.revisedFindings)}。`])]
        : []),
      signed(dossier.signatures({ handle: '记录人' })),
    ],
  });
}

/** 当场行政处罚决定书: on one page, as the pre-printed form is. */
export function onTheSpotDecision(dossier: Dossier): Instrument {
  const { at, place, performance, remedies, occurredOn } = dossier.payload as DecideOnTheSpot;
  const { findings, party } = dossier.record;
  const found = (findings?.facts ?? []).map(({ statement }) => closed(statement)).join('');
  const discretion = benchmarkLine(dossier, findings);
  const rows: readonly FormRow[] = [
    row(
      field('当事人', partyName(party)),
      field(party?.kind === 'organisation' ? '住所' : '住址', need(party?.address, '当事人的地址', DECISION)),
    ),
    row(field('违法事实', need(found, '违法事实', DECISION))),
    row(field('处罚依据', articles(findings?.basis ?? [], DECISION))),
    ...(discretion === null ? [] : [row(field('裁量基准适用', discretion))]),
    row(field('处罚种类数额', need(findings && penaltiesLine(findings), '处罚种类和数额', DECISION))),
    row(field('处罚时间', `${dayText(occurredOn)}${hourText(at)}`), field('处罚地点', place)),
    row(field('履行方式期限', words`${closed(performance)}${collection(dossier)}`)),
    row(field('救济途径期限', words`${closed(remedies)}${reconsiderationFirst(dossier)}`)),
  ];
  return instrument(dossier, {
    layout: 'form',
    isNumbered: true,
    isSealed: true,
    blocks: [
      { kind: 'form', rows },
      paragraph([
        '执法人员已向当事人出示行政执法证件，当场告知拟作出的行政处罚内容及事实、理由、依据和当事人依法享有的权利，并听取了当事人的陈述、申辩。',
      ]),
      signed(dossier.signatures({ handle: '执法人员' })),
      fields(field('当事人签收', '　　　　　　　　　　　　　　（拒绝签收的，由执法人员注明）')),
      note(['本决定书一式两份，一份当场交付当事人，一份入卷；须报所属行政机关备案。']),
    ],
  });
}

/** Where the fine is paid, and what follows if it is not. */
function collection({ record, settings, pack }: Dossier): Words {
  const money = (record.findings?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  if (money === 0) return [];
  const { bank } = settings;
  const { perDayPerMille } = pack.surcharge;
  return words`代收机构：${need(bank?.name, '代收机构名称', COLLECTION)}（地址：${need(bank?.address, '代收机构地址', COLLECTION)}；账户：${need(bank?.account, '收款账户', COLLECTION)}）。自收到本决定书之日起${periodText(pack, 'fine-payment')}内不缴纳的，每日按罚款数额的${perDayPerMille / 10}%加处罚款，加处罚款的数额不超过罚款数额。`;
}

/** 复议前置: said in every on-the-spot decision. */
function reconsiderationFirst({ settings, pack }: Dossier): Words {
  const { reconsideration } = settings;
  return words`对本决定不服的，应当自收到之日起${periodText(pack, 'reconsideration-application')}内先向${need(reconsideration?.name, '行政复议机关', RECONSIDERATION_FIRST)}申请行政复议（地址：${need(reconsideration?.address, '行政复议机关地址', RECONSIDERATION_FIRST)}），也可以通过本机关提交申请；对行政复议决定不服的，可以再依法提起行政诉讼（《行政复议法》第23条）。`;
}

const RECEIPTS: Readonly<Record<HandOverDecision['receipt'], string>> = {
  signed: '当事人签收',
  refused: '当事人拒绝签收，已在决定书上注明',
};

/** 当场交付签收（拒绝签收）注明. */
export function deliveryNote(dossier: Dossier): Instrument {
  const { receipt, note: said, occurredOn, coOfficerId } = dossier.payload as HandOverDecision;
  const id = dossier.record.decision?.documentId ?? '';
  const rows = [
    ...caseRows(dossier),
    row(field('当事人', partyName(dossier.record.party))),
    row(field('交付文书', words`当场行政处罚决定书${dossier.reference(id)}`)),
    row(field('交付日期', dayText(occurredOn)), field('签收情况', RECEIPTS[receipt])),
    row(field('说明', need(said, '签收或者拒绝签收的说明', '行政处罚法 第52条第1款'))),
    row(officersField(dossier, '交付人', coOfficerId)),
  ];
  return instrument(dossier, {
    layout: 'form',
    eachPage: ['当事人（见证人）签名'],
    blocks: [{ kind: 'form', rows }],
  });
}
