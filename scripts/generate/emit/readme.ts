import type { GeneratedFile } from '../file.ts';

export const emitReadme = (): readonly GeneratedFile[] => [
  {
    path: 'README.md',
    content:
      '# Generated\n\nWritten by `npm run generate` from `spec/`. Nothing here is edited by hand: `npm test` fails on a difference, and the ' +
      'next run takes it away. Wrong here means wrong in `spec/` or in `scripts/generate/`.\n',
  },
];
