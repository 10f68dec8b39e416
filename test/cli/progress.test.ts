import { expect, test } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import type { Outcome, Result } from '../../src/verify/model/result.ts';

const result = (target: string, outcome: Outcome): Result => ({ target, outcome, phase: 'examples' }) as Result;

test('on a terminal, a line counts each target by itself and fits', () => {
  const written: string[] = [];
  const stream = { isTTY: true, columns: 40, write: (text: string) => written.push(text) };
  const progress = showProgress(false, stream as never);
  for (let count = 0; count < 12; count += 1) progress.onResult(result('mock', 'passed'));
  for (let count = 0; count < 8; count += 1) progress.onResult(result('aimock', count < 3 ? 'known' : 'failed'));
  expect(written.map((text) => text.replace('\r\u001b[2K', ''))).toEqual([
    'examples: mock 10 passed',
    'examples: mock 12 passed; aimock 3 know',
  ]);
});

test('elsewhere, a line now and then; quietly, none', () => {
  const written: string[] = [];
  const stream = { isTTY: false, write: (text: string) => written.push(text) };
  for (const quiet of [false, true]) {
    const progress = showProgress(quiet, stream as never);
    for (let count = 0; count < 501; count += 1) progress.onResult(result('mock', 'passed'));
  }
  expect(written).toEqual(['examples: mock 500 passed\n']);
});
