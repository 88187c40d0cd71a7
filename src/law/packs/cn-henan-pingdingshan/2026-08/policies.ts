import type { PolicyValue } from '../../law-pack.js';

/** What no text known to us settles: the agency's own choice, to be confirmed by the county justice bureau. */
export const policies: readonly PolicyValue[] = [
  {
    value: 'collectiveDiscussion.minimumMembers',
    text: {
      zh: '集体讨论不少于三名负责人参加（含主持人）;法律未规定人数',
      en: 'At least three heads discuss, the one who presides included; the Act sets no number',
    },
    basis: '行政处罚法 第57条第2款',
  },
  {
    value: 'qualification.windowMonths',
    text: {
      zh: '每年六十学时按办案之日前十二个月累计,不按公历年度',
      en: 'Sixty hours a year are counted over the twelve months before the act, not by the calendar year',
    },
    basis: '法治政府建设实施纲要（2021—2025年） (三十四)',
  },
  {
    value: 'qualification.testWithinMonths',
    text: {
      zh: '办案人员在近十二个月内须有合格的法治测试',
      en: 'Officers must have passed a test within the last twelve months',
    },
    basis: '河南省行政执法条例 第21条',
  },
  {
    value: 'qualification.firstReviewersSince',
    text: {
      zh: '2018年以前已从事审核的人员不属于"初次从事"',
      en: 'Whoever took up review before 2018 does not do so for the first time',
    },
    basis: '行政处罚法 第58条第2款',
  },
  {
    value: 'majorLine.kinds',
    text: {
      zh: '责令关闭比照责令停产停业作为重大行政处罚',
      en: 'An order to close down is treated as a major penalty, as an order to stop business is',
    },
    basis: '河南省重大行政处罚备案审查办法 第3条',
  },
  {
    value: 'periodChoice.defence.general',
    text: {
      zh: '陈述申辩期限一般为五个工作日（与要求听证的期限一致）,农业领域为三个工作日',
      en: 'Five working days to defend, as for asking for a hearing; three in agriculture',
    },
    basis: '行政处罚法 第44条、第45条',
  },
  {
    value: 'periodChoice.legal-review.general',
    text: {
      zh: '审核期限一般为五个工作日;国家未规定统一期限',
      en: 'Five working days for a review; there is no national limit',
    },
    basis: '国办发〔2018〕118号 (十四)',
  },
  {
    value: 'periodChoice.spot-decision-record.general',
    text: {
      zh: '当场处罚报备期限,无领域规定的按最短的两个工作日',
      en: 'Where no rule of the field says otherwise, an on-the-spot decision is reported within two working days, the shortest',
    },
    basis: '行政处罚法 第52条第3款; 农业行政处罚程序规定 第27条',
  },
  {
    value: 'catalogue.simplified.spot-decision-check',
    text: {
      zh: '当场处罚案件由承办人员以外的审核人员事后审核',
      en: 'Every on-the-spot penalty is checked afterwards by a reviewer who is neither of its officers',
    },
    basis: '国办发〔2018〕118号 (十四)',
  },
  {
    value: 'extensions',
    text: {
      zh: '部门规章的延长期限适用于乡镇行使该领域处罚权的案件;负责人批准一次',
      en: 'The extension of a ministry’s rule holds for township cases in its field, once, by the head',
    },
    basis: '行政处罚法 第60条',
  },
  {
    value: 'warnings',
    text: {
      zh: '十五日以内的期限届满前三日黄色预警、前一日红色预警;更长的期限届满前十五日黄色、前五日红色',
      en: 'Periods of up to fifteen days turn yellow three days and red one day before the end; longer ones fifteen and five',
    },
    basis: '行政处罚法 第60条; 行政处罚法 第76条第1款',
  },
  {
    value: 'catalogue.ordinary.rectification-order',
    text: {
      zh: '违法行为可以改正的,在送审前另行制作责令改正通知书',
      en: 'Where the breach can be corrected, the order to correct is a paper of its own, made before the review',
    },
    basis: '行政处罚法 第28条第1款',
  },
  {
    value: 'catalogue.ordinary.case-review-opinion',
    text: {
      zh: '不属于法制审核范围的普通程序案件,均进行案件审核',
      en: 'Every ordinary case outside legal review has a case review',
    },
    basis: '市场监督管理行政处罚程序规定 第52条; 农业行政处罚程序规定 第51条第2款',
  },
];
