/**
 * 一件普通程序案件的全程 – from lead to archive by five people before five screens, each in a browser context of their
 * own, with the fewest acts the law allows. Everything is done as people do it: forms are filled in by their labels.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { send, signFirst } from './support/acts.mjs';
import { sitDown, startBrowser } from './support/browser.mjs';
import { fillIn } from './support/form.mjs';
import { picture } from './support/pictures.mjs';
import { caller, startServer } from './support/server.mjs';

const ACCOUNTS = { 李: 'handler1', 王: 'handler2', 陈: 'reviewer1', 吴: 'approver1', 杨: 'clerk1' };
const PHOTO = {
  name: '过火地块.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('柳湾村二组南地过火麦茬，2026年6月8日'),
};
const SERVED = {
  方式: '直接送达',
  地点: '清溪乡柳湾村二组',
  证明材料: '田示禾在送达回证上签名。',
  签收人: { 姓名或者名称: '田示禾', 与当事人的关系: '本人' },
};

/** Who does what, when, by the name of the act, with what is filled in; `signed` = the second officer signs after it. */
const STEPS = [
  { who: '杨', act: '指派承办人员', fill: { 人员: ['李示甲', '王示乙'] }, state: '线索核查' },
  {
    who: '李',
    act: '申请立案',
    fill: {
      建议: '立案',
      理由: '巡查发现露天焚烧秸秆，需立案调查。',
      涉嫌违反的法律: '大气污染防治法 第77条、第119条第1款',
    },
    state: '立案审批',
  },
  { at: '10:20', who: '吴', act: '批准立案', fill: { 意见: '同意立案，由李示甲、王示乙承办。' }, state: '调查取证' },
  {
    at: '15:30',
    who: '李',
    act: '制作现场检查（勘验）笔录',
    fill: {
      地点: '柳湾村二组南地',
      开始时间: '14:30',
      结束时间: '15:10',
      '检查、勘验情况': '地块东西长约三十米，地表麦茬呈黑色灰烬，过火面积约一亩，现场无明火。',
      签名确认情况: '田示禾签名确认。',
      已出示执法证件: true,
    },
    signed: true,
  },
  {
    at: '16:30',
    who: '李',
    act: '制作询问笔录',
    fill: {
      被询问人: '田示禾',
      身份: '当事人',
      地点: '柳湾村村委会',
      问答内容: '问：麦茬是谁点燃的？答：六月七日傍晚我自己点的。问：是否知道禁止焚烧？答：村里喇叭讲过。',
      签名确认情况: '田示禾阅后签名、捺印。',
      已出示执法证件: true,
    },
    signed: true,
  },
  {
    who: '李',
    act: '收集证据',
    fill: {
      种类: '书证',
      名称: '过火地块照片四张',
      证明的事实: '焚烧的地点和面积',
      来源: '执法人员现场拍摄',
      地点: '柳湾村二组南地',
      取证时间: '14:40',
      原件还是复制件: { '原件、原物': true },
      签名确认情况: { 何人: '田示禾', 签名情况: '签名' },
      文件: PHOTO,
    },
    signed: true,
  },
  {
    who: '李',
    act: '查明当事人主体资格',
    fill: {
      当事人: {
        种类: '公民',
        姓名或者名称: '田示禾',
        身份证号或者统一社会信用代码: '419900196604121016',
        地址: '清溪乡柳湾村二组',
      },
      证明材料: '居民身份证复印件，与原件核对无误。',
    },
    signed: true,
  },
  {
    at: { afterWorkingDays: 1 },
    who: '李',
    act: '调查终结',
    fill: {
      报告: '经调查，田示禾于2026年6月7日在柳湾村二组南地露天焚烧麦茬约一亩，事实清楚，证据充分，建议处以罚款五百元。',
      认定的情况: {
        认定的事实: [
          { 事实: { 内容: '2026年6月7日，田示禾在柳湾村二组南地露天焚烧麦茬约一亩', 证据: ['过火地块照片四张'] } },
        ],
        法律依据: [{ 法律依据: '大气污染防治法 第77条、第119条第1款' }],
        裁量理由: '过火面积不足五亩、及时熄灭、初次违法，依裁量基准属于较轻情形，处五百元。',
        处理结果: '给予处罚',
        拟给予的处罚: [{ 处罚: { 种类: '罚款', 金额: '500' } }],
        案件情形: { '检查、勘验过现场': true, 询问过当事人或者有关人员: true },
      },
    },
    signed: true,
    state: '调查终结',
  },
  { who: '李', act: '送请审核', fill: { 理由: '调查终结，送请审核。' }, state: '审核' },
  {
    at: { afterWorkingDays: 1 },
    who: '陈',
    act: '审核通过',
    review: '经核对，符合要求。',
    fill: { 意见: '主体、程序、事实、证据、法律适用和裁量均无不当，审核通过。' },
    state: '告知审批',
  },
  { who: '吴', act: '批准告知', fill: { 意见: '同意告知。' }, state: '告知送达' },
  { at: '15:00', who: '李', act: '送达事先告知书', fill: SERVED, state: '陈述申辩' },
  {
    at: { afterWorkingDays: 6 },
    who: '李',
    act: '说明期满未陈述申辩',
    fill: { 备注: '当事人在五个工作日内未提出陈述、申辩。' },
    signed: true,
    state: '决定审批',
  },
  {
    who: '吴',
    act: '作出行政处罚决定',
    fill: {
      意见: '同意承办人员意见，处罚款五百元。',
      '履行方式、期限和救济途径':
        '自收到本决定书之日起十五日内到指定银行缴纳罚款；逾期每日按罚款数额的百分之三加处罚款。不服本决定的，可在六十日内申请行政复议，或者在六个月内提起行政诉讼。',
    },
    state: '决定送达',
  },
  { at: '15:30', who: '李', act: '送达决定书', fill: SERVED, state: '执行' },
  { at: { afterWorkingDays: 2 }, who: '杨', act: '登记处罚信息公示', fill: { 地点: '县政府门户网站行政处罚公示专栏' } },
  {
    at: { afterDays: 6 },
    who: '杨',
    act: '登记缴款',
    fill: { 罚款: '500', 加处罚款: '0', 缴款渠道: '银行', 票据号码: '豫财非税26060017' },
  },
  { who: '李', act: '申请结案', fill: { 理由: '当事人已履行完毕，申请结案。' } },
  { who: '吴', act: '批准结案', fill: { 意见: '同意结案。' } },
  { who: '杨', act: '立卷归档', fill: { 备注: '全卷材料齐全、编页完毕，由杨示录立卷。' }, state: '已归档' },
];

