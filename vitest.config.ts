import { defineConfig } from 'vitest/config';

/**
 * Ends a test that hangs, and nothing else: none depends on how fast it runs, and whatever else the machine has to do
 * must not fail one.
 */
const safetyNet = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    // Of two processors vitest would leave one idle; many tests only wait for the processes that they start.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...safetyNet,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/packed/**', 'test/all/**'],
          typecheck: { enabled: false },
        },
      },
      {
        test: { ...safetyNet, name: 'packed', include: ['test/packed/**/*.test.ts'] },
      },
      {
        // What needs more than Node and npm, or more minutes: `npm run test:all` alone.
        test: { ...safetyNet, name: 'all', include: ['test/all/**/*.test.ts'] },
      },
    ],
  },
});
