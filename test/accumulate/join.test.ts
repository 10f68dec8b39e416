import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64, base64Of } from '../../src/accumulate/join.ts';

const pieces = fc.array(fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)));

test('bytes are joined whatever their numbers, and only the end of their text is looked at', () => {
  fc.assert(
    fc.property(pieces, (given) => {
      let joined: unknown;
      for (const bytes of given) {
        joined = base64(joined, bytes.toString('base64'));
        expect((joined as { end: string }).end.length).toBeLessThanOrEqual(4);
      }
      expect(base64Of(joined) ?? '').toBe(Buffer.concat(given).toString('base64'));
    }),
  );
});
