/** 案卷: the file is complete at the gate; dates are not in the future, nor before what they follow; who still has to sign. */
import { todayOf } from '../act.js';
import { catalogueOf, completenessBlockers } from '../completeness/completeness.js';
import { FileDocument } from '../ordinary-procedure/payloads/investigation.js';
import { ServeDocument } from '../ordinary-procedure/payloads/notice.js';
import { CoSign } from '../ordinary-procedure/payloads/throughout.js';
import { papersNoActDraws } from '../ordinary-procedure/papers.js';
import { defineRule, payloadOf, unless } from './rule.js';

/** 案卷材料齐全、已签名封存、时序合法. */
export const fileComplete = defineRule({
  code: 'file-complete',
  basis: '行政处罚法 第40条、第47条; 河南省行政执法条例 第33条',
  title: { zh: '案卷完整', en: 'The case file is complete' },
  check: ({ record, pack, act }) =>
    act.gate
      ? completenessBlockers(record, pack, act.gate).map(({ message, basis, detail }) => ({
          message,
          basis,
          ...(detail ? { detail } : {}),
        }))
      : [],
});

/** 不得倒签、不得预签: an asserted day lies between what it follows and today. */
export const datedLawfully = defineRule({
  code: 'dated-lawfully',
  basis: '行政处罚法 第47条',
  title: { zh: '落款日期合法', en: 'The day asserted is lawful' },
  check: (situation) => {
    const { act, event, record } = situation;
    const asserted = event.payload && act.asserts(event.payload, record);
    if (!asserted) return [];
    const today = todayOf(situation);
    return [
      ...unless(
        asserted.day <= today,
        `日期${asserted.day}晚于今日${today}`,
        `The day ${asserted.day} lies after today, ${today}`,
        { ...asserted },
      ),
      ...unless(
        asserted.day >= asserted.notBefore,
        `日期${asserted.day}早于其所依据事项的日期${asserted.notBefore}`,
        `The day ${asserted.day} lies before ${asserted.notBefore}, which it must follow`,
        { ...asserted },
      ),
    ];
  },
});

/** 由记录所载的另一名执法人员本人签名. */
export const awaitsSignature = defineRule({
  code: 'awaits-signature',
  basis: '行政处罚法 第42条第1款、第55条第2款',
  title: { zh: '等待本人签名', en: 'Awaits this person’s signature' },
  check: (situation) => {
    const { record, event } = situation;
    const items = [...record.file, ...record.evidence, ...record.evidence.flatMap(({ custody }) => custody)];
    const awaiting = items.filter((item) => [item.awaiting].flat().includes(event.actor)).map(({ id }) => id);
    const itemId = payloadOf(situation, CoSign)?.itemId;
    if (itemId === undefined) {
      return unless(awaiting.length > 0, '没有材料等待您的签名', 'Nothing awaits your signature');
    }
    return unless(
      awaiting.includes(itemId),
      `材料${itemId}不等待您的签名`,
      `The item ${itemId} does not await your signature`,
      { itemId },
    );
  },
});

/** 由相应行为制作的文书不得以"入卷"代替: only papers no act draws up may be put on file as they are. */
export const drawnByNoAct = defineRule({
  code: 'drawn-by-no-act',
  basis: '行政处罚法 第47条、第55条第2款; 行政诉讼法 第35条',
  title: { zh: '属于可以直接入卷的材料', en: 'A paper that may be put on file as it is' },
  check: (situation) => {
    const code = payloadOf(situation, FileDocument)?.code;
    const allowed = situation.record.decision === null ? papersNoActDraws(situation.record) : [];
    return unless(
      code === undefined || allowed.includes(code),
      `材料${code ?? ''}应由相应的办案行为形成,或者决定作出后不得再取证,不能直接入卷`,
      `The paper ${code ?? ''} comes from an act of its own, or is evidence after the decision, and cannot be put on file`,
      { code, allowed },
    );
  },
});

/** 送达的是本案已签名封存、应当送达当事人而尚未送达的文书. */
export const servable = defineRule({
  code: 'servable',
  basis: '行政处罚法 第61条',
  title: { zh: '文书可以送达', en: 'The document can be served' },
  check: (situation) => {
    const payload = payloadOf(situation, ServeDocument);
    if (!payload) return [];
    const { record, pack } = situation;
    const paper = record.file.find(({ id }) => id === payload.documentId);
    const goesToParty = catalogueOf(record, pack).some(
      ({ code, servedOnParty }) => servedOnParty && code === paper?.code,
    );
    return unless(
      paper !== undefined &&
        goesToParty &&
        paper.sealedAt !== null &&
        paper.service === null &&
        !SERVED_BY_OWN_ACT.has(paper.code),
      `文书${payload.documentId}不存在、未签名封存、已送达或者不由本行为送达`,
      `The document ${payload.documentId} does not exist, is not sealed, was served already, or is served by an act of its own`,
      { documentId: payload.documentId },
    );
  },
});

const SERVED_BY_OWN_ACT: ReadonlySet<string> = new Set([
  'prior-notice',
  'hearing-rights-notice',
  'hearing-notice',
  'penalty-decision',
  'no-penalty-decision',
  'on-the-spot-decision',
]);
