import { defineConfig } from 'vitest/config';
import { watchBaseline } from './scripts/test/healed-entries.ts';

export default defineConfig({
  test: {
    // Of two processors vitest would leave one idle; many tests only wait for the processes that they start.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/packed/**', 'test/all/**'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          typecheck: { enabled: false },
        },
      },
      {
        plugins: [watchBaseline],
        test: {
          name: 'contract',
          // Fuzzing is for who asks for it.
          include: ['src/verify/runner/suite/{examples,boundaries,negatives,stateful}.contract.ts'],
          globalSetup: ['test/verify/start-targets.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // What needs more than Node and npm, or more minutes: `npm run test:all` alone.
        test: { name: 'all', include: ['test/all/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 },
      },
      {
        test: { name: 'packed', include: ['test/packed/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
