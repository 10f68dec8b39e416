import { expect, test } from 'vitest';
import { errorsIn } from '../../scripts/lib/compile-folder.ts';

test('errors are distinguished from their explanations', () => {
  const output = [
    "api.ts(12,3): error TS2322: Type 'a' is not assignable.",
    "  Types of property 'b' are incompatible.",
    "sub/x.ts(1,1): error TS1005: ';' expected.",
    'Found 2 errors.',
  ].join('\n');
  expect(errorsIn(output)).toEqual([
    { file: 'api.ts', line: 12, message: "TS2322: Type 'a' is not assignable." },
    { file: 'sub/x.ts', line: 1, message: "TS1005: ';' expected." },
  ]);
});
