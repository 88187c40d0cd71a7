/** 登记变更 – what an administrator may change between the steps of a case, by its name in a scenario. */

/** One call of the registers. */
interface Call {
  readonly zh: string;
  readonly en: string;
  readonly path: (about: Ids) => string;
  /** What of the person the path needs beside them: the newest certificate, the running post. */
  readonly needs?: 'certificate' | 'post';
}

/** Ids a path is made of. */
export interface Ids {
  readonly personId: string;
  readonly certificateId: string;
  readonly postId: string;
  readonly matter: string;
}

const ofPerson =
  (what: string) =>
  ({ personId }: Ids) =>
    `/persons/${personId}/${what}`;
const ofCertificate =
  (verb: string) =>
  ({ certificateId }: Ids) =>
    `/certificates/${certificateId}/${verb}`;

/** By name; the step's payload is the body of the call. */
export const registerChanges = {
  'give-post': { zh: '任命', en: 'gives a post to', path: ofPerson('posts') },
  'end-post': {
    zh: '免去岗位',
    en: 'ends the post of',
    needs: 'post',
    path: ({ personId, postId }) => `/persons/${personId}/posts/${postId}/end`,
  },
  'register-certificate': { zh: '登记执法证', en: 'registers a certificate of', path: ofPerson('certificates') },
  'suspend-certificate': {
    zh: '暂扣执法证',
    en: 'suspends the certificate of',
    needs: 'certificate',
    path: ofCertificate('suspend'),
  },
  'reinstate-certificate': {
    zh: '恢复执法证',
    en: 'reinstates the certificate of',
    needs: 'certificate',
    path: ofCertificate('reinstate'),
  },
  'revoke-certificate': {
    zh: '吊销执法证',
    en: 'revokes the certificate of',
    needs: 'certificate',
    path: ofCertificate('revoke'),
  },
  'void-certificate': {
    zh: '认定执法证无效',
    en: 'finds the certificate void of',
    needs: 'certificate',
    path: ofCertificate('void'),
  },
  'record-training': { zh: '登记培训', en: 'records a training of', path: ofPerson('trainings') },
  'record-test': { zh: '登记法治测试', en: 'records a test of', path: ofPerson('tests') },
  'declare-interest': { zh: '申报利害关系', en: 'declares an interest of', path: ofPerson('interests') },
  'declare-relative': { zh: '申报近亲属', en: 'declares a relative of', path: ofPerson('relatives') },
  'record-legal-qualification': {
    zh: '登记法律职业资格',
    en: 'records the legal qualification of',
    path: ofPerson('legal-qualification'),
  },
  'add-matter': { zh: '增列执法事项', en: 'adds a matter', path: () => '/matters' },
  'end-matter': { zh: '终止执法事项', en: 'ends a matter', path: ({ matter }) => `/matters/${matter}/end` },
} as const satisfies Readonly<Record<string, Call>>;

export type RegisterChange = keyof typeof registerChanges;

/** The change of the name; `isAboutPerson`: the step must say of whom. */
export function registerChange(name: RegisterChange): Call & { readonly isAboutPerson: boolean } {
  return { isAboutPerson: !name.endsWith('-matter'), ...registerChanges[name] };
}
