import { expect, test, vi } from 'vitest';
import { abortOnInterrupt } from '../../src/cli/interrupt.ts';

test('a second signal within a second is the first; a later one reports at once; the third ends the process', () => {
  const talk = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  let time = 5000;
  const { signal, urgent, release } = abortOnInterrupt(() => time);
  const state = (): unknown => [signal.aborted, urgent.aborted, exit.mock.calls];
  process.emit('SIGTERM');
  process.emit('SIGTERM');
  time += 999;
  process.emit('SIGINT');
  expect(state()).toEqual([true, false, []]);
  time += 1000;
  process.emit('SIGINT');
  process.emit('SIGINT');
  expect(state()).toEqual([true, true, []]);
  time += 1000;
  process.emit('SIGTERM');
  expect(state()).toEqual([true, true, [[130]]]);
  release();
  expect(talk).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});
