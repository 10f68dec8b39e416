import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { mainJob } from '../../scripts/start/main-job.ts';

const steps = mainJob().steps.map((step) => ('run' in step ? [step.title] : step.map(({ title }) => title)));

test('README shows the output of `npm start`: each step once, after the steps it depends on', () => {
  const readme = readFileSync(fromRoot('README.md'), 'utf8');
  const printed = [...readme.matchAll(/^✔ ([^:[\n]+?)(?::.*)? \[(?:\d+m)?[\d.]+s\]$/gm)].map(([, title]) => title);
  expect(printed.toSorted()).toEqual(steps.flat().toSorted());
  // Parallel steps end in any order.
  let from = 0;
  for (const list of steps) {
    expect(printed.slice(from, from + list.length).toSorted()).toEqual(list.toSorted());
    from += list.length;
  }
});
