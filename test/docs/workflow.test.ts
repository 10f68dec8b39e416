import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/docs/options.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';

const text = readFileSync(fromRoot('.github/workflows/docs.yml'), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

const { jobs, permissions } = parseYaml(text) as {
  jobs: Record<string, { steps: Step[]; permissions: object }>;
  permissions: object;
};
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('actions are pinned by commit, each with its version', () => {
  const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual([]);
});

test('no value of an event stands in a command, and only the deployment may write', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
});

test('the commands of the workflow are options of `npm run docs`', () => {
  const commands = steps.flatMap(({ run }) => (run?.startsWith('npm run docs') ? [run] : []));
  expect(commands).toHaveLength(2);
  const [published = ''] = commands;
  const words = published
    .replace('"$PAGES_URL"', 'https://docs.example/concord')
    .replace('"$PAGES_PATH"', '/concord')
    .split(' ');
  expect(readOptions(words.slice(words.indexOf('--') + 1))).toMatchObject({
    base: '/concord/',
    publicUrl: 'https://docs.example/concord/',
    oneFile: true,
  });
});
