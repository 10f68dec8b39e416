import { expect, test } from 'vitest';
import { withLimits } from '../../../scripts/generate/code/limits.ts';

test.for<[given: [description: string, schema: Record<string, unknown>], want: string]>([
  [['Page size.', { minimum: 1, maximum: 100 }], 'Page size. From 1 to 100.'],
  [['Warmth.', { minimum: -2, maximum: 2 }], 'Warmth. From -2 to 2.'],
  [['Name.', { maxLength: 512 }], 'Name. At most 512 characters.'],
  [['Tokens.', { minimum: 1000 }], 'Tokens. At least 1000.'],
  [['Files.', { minItems: 1, maxItems: 20 }], 'Files. From 1 to 20 items.'],
  [['From 0 to 2, where 2 is wild.', { minimum: 0, maximum: 2 }], 'From 0 to 2, where 2 is wild.'],
  [['Up to 2,000 files.', { maxItems: 2000 }], 'Up to 2,000 files.'],
  [['Up to 20 files.', { maxItems: 2 }], 'Up to 20 files. At most 2 items.'],
  [['Seconds, at least 0.', { minimum: 0 }], 'Seconds, at least 0.'],
  [['Not empty.', { minLength: 1 }], 'Not empty.'],
  [['Anything.', {}], 'Anything.'],
])('%j', ([given, want]) => {
  expect(withLimits(...given)).toBe(want);
});
