import js from '@eslint/js';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import tseslint from 'typescript-eslint';

/** Modules the pure floor (src/law) may never see. */
const impure = [
  { group: ['@nestjs/*', 'fastify', '@fastify/*'], message: 'src/law knows no web framework.' },
  { group: ['typeorm', 'better-sqlite3', 'pg'], message: 'src/law knows no database.' },
  { group: ['node:*', 'fs', 'crypto', 'path'], message: 'src/law does no input or output.' },
  { group: ['**/platform/**', '**/cli/**'], message: 'src/law is the ground floor: it imports nothing above it.' },
];
const databaseOnly = {
  group: ['typeorm', 'typeorm/*', 'better-sqlite3', 'pg'],
  message: 'Only src/platform/database, entities and migrations may import the database libraries.',
};
/** Modules that neither a page nor another machine has. */
const ofTheServer = impure.map(({ group }) => ({
  group,
  message: 'src/verifier runs anywhere: only the law stands below it.',
}));
const upwards = {
  group: ['**/cli/**', '**/main.js', '**/app.js'],
  message: 'Features are used by src/cli and main, never the other way round.',
};
/** What a page may say without words. */
const signs = [...'（）()：，、·–—…→−×✓✗＋+%/.', '）：', '（−', 'PDF', 'MiB', '三'];
/** A label is about the control within it, or the one it names. */
const labels = {
  controlComponents: ['el-input', 'el-input-number', 'el-select'],
  required: { some: ['nesting', 'id'] },
};
const rolesOfTables = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader'],
  td: ['cell'],
};
const noAny = 'Say it with types.';

/** ESLint's flat configuration: strict and type-aware everywhere, purer still in src/law. */
export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist-dev/**',
      'coverage/**',
      'node_modules/**',
      'web/src/api/schema.d.ts',
      '.dependency-cruiser.cjs',
    ],
  },
  js.configs.recommended,
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', 'web/**/*.vue'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.vue'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `async` without `await` is how a synchronous answer keeps an asynchronous promise: a throw becomes a rejection.
      '@typescript-eslint/require-await': 'off',
      // Types are structural here: options and errors of libraries are written as literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', { selector: 'TSTypeAssertion', message: noAny }],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['web/**/*.vue'],
    extends: [
      ...vue.configs['flat/recommended'],
      ...accessibility.configs['flat/recommended'],
      // How it is laid out is Prettier's.
      vue.configs['no-layout-rules'],
    ],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-emits-declaration': 'error',
      'vue/define-macros-order': 'error',
      'vue/define-props-declaration': 'error',
      'vue/enforce-style-attribute': ['error', { allow: ['scoped'] }],
      'vue/html-button-has-type': 'error',
      // Words come in both languages; signs need no translation.
      'vue/no-bare-strings-in-template': ['error', { allowlist: signs }],
      'vue/no-static-inline-styles': 'error',
      'vue/no-template-target-blank': ['error', { allowReferrer: true }],
      'vue/no-unused-emit-declarations': 'error',
      'vue/no-unused-properties': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-useless-mustaches': 'error',
      'vue/no-useless-v-bind': 'error',
      'vue/no-use-v-else-with-v-for': 'error',
      'vue/prefer-separate-static-class': 'error',
      'vue/prefer-use-template-ref': 'error',
      // Vue makes `false` of a switch that is left out: `= true` changes that.
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // What may be left out is `undefined` then: the type says so.
      'vue/require-default-prop': 'off',
      'vue/require-typed-ref': 'error',
      'vuejs-accessibility/label-has-for': ['error', labels],
      // What was recorded as evidence has no captions, and must get none.
      'vuejs-accessibility/media-has-caption': 'off',
      // A table laid out as cards on a phone loses its roles unless they are said.
      'vuejs-accessibility/no-redundant-roles': ['error', rolesOfTables],
    },
  },
  {
    // The input hears the keys for its list (a combobox); keys of a pane work anywhere within; what can be dropped can be chosen.
    files: ['HeadSearch', 'MaterialPane', 'UploadBox'].map((name) => `web/**/${name}.vue`),
    rules: {
      'vuejs-accessibility/click-events-have-key-events': 'off',
      'vuejs-accessibility/interactive-supports-focus': 'off',
      'vuejs-accessibility/no-static-element-interactions': 'off',
    },
  },
  {
    // Nest needs the classes themselves at run time, where the rule sees only a type (decorator metadata).
    files: [
      'src/**/*.controller.ts',
      'src/**/*.service.ts',
      'src/**/*.entity.ts',
      'src/**/*.module.ts',
      'src/**/dto/**',
    ],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/law/**', 'src/cli/**', 'src/main.ts', 'src/app.ts', 'src/app.module.ts', 'src/platform/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [databaseOnly, upwards] }] },
  },
  {
    files: ['src/**/*.entity.ts', 'src/migrations/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [upwards] }] },
  },
  {
    files: ['src/platform/**/*.ts'],
    ignores: ['src/platform/database/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [databaseOnly, upwards] }] },
  },
  {
    files: ['src/verifier/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ofTheServer }],
      'no-restricted-globals': ['error', ...['process', 'Buffer', 'fetch', 'document', 'window', 'crypto', 'console']],
    },
  },
  {
    files: ['src/law/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: impure }],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'console',
          'performance',
          'crypto',
        ],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time is a fact handed in.' },
        { object: 'Math', property: 'random', message: 'The law leaves nothing to chance.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time is a fact handed in.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'The time is a fact handed in.' },
        { selector: ':function[async=true]', message: 'src/law is synchronous.' },
        { selector: 'AwaitExpression', message: 'src/law is synchronous.' },
        { selector: 'TSTypeAssertion', message: noAny },
      ],
    },
  },
  {
    files: ['src/law/**/*.ts'],
    ignores: ['src/law/time.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'process',
          'Buffer',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'console',
          'performance',
        ],
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // What runs in the browser is written beside what drives it.
    files: ['test/browser/**'],
    languageOptions: {
      globals: {
        caches: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        DataTransfer: 'readonly',
        File: 'readonly',
        fetch: 'readonly',
        navigator: 'readonly',
        performance: 'readonly',
        PerformanceObserver: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
);
