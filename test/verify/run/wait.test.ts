import { expect, test } from 'vitest';
import type { Answer } from '../../../src/verify/model/answer.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { createWait } from '../../../src/verify/run/wait.ts';
import { systemClock } from '../../../src/verify/transport/clock.ts';
import { createUnderWay } from '../../../src/verify/transport/under-way.ts';

const answer: Answer = { status: 200, headers: {}, body: Buffer.alloc(0), ended: 'whole' };

test.for(['GET', 'POST'])(
  'the clock of the server is moved when no %s is under way, and none follows',
  async (method) => {
    const underWay = createUnderWay();
    const answers: ((value: Answer) => void)[] = [];
    const send = underWay.around(() => new Promise((resolve) => void answers.push(resolve)));
    const events: string[] = [];
    const wait = createWait(systemClock, underWay, (milliseconds) => void events.push(`moved by ${milliseconds}`));
    const request = { method } as CaseRequest;

    const first = send(request);
    const waited = wait(500);
    answers[0]?.(answer);
    await first;
    events.push('first answered');
    const second = send(request);
    answers[1]?.(answer);
    await second;
    events.push('second answered');
    await waited;
    expect(events).toEqual(['first answered', 'second answered', 'moved by 500']);
  },
);

test('any other clock is waited for', async () => {
  const slept: number[] = [];
  const clock = { ...systemClock, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  await createWait(clock, createUnderWay(), undefined)(500);
  expect(slept).toEqual([500]);
});
