/** The floors of the house and their one direction: law ← platform ← features ← app, cli. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'law-is-the-ground-floor',
      severity: 'error',
      from: { path: '^src/law/' },
      to: { path: '^src/', pathNot: '^src/law/' },
    },
    {
      name: 'law-is-pure',
      comment:
        'Of libraries the law imports xstate, the calendar, validation decorators and the digest; nothing of node.',
      severity: 'error',
      from: { path: '^src/law/' },
      to: {
        path: 'node_modules|^node:',
        pathNot:
          'node_modules/(xstate|chinese-days|class-validator|class-validator-jsonschema|class-transformer|@noble/hashes)/',
      },
    },
    { name: 'law-knows-no-node', severity: 'error', from: { path: '^src/law/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'verifier-knows-the-law-alone',
      comment: 'It runs in a page and on any machine: the law, its libraries, digests and signatures in JavaScript.',
      severity: 'error',
      from: { path: '^src/verifier/' },
      to: {
        path: '^src/|node_modules|^node:',
        pathNot: '^src/(law|verifier)/|node_modules/(class-validator|class-transformer|@noble/hashes|@noble/curves)/',
      },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|law)/' },
    },
    {
      name: 'features-know-no-entrance',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|main\\.ts|app\\.ts|app\\.module\\.ts)' },
      to: { path: '^src/(cli/|main\\.ts|app\\.ts|app\\.module\\.ts)' },
    },
    {
      name: 'database-library-in-its-place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(platform/database/|migrations/)|\\.entity\\.ts$' },
      to: { path: 'node_modules/(typeorm|better-sqlite3|pg)/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-undeclared-library',
      comment: 'Tools that write generated files, and the development server, run only where the product is built.',
      severity: 'error',
      from: { pathNot: '^src/cli/(answer-schemas\\.mjs|client-types\\.ts|dev\\.mjs)$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
