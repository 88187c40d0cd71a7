/** 样式 – colours by duty, light and dark; no font or picture from elsewhere. */
import type { ActDuty } from '../law/act.js';
import type { Text } from '../law/blocker.js';

/** Duties in the order of the legend. */
export const DUTIES: readonly { readonly duty: ActDuty; readonly name: Text }[] = [
  { duty: 'handle', name: { zh: '办（承办）', en: 'handle' } },
  { duty: 'review', name: { zh: '审（审核）', en: 'review' } },
  { duty: 'decide', name: { zh: '定（审批决定）', en: 'decide' } },
  { duty: 'chair', name: { zh: '听证主持', en: 'chair' } },
  { duty: 'clerk', name: { zh: '登记', en: 'clerk' } },
];

export const STYLE = `
svg{--paper:#fbfaf7;--ink:#1d2329;--soft:#5b6570;--faint:#8a939c;--box:#ffffff;--edge:#cfd4d9;--phase:#f1efe9;--phase-edge:#e0dcd2;--label:#fbfaf7;
--handle:#1f6fb2;--review:#7a4db8;--decide:#c0392b;--chair:#0f8a7a;--clerk:#6b7680}
@media (prefers-color-scheme:dark){svg{--paper:#14171a;--ink:#eef1f4;--soft:#a9b3bd;--faint:#7f8993;--box:#22272c;--edge:#3d454d;--phase:#1a1e22;--phase-edge:#2b3137;--label:#14171a;
--handle:#6cb2f0;--review:#b993f0;--decide:#f08a7c;--chair:#56cbb9;--clerk:#a3adb7}}
text{font-family:"Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;fill:var(--ink);user-select:text}
.paper{fill:var(--paper)}.heading{font-size:26px;font-weight:700}.sub{font-size:13px;fill:var(--soft)}
.phase{fill:var(--phase);stroke:var(--phase-edge)}.phase-name{font-size:15px;font-weight:700;fill:var(--soft)}.phase-en{font-size:11.5px;font-weight:400;fill:var(--faint)}
.box{fill:var(--box);stroke:var(--edge);stroke-width:1}.title{font-size:16px;font-weight:700}.english{font-size:11.5px;fill:var(--soft)}.basis{font-size:10.5px;fill:var(--faint)}
.aside{font-size:11px;fill:var(--soft)}.rule{stroke:var(--edge);stroke-dasharray:2 3}
.arrow{fill:none;stroke-width:1.6;stroke-linejoin:round}.plate{fill:var(--label);fill-opacity:.94}.act{font-size:12px;font-weight:500}.condition{font-size:10.5px;fill:var(--soft)}
${DUTIES.map(({ duty }) => `.s-${duty}{stroke:var(--${duty})}.f-${duty}{fill:var(--${duty})}`).join('')}`.trim();
