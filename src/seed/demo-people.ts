import type { Role } from '../law/facts.js';
import { citizenCheckCharacter } from '../official-numbers/citizen-number.js';

/** What is the matter with a demo officer's certificate, to show refusals with; `good` = nothing. */
export type DemoCertificate = 'good' | 'expired-yesterday' | 'suspended' | 'other-field';

/** One person of the demo township. Names are made up and say so: 示 = for show. */
export interface DemoPerson {
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  /** The first is the usual one; all belong to the one person. */
  readonly usernames: readonly [string, ...string[]];
  readonly certificate?: DemoCertificate;
  readonly hasLegalQualification?: boolean;
  /** What the demo shows with this person. */
  readonly note: string;
}

const squad = '综合行政执法队';
const legal = '司法所';
const leaders = '领导班子';
const office = '党政综合办公室';

/** The staff of 清溪乡人民政府. */
export const demoPeople: readonly DemoPerson[] = [
  {
    name: '李示甲',
    role: 'handler',
    unit: squad,
    usernames: ['handler1', 'handler1b'],
    certificate: 'good',
    note: '办案；有两个账号',
  },
  { name: '王示乙', role: 'handler', unit: squad, usernames: ['handler2'], certificate: 'good', note: '办案' },
  { name: '张示丙', role: 'handler', unit: squad, usernames: ['handler3'], certificate: 'good', note: '办案' },
  { name: '赵示丁', role: 'handler', unit: squad, usernames: ['handler4'], certificate: 'good', note: '办案' },
  {
    name: '许示期',
    role: 'handler',
    unit: squad,
    usernames: ['handler-expired'],
    certificate: 'expired-yesterday',
    note: '办案；执法证昨日到期',
  },
  {
    name: '何示扣',
    role: 'handler',
    unit: squad,
    usernames: ['handler-suspended'],
    certificate: 'suspended',
    note: '办案；执法证暂扣',
  },
  {
    name: '吕示类',
    role: 'handler',
    unit: squad,
    usernames: ['handler-other-field'],
    certificate: 'other-field',
    note: '办案；执法证仅限交通运输',
  },
  {
    name: '陈示审',
    role: 'reviewer',
    unit: legal,
    usernames: ['reviewer1'],
    hasLegalQualification: true,
    note: '法制审核',
  },
  {
    name: '周示核',
    role: 'reviewer',
    unit: legal,
    usernames: ['reviewer2'],
    hasLegalQualification: true,
    note: '法制审核',
  },
  { name: '吴示定', role: 'approver', unit: leaders, usernames: ['approver1'], note: '审批' },
  { name: '郑示批', role: 'approver', unit: leaders, usernames: ['approver2'], note: '审批' },
  { name: '冯示决', role: 'approver', unit: leaders, usernames: ['approver3'], note: '审批' },
  { name: '韩示听', role: 'hearing-chair', unit: legal, usernames: ['chair1'], note: '听证主持' },
  { name: '杨示录', role: 'clerk', unit: office, usernames: ['clerk1'], note: '记录、送达登记' },
  { name: '朱示督', role: 'supervisor', unit: office, usernames: ['supervisor1'], note: '监督；只读' },
  { name: '秦示管', role: 'administrator', unit: office, usernames: ['admin1'], note: '管理；不办案，不得为本人授权' },
];

/**
 * A made-up identity number that passes the check. Its division code (4199) is given to nobody, so that it is nobody's.
 */
export function demoIdentityNumber(index: number): string {
  const digits = `41990019${String(70 + (index % 25))}0${String((index % 9) + 1)}15${String(100 + index)}`;
  return digits + citizenCheckCharacter(digits);
}
