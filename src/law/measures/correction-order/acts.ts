/** 责令改正、复查的行为 – 行政处罚法 第28条第1款. */
import { defineByTwo } from '../../ordinary-procedure/by-two.js';
import { begins, begun, changed, named, NOT_BEGUN, papersByTwo, sinceDiscovery } from '../measure-acts.js';
import { OrderCorrection, OrderCorrectionAgain, ReInspectCorrection } from './payloads.js';

const BASIS = '行政处罚法 第28条第1款';

export const orderCorrection = defineByTwo<OrderCorrection>({
  type: 'order-correction',
  name: { zh: '责令（限期）改正', en: 'Order to correct' },
  basis: BASIS,
  payload: OrderCorrection,
  draws: ['rectification-order'],
  asserts: sinceDiscovery,
  measure: begins('correction-order'),
  rules: ['correction-term-ahead'],
  record: (performed) => {
    const { occurredOn: orderedOn, correctBy } = performed.payload;
    return {
      ...papersByTwo(performed, 'rectification-order'),
      ...begun(performed, {
        id: `correction-order.${performed.seq}`,
        kind: 'correction-order',
        state: NOT_BEGUN,
        orders: [{ seq: performed.seq, orderedOn, correctBy }],
        reInspections: [],
      }),
    };
  },
});

export const reInspectCorrection = defineByTwo<ReInspectCorrection>({
  type: 're-inspect-correction',
  name: { zh: '复查改正情况', en: 'Re-inspect the correction' },
  basis: BASIS,
  payload: ReInspectCorrection,
  draws: ['re-inspection-record'],
  asserts: sinceDiscovery,
  measure: named,
  record: (performed) => ({
    ...papersByTwo(performed, 're-inspection-record'),
    ...changed(performed, 'correction-order', performed.payload.measureId, ({ reInspections }) => ({
      reInspections: [
        ...reInspections,
        { seq: performed.seq, on: performed.payload.occurredOn, result: performed.payload.result },
      ],
    })),
  }),
});

export const orderCorrectionAgain = defineByTwo<OrderCorrectionAgain>({
  type: 'order-correction-again',
  name: { zh: '再次责令改正', en: 'Order to correct once more' },
  basis: BASIS,
  payload: OrderCorrectionAgain,
  draws: ['rectification-order'],
  asserts: sinceDiscovery,
  measure: named,
  rules: ['correction-term-ahead'],
  record: (performed) => ({
    ...papersByTwo(performed, 'rectification-order'),
    ...changed(performed, 'correction-order', performed.payload.measureId, ({ orders }) => ({
      orders: [
        ...orders,
        { seq: performed.seq, orderedOn: performed.payload.occurredOn, correctBy: performed.payload.correctBy },
      ],
    })),
  }),
});
