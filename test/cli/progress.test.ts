import { expect, test } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import type { Outcome, Verdict } from '../../src/verify/model/result.ts';

const verdict = (target: string, outcome: Outcome): Verdict => ({ target, outcome, phase: 'examples' }) as Verdict;

test('on a terminal, a line counts each target by itself and fits', () => {
  const written: string[] = [];
  const stream = { isTTY: true, columns: 40, write: (text: string) => written.push(text) };
  const progress = showProgress(false, stream as never);
  for (let count = 0; count < 12; count += 1) progress.onVerdict(verdict('mock', 'kept'));
  for (let count = 0; count < 8; count += 1) progress.onVerdict(verdict('aimock', count < 3 ? 'known' : 'broken'));
  expect(written.map((text) => text.replace('\r\u001b[2K', ''))).toEqual([
    'examples: mock 10 kept',
    'examples: mock 12 kept; aimock 3 known,',
  ]);
});

test('elsewhere, a line now and then; quietly, none', () => {
  const written: string[] = [];
  const stream = { isTTY: false, write: (text: string) => written.push(text) };
  for (const quiet of [false, true]) {
    const progress = showProgress(quiet, stream as never);
    for (let count = 0; count < 501; count += 1) progress.onVerdict(verdict('mock', 'kept'));
  }
  expect(written).toEqual(['examples: mock 500 kept\n']);
});
