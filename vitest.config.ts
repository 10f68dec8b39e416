import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/**
 * Ends what hangs, and nothing else: no test depends on how fast it runs, so none may fail by what else the machine has
 * to do.
 */
const safetyNet = (time: number) => ({
  testTimeout: time,
  hookTimeout: time,
  // The same for each request of the commands that tests start.
  env: { CONCORD_TIMEOUT: String(time) },
});

export default defineConfig({
  test: {
    // Of two processors vitest would leave one idle; many tests only wait for the processes that they start.
    maxWorkers: '100%',
    globalSetup: 'test/helpers/temp-folder.ts',
    projects: [
      {
        test: {
          ...safetyNet(10 * minutes),
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/packed/**', 'test/all/**'],
          typecheck: { enabled: false },
        },
      },
      {
        test: { ...safetyNet(10 * minutes), name: 'packed', include: ['test/packed/**/*.test.ts'] },
      },
      {
        // What needs more than Node and npm, or more minutes: `npm run test:all` alone.
        test: { ...safetyNet(60 * minutes), name: 'all', include: ['test/all/**/*.test.ts'] },
      },
    ],
  },
});
