import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/packed/**', 'test/interop/**'],
          testTimeout: 20_000,
          typecheck: { enabled: false },
        },
      },
      {
        test: {
          name: 'contract',
          include: ['src/contract/suite/*.contract.ts'],
          globalSetup: ['test/contract/start-targets.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'packed', include: ['test/packed/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