let server;
let browser;
const people = {};
let caseUrl;

before(async () => {
  server = await startServer('2026-06-08T08:30');
  browser = await startBrowser();
  for (const [name, username] of Object.entries(ACCOUNTS)) people[name] = await sitDown(browser, server, username);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('李 files the lead', async () => {
  const { page, open } = await atWork('李');
  await open('/cases/new');
  await page.getByText('日期、区划等').click();
  await fillIn(page.locator('main form'), {
    执法事项: '露天焚烧秸秆（生态环境法典施行前）',
    发现了什么: '巡查发现柳湾村二组一处麦茬被点燃，过火面积约一亩。',
    违法地点: '清溪乡柳湾村二组南地',
    巡查: true,
    发现日期: '2026-06-07',
    '违法行为终了日期（仍在继续的，留空）': '2026-06-07',
  });
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL(/\/cases\/[\w-]{20,}$/);
  caseUrl = new URL(page.url()).pathname;
});

test('and it is led to the archive, act by act', async (t) => {
  for (const step of STEPS) {
    // What follows an act that failed would only tell of the same fault again.
    let isDone = false;
    await t.test(`${step.who} – ${step.act}`, async () => {
      await play(step);
      isDone = true;
    });
    assert.ok(isDone, step.act);
  }
});

test('the archive holds a case that passes its verification', async () => {
  const call = await caller(server, 'supervisor1');
  const id = caseUrl.split('/').at(-1);
  const verdict = await call('GET', `/cases/${id}/verify`);
  assert.deepEqual(verdict.findings, []);
  const { duties } = await call('GET', `/cases/${id}`);
  const held = (wanted) => new Set(duties.filter(({ duty }) => duty === wanted).map(({ personId }) => personId)).size;
  assert.deepEqual(['handle', 'review', 'decide'].map(held), [2, 1, 1]);
});

test('nothing went wrong on any of the five screens', () => {
  for (const { username, complaints } of Object.values(people)) assert.deepEqual(complaints, [], username);
});

/** The act, the second signature it wants, and the stage the page then shows. */
async function play(step) {
  if (step.at !== undefined) server.passTo(step.at);
  const { page } = await perform(step);
  if (step.signed) await signFirst(await atWork('王'), caseUrl);
  if (step.state === undefined) return;
  await page.goto(caseUrl);
  await page.locator('.stage').getByText(step.state, { exact: true }).first().waitFor();
}

/** The person before their screen, where it is as late as at the server. */
async function atWork(who) {
  await people[who].page.clock.setFixedTime(server.clock.now());
  return people[who];
}

/** From the page of the case to the act, through its form, and back. */
async function perform({ who, act, fill, review }) {
  const person = await atWork(who);
  const { page } = person;
  await person.open(caseUrl);
  await page.getByRole('region', { name: '下一步' }).getByRole('link', { name: act }).first().click();
  await page.getByRole('heading', { level: 1, name: act }).waitFor();
  const form = page.locator('main form').last();
  if (review !== undefined) await answerEveryPoint(form, review);
  await fillIn(form, fill);
  if (act === '收集证据') await picture(page, 'act-form');
  await send(page, caseUrl);
  return person;
}

async function answerEveryPoint(form, note) {
  const points = form.getByRole('group', { name: '逐项审核' });
  await points.getByText('符合', { exact: true }).first().waitFor();
  for (const radio of await points.getByText('符合', { exact: true }).all()) await radio.click();
  for (const box of await points.getByRole('textbox', { name: /^说明/ }).all()) await box.fill(note);
}
