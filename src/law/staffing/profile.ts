/** 岗位与资格 – what somebody from outside must bring to play legs of a case: offices, certificate, training, qualification. */
import type { Text } from '../blocker.js';
import { needsLegalReview } from '../completeness/circumstances.js';
import type { PersonFacts, Role } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import { addMonths, dayOf } from '../time.js';
import { NOBODY } from './eligibility.js';
import type { Leg } from './legs.js';
import type { CaseQuestion } from './question.js';

/** 人选要求. */
export interface Profile {
  readonly roles: readonly Role[];
  /** 执法证: the field and area it must cover; null for whoever does not handle. */
  readonly certificate: { readonly field: string; readonly area: string } | null;
  /** 法律职业资格 – 行政处罚法 第58条第2款. */
  readonly legalQualification: boolean;
}

/** What one person needs to play all of these legs of the case. */
export function profileFor(legs: readonly Leg[], { record, pack }: CaseQuestion): Profile {
  const roles = legs.flatMap(({ act }) => act.roles.slice(0, 1));
  const handles = legs.some(({ code }) => code === 'handle');
  return {
    roles: [...new Set(roles)],
    certificate: handles ? { field: record.field, area: record.area } : null,
    legalQualification: legs.some((leg) => leg.code === 'review' && needsLegalReview(leg.record, pack)),
  };
}

/** Equal for equal profiles. */
export function keyOf({ roles, certificate, legalQualification }: Profile): string {
  return JSON.stringify([[...roles].sort(), certificate?.field, certificate?.area, legalQualification]);
}

/** The person of the profile as the register would know them from now on: for the rules to judge like anybody else. */
export function personOf(profile: Profile, personId: string, question: Omit<CaseQuestion, 'record'>): PersonFacts {
  const { at, pack } = question;
  const today = dayOf(at);
  return {
    ...NOBODY,
    personId,
    name: describe(profile, pack).zh,
    posts: profile.roles.map((role) => ({ role, from: at, until: null })),
    ...(profile.certificate ? certified(profile.certificate, personId, question) : {}),
    legalQualification: profile.legalQualification ? { number: personId, since: today } : null,
  };
}

/** A new certificate, and the training and test that it takes (河南省行政执法条例 第21条). */
export function certified(
  { field, area }: { readonly field: string; readonly area: string },
  number: string,
  { at, pack }: Pick<CaseQuestion, 'at' | 'pack'>,
): Pick<PersonFacts, 'certificates' | 'trainings' | 'tests'> {
  const today = dayOf(at);
  const validity = { validFrom: today, validTo: addMonths(today, 60), interruptions: [] };
  return {
    certificates: [{ id: number, number, fields: [field], area, ...validity }],
    trainings: [{ on: today, hours: pack.qualification.trainingHours }],
    tests: [{ on: today, passed: true }],
  };
}

const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  handler: { zh: '执法人员', en: 'an officer' },
  reviewer: { zh: '审核人员', en: 'a reviewer' },
  approver: { zh: '审批决定人员', en: 'an approver' },
  'hearing-chair': { zh: '听证主持人', en: 'a chair of hearings' },
  clerk: { zh: '内勤人员', en: 'a clerk' },
  supervisor: { zh: '监督人员', en: 'a supervisor' },
  administrator: { zh: '系统管理人员', en: 'an administrator' },
};

/** The profile in words. */
export function describe({ roles, certificate, legalQualification }: Profile, pack: LawPack): Text {
  const { trainingHours, windowMonths } = pack.qualification;
  const names = roles.map((role) => ROLE_NAMES[role]);
  const zh = [names.map((name) => name.zh).join('兼')];
  const en = [names.map((name) => name.en).join(' who is also ')];
  if (certificate) {
    const { field, area } = certificate;
    zh.push(`执法证含执法类别${field}、执法区域${area}`, `近${windowMonths}个月培训满${trainingHours}学时且测试合格`);
    en.push(
      `certified for the field ${field} in the area ${area}`,
      `with ${trainingHours} hours of training in ${windowMonths} months and a passed test`,
    );
  }
  if (legalQualification) {
    zh.push('具有法律职业资格');
    en.push('with the legal profession qualification');
  }
  return { zh: zh.join(','), en: en.join(', ') };
}
