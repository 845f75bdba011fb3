// Three tiers, told apart by file name: *.spec.ts is pure, *.int.spec.ts uses real servers, *.e2e.spec.ts the built processes.
const tier = (displayName, testMatch, testPathIgnorePatterns = []) => ({
  displayName,
  testMatch,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...testPathIgnorePatterns],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.dondoc/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
});
const servers = {
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  globalSetup: '<rootDir>/test/support/servers.start.mjs',
  globalTeardown: '<rootDir>/test/support/servers.stop.mjs',
};

export default {
  // A spec whose servers failed to start leaves them behind: the run must end and say so, not wait for them.
  forceExit: true,
  // Modules of specs that are over stay in memory: after two hundred files one process has 4 GB, and stands still for seconds to look through it.
  workerIdleMemoryLimit: '1GB',
  projects: [
    tier('unit', ['<rootDir>/{apps,libs,workflows,infra,test}/**/*.spec.ts'], ['\\.(int|e2e)\\.spec\\.ts$']),
    { ...tier('int', ['<rootDir>/{apps,libs,workflows,infra,test}/**/*.int.spec.ts']), ...servers },
    { ...tier('e2e', ['<rootDir>/test/**/*.e2e.spec.ts']), ...servers },
  ],
};
