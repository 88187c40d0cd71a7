import type { PenaltyKind } from '../law/facts.js';

const names: Readonly<Record<PenaltyKind, string>> = {
  warning: '警告',
  'circulated-criticism': '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得、没收非法财物',
  'permit-suspension': '暂扣许可证件',
  'grade-reduction': '降低资质等级',
  'permit-revocation': '吊销许可证件',
  'business-restriction': '限制开展生产经营活动',
  'business-suspension': '责令停产停业',
  closure: '责令关闭',
  'trade-ban': '限制从业',
};

/** 处罚种类 – 行政处罚法 第9条: those an agency other than the police may impose. */
export const penaltyKinds = Object.keys(names) as readonly PenaltyKind[];
