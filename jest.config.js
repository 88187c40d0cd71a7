/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Fastify's plugins `require` these two ES modules, which Node 20.19 can and Jest on it cannot: they are translated.
  transformIgnorePatterns: ['/node_modules/(?!(cookie|content-disposition)/)'],
  transform: {
    '/node_modules/.+\\.js$': ['@swc/jest', { swcrc: false }],
    '^.+\\.ts$': ['@swc/jest', { swcrc: true }],
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  setupFiles: ['reflect-metadata'],
  // Never in one process, which would keep what every suite has loaded until it has no memory left.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  // Generous: a busy machine is no fault of the product.
  testTimeout: 90_000,
  // Only with --coverage: the law is measured, and nothing else. The proof is itself a test of it.
  collectCoverageFrom: ['src/law/**/*.ts', '!src/law/proof/**'],
  coverageReporters: ['text', 'json-summary'],
  coverageThreshold: { './src/law/': { branches: 95, functions: 95, lines: 95, statements: 95 } },
};
