/** 救济途径和期限 – with the right organs: the county government and the court, as the agency has settled them. */
import type { Dossier } from './dossier.js';
import type { Block, Field } from './instrument.js';
import { field, paragraph } from './parts.js';
import { need, periodText, words } from './wording.js';

const BASIS = '行政处罚法 第59条第1款第5项';

/** In a sentence; `basis` is what asks for them in the paper. */
export function remedies(dossier: Dossier, basis: string): readonly Block[] {
  const { settings, pack } = dossier;
  const organ = need(settings.reconsideration?.name, '行政复议机关', basis);
  const court = need(settings.court?.name, '有管辖权的人民法院', basis);
  const [days, months] = [periodText(pack, 'reconsideration-application'), periodText(pack, 'litigation-direct')];
  return [
    paragraph(
      words`如不服本决定，可以自收到之日起${days}内依法向${organ}申请行政复议，也可以自收到之日起${months}内依法向${court}提起行政诉讼。`,
    ),
  ];
}

/** Line by line, as a decision lists them beside its own words. */
export function remedyFields({ settings, pack }: Dossier): readonly Field[] {
  const { reconsideration, court } = settings;
  return [
    field(
      '行政复议',
      words`自收到本决定书之日起${periodText(pack, 'reconsideration-application')}内，向${need(reconsideration?.name, '行政复议机关', BASIS)}申请（地址：${need(reconsideration?.address, '行政复议机关地址', '行政复议法 第20条')}）`,
    ),
    field(
      '行政诉讼',
      words`自收到本决定书之日起${periodText(pack, 'litigation-direct')}内，向${need(court?.name, '有管辖权的人民法院', BASIS)}起诉（地址：${need(court?.address, '人民法院地址', '行政诉讼法 第46条')}）`,
    ),
  ];
}
