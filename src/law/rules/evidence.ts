/** 证据的保管、执法记录: who has an object in hands, and what a recording is of. */
import { custodianOf } from '../evidence.js';
import { AttachRecording, CollectEvidence, TransferCustody } from '../ordinary-procedure/payloads/evidence.js';
import { inOrder, notAhead } from './evidence-form.js';
import { defineRule, payloadOf, unless } from './rule.js';

/** 保管链不中断: an object leaves only the hands it is in. */
export const custodyHeld = defineRule({
  code: 'custody-held',
  basis: '行政处罚法 第46条、第80条; 行政强制法 第26条',
  title: { zh: '物证由保管人移交,保管链不中断', en: 'An object is handed over by whoever has it' },
  check: (situation) => {
    const payload = payloadOf(situation, TransferCustody);
    if (!payload) return [];
    const { itemId, from, to, occurredOn, at } = payload;
    const item = situation.record.evidence.find(({ id }) => id === itemId);
    const holder = item ? custodianOf(item) : null;
    if (!item || holder === null) {
      return unless(false, `${itemId}不是本案的物证`, `${itemId} is no physical evidence of this case`, { itemId });
    }
    const last = item.custody.at(-1);
    return [
      ...unless(
        item.awaiting === null && (last?.awaiting ?? null) === null,
        '上一环节尚未由另一名执法人员签名',
        'The step before still awaits the second officer’s signature',
        { itemId, awaiting: item.awaiting ?? last?.awaiting },
      ),
      ...unless(from === holder, `物证现由${holder}保管`, `The object is in the hands of ${holder}`, {
        itemId,
        holder,
      }),
      ...unless(to !== from, '移交给了同一保管人', 'It is handed to whoever has it already', { itemId, holder }),
      ...unless(
        occurredOn > (last?.on ?? item.collectedOn) || at >= (last?.at ?? item.collectedAt),
        '移交时间早于上一环节',
        'The hand-over lies before the step it follows',
        { itemId },
      ),
      ...notAhead(situation, occurredOn, at, 'at'),
    ];
  },
});

/** 执法记录所记录的是本案已经实施的行为. */
export const recordingOfAnAct = defineRule({
  code: 'recording-of-an-act',
  basis: '行政处罚法 第47条; 国办发〔2018〕118号 (七)、(八)',
  title: { zh: '记录对应本案已实施的行为', en: 'The recording is of an act of this case' },
  check: (situation) => {
    const attached = payloadOf(situation, AttachRecording);
    const collected = payloadOf(situation, CollectEvidence);
    const ofSeq = attached?.ofSeq ?? collected?.ofSeq ?? null;
    if (ofSeq === null) return [];
    const { seq, enforcementActs } = situation.record;
    const day = attached?.recordedOn ?? collected?.occurredOn;
    const recorded = enforcementActs.find((act) => act.seq === ofSeq);
    return [
      ...unless(ofSeq <= seq, `本案没有第${ofSeq}号行为`, `The case has no act number ${ofSeq}`, { ofSeq }),
      ...unless(
        recorded === undefined || recorded.occurredOn === day,
        `所记录的行为发生在${recorded?.occurredOn ?? ''}`,
        `The act it records took place on ${recorded?.occurredOn ?? ''}`,
        { ofSeq, occurredOn: recorded?.occurredOn },
      ),
      ...inOrder(attached ?? null),
      ...(attached ? notAhead(situation, attached.recordedOn, attached.to, 'to') : []),
    ];
  },
});
