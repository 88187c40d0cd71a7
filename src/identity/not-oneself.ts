import { DomainError } from '../platform/http/domain-error.js';

/**
 * 管理员不得为自己授权: who keeps the registers changes nothing about their own person in them. Persons are compared,
 * so that a second account does not help.
 *
 * @throws DomainError forbidden
 */
export function assertNotOneself(by: { readonly personId: string | null }, personId: string): void {
  if (by.personId !== personId) return;
  throw new DomainError('forbidden', {
    detail: {
      zh: '不得变更本人的岗位、证件、培训、资格或账号，须由另一名管理员办理',
      en: 'nobody changes posts, certificates, trainings, qualifications or accounts of their own: ask another administrator',
    },
  });
}
