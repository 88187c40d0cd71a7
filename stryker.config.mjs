/**
 * 变异测试 – changes the law one small piece at a time and asks whether a test notices. Run by hand, one subject at a
 * time, see docs/mutation.md. Each subject is asked of its own tests only: they have to notice by themselves.
 */
const SUBJECTS = {
  separation: { mutate: ['src/law/rules/separation-of-duties.ts'], tests: 'rules/separation-of-duties' },
  qualification: {
    mutate: ['src/law/rules/officer-qualification.ts'],
    tests: 'rules/{officer-qualification,earlier-acts}',
  },
  participation: { mutate: ['src/law/rules/participation.ts'], tests: 'rules/participation' },
  review: { mutate: ['src/law/rules/review.ts'], tests: 'rules/review' },
  completeness: {
    mutate: ['src/law/completeness/**/*.ts'],
    tests: 'completeness/{circumstances,completeness,entry-check,called-for}',
  },
};

const name = process.env.SUBJECT ?? 'separation';
const subject = SUBJECTS[name];
if (!subject) throw new RangeError(`SUBJECT is one of ${Object.keys(SUBJECTS).join(', ')}`);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: subject.mutate,
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    // Only the pure floor: no servers, no databases.
    config: {
      rootDir: '.',
      roots: ['<rootDir>/test/law'],
      testEnvironment: 'node',
      testMatch: [`**/${subject.tests}.test.ts`],
      extensionsToTreatAsEsm: ['.ts'],
      moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
      transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
      setupFiles: ['reflect-metadata'],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Modules loaded again for each mutant are never given back, so the process has to be.
  maxTestRunnerReuse: 40,
  timeoutMS: 60_000,
  ignorePatterns: [
    '**',
    '!src/law/**',
    '!test/law/**',
    '!test/builders/**',
    '!package.json',
    '!.swcrc',
    '!tsconfig.json',
  ],
  tempDirName: 'coverage/mutants',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
