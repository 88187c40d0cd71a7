import type { InstrumentSettings } from '../instruments/model/settings.js';

/** 文书设置 of the demo township. Bank, account and addresses are made up; organ and court are those of its county. */
export const demoInstrumentSettings: InstrumentSettings = {
  numberPrefix: '鲁清溪',
  address: '鲁山县清溪乡人民政府院内（演示）',
  telephone: '0375-0000000（演示）',
  bank: {
    name: '清溪农村信用合作社（演示）',
    address: '鲁山县清溪乡清溪街（演示）',
    account: '0000 0000 0000 0000（演示）',
  },
  reconsideration: { name: '鲁山县人民政府', address: '鲁山县司法局行政复议接待窗口（演示）' },
  court: { name: '鲁山县人民法院', address: '鲁山县人民法院立案大厅（演示）' },
  police: '鲁山县公安局',
};
