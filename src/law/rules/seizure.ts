/** 查封、扣押 – 行政强制法 第10条、第17条至第28条. */
import { todayOf, type Situation } from '../act.js';
import { measureOf, type Seizure } from '../measures/measure.js';
import {
  DisposeSeizedProperty,
  LiftSeizure,
  NotifyAppraisalTime,
  ReportUrgentSeizure,
  RequestSeizure,
  RequestSeizureExtension,
  SeizeUrgently,
} from '../measures/seizure/payloads.js';
import { definitionOf } from '../periods/definitions.js';
import { seizureDue, urgentReportDue } from '../periods/measures.js';
import { defineRule, payloadOf, unless } from './rule.js';

/** 查封、扣押须有法律、法规依据: the matter's basis on the register, and the one relied on. */
export const seizureBasis = defineRule({
  code: 'seizure-basis',
  basis: '行政强制法 第10条、第17条、第22条',
  title: { zh: '查封、扣押有法律、法规依据', en: 'A law or regulation allows the seizure' },
  check: (situation) => {
    const registered = situation.event.facts.matter?.seizureBasis ?? null;
    if (registered === null) {
      return unless(
        false,
        '本事项未登记查封、扣押的法律、法规依据,不得采取查封、扣押措施',
        'No law or regulation that allows a seizure is on the register for this matter',
      );
    }
    const relied =
      payloadOf(situation, RequestSeizure)?.legalBasis ?? payloadOf(situation, SeizeUrgently)?.legalBasis ?? registered;
    return unless(
      registered.split(/[;；]/u).some((each) => each.trim() === relied.trim()),
      `所依据的"${relied}"不是登记的依据"${registered}"`,
      `“${relied}” is not the basis on the register, “${registered}”`,
      { relied, registered },
    );
  },
});

/** 紧急实施的,二十四小时内报告并补办批准手续;逾期的应当立即解除. */
export const urgentSeizureReportedInTime = defineRule({
  code: 'urgent-seizure-reported-in-time',
  basis: '行政强制法 第19条',
  title: { zh: '二十四小时内报告', en: 'Reported within 24 hours' },
  check: (situation) => {
    const { pack, event } = situation;
    const seizure = seizureIn(situation, payloadOf(situation, ReportUrgentSeizure)?.measureId);
    if (!seizure?.takenAt) return [];
    const due = urgentReportDue(seizure.takenAt, pack);
    return unless(
      event.at <= due,
      `紧急查封、扣押应当在${due}（二十四小时内）前报告并补办批准手续,现已逾期,应当立即解除`,
      `The urgent seizure had to be reported by ${due} (within 24 hours); it is too late and must be lifted at once`,
      { takenAt: seizure.takenAt, due },
    );
  },
});

/** 延长一次,不超过三十日,在期限届满之前. */
export const seizureExtensionAvailable = defineRule({
  code: 'seizure-extension-available',
  basis: '行政强制法 第25条第1款',
  title: { zh: '可以延长查封、扣押期限', en: 'The seizure may be extended' },
  check: (situation) => {
    const { record, pack, event, act } = situation;
    const payload = payloadOf(situation, RequestSeizureExtension);
    const pending = record.requests.find(({ kind }) => kind === 'seizure-extension');
    const asking = act.payload === RequestSeizureExtension;
    const seizure = seizureIn(situation, asking ? payload?.measureId : (pending?.subject ?? undefined));
    if (!seizure) return [];
    const due = seizureDue(seizure, pack, event.facts.calendar);
    const most = definitionOf(pack, 'seizure-extension').length;
    const days = (asking ? payload?.days : pending?.days) ?? 0;
    return [
      ...unless(
        due !== null && todayOf(situation) <= due,
        `查封、扣押期限已于${due ?? ''}届满,应当解除`,
        `The period of the seizure ended on ${due ?? ''}; it must be lifted`,
        { due },
      ),
      ...unless(
        seizure.extensionDays === 0 && days <= most,
        `查封、扣押期限只能延长一次,不超过${most}日`,
        `A seizure may be extended once, by ${most} days at most`,
        { granted: seizure.extensionDays, asked: days },
      ),
    ];
  },
});

/** 检测、检验、检疫、鉴定的期间应当明确. */
export const appraisalTimeSound = defineRule({
  code: 'appraisal-time-sound',
  basis: '行政强制法 第25条第3款',
  title: { zh: '检测、鉴定期间明确', en: 'The time of testing or appraisal is definite' },
  check: (situation) => {
    const payload = payloadOf(situation, NotifyAppraisalTime);
    const seizure = seizureIn(situation, payload?.measureId);
    if (!payload || !seizure) return [];
    const { from, until } = payload;
    const overlaps = seizure.appraisals.some((each) => from < each.until && each.from < until);
    return unless(
      from < until && from >= (seizure.takenOn ?? '') && !overlaps,
      `检测、鉴定期间${from}至${until}应当在查封、扣押之后,起止明确且不与已告知的期间重叠`,
      `The time of testing ${from} to ${until} must lie after the seizure, end after it begins and overlap no other`,
      { from, until },
    );
  },
});

/** 解除的事由成立. */
export const liftingGround = defineRule({
  code: 'lifting-ground',
  basis: '行政强制法 第19条、第28条第1款',
  title: { zh: '解除事由成立', en: 'The ground for lifting holds' },
  check: (situation) => {
    const payload = payloadOf(situation, LiftSeizure);
    const seizure = seizureIn(situation, payload?.measureId);
    if (!payload || !seizure) return [];
    const { record, pack, event } = situation;
    const due = seizureDue(seizure, pack, event.facts.calendar);
    const holds: Readonly<Record<LiftSeizure['ground'], boolean>> = {
      'not-approved': seizure.urgent && seizure.approvedAt === null,
      'no-breach': true,
      unrelated: true,
      decided: record.decision !== null,
      'period-over': due !== null && todayOf(situation) > due,
      'no-longer-needed': true,
    };
    return unless(
      holds[payload.ground],
      `解除事由"${payload.ground}"与案件情况不符`,
      `The ground “${payload.ground}” does not fit the case`,
      { ground: payload.ground, due },
    );
  },
});

/** 没收、销毁以处罚决定为据;随案移送以移送为据. */
export const seizedThingsDisposable = defineRule({
  code: 'seized-things-disposable',
  basis: '行政强制法 第21条、第27条',
  title: { zh: '可以处理查封、扣押的财物', en: 'The seized things may be disposed of' },
  check: (situation) => {
    const payload = payloadOf(situation, DisposeSeizedProperty);
    if (!payload) return [];
    const { record } = situation;
    const confiscated = record.decision?.penalties.some(({ kind }) => kind === 'confiscation') === true;
    const transferred = record.policeReply?.accepted === true;
    return unless(
      payload.disposal === 'handed-to-police' ? transferred : confiscated && record.decision.servedOn !== null,
      payload.disposal === 'handed-to-police'
        ? '案件未由公安机关立案,不得随案移交财物'
        : '没有已送达的没收决定,不得没收、销毁',
      payload.disposal === 'handed-to-police'
        ? 'The police have not taken the case; the things cannot go along'
        : 'Without a decision of confiscation that was served nothing may be confiscated or destroyed',
      { disposal: payload.disposal },
    );
  },
});

function seizureIn({ record }: Situation, id: string | undefined): Seizure | null {
  const measure = id === undefined ? null : measureOf(record.measures, id);
  return measure?.kind === 'seizure' ? measure : null;
}
