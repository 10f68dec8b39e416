import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGuides } from '../../scripts/docs/check-guides.ts';
import { readConformance } from '../../scripts/docs/site/conformance.ts';
import { guideLink, readGuides, readText } from '../../scripts/docs/site/guides.ts';
import { imageOf, imagesOf } from '../../scripts/docs/site/images.ts';
import { readResult, resultFiles } from '../../scripts/scoreboard/files.ts';
import type { Guide } from '../../scripts/docs/site/site.ts';
import { codeBlocks } from '../../scripts/docs/text/blocks.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { compileErrors, run, temporaryFolder } from './projects.ts';
import { sentByCurl, shellCommands, shellWords } from './shell-words.ts';

/** Where the guides have their server. */
const server = 'http://127.0.0.1:4010/v1';
const guides = readGuides(fromRoot('docs/guides'));
const programs = guides.flatMap(({ file, text }) =>
  codeBlocks(text).flatMap(({ language, code, line }, index, all) => {
    // The tests of the guide to the sandbox run under vitest: test/sandbox/guide.test.ts.
    if (language !== 'ts' || code.includes('openai-concord-cli/sandbox')) return [];
    const next = all[index + 1];
    return [{ name: `${file}:${line}`, code, output: next?.language === 'text' ? next.code : '' }];
  }),
);
const commands = guides.flatMap(({ file, text }) =>
  codeBlocks(text).flatMap(({ language, code, line }) =>
    language === 'sh' ? shellCommands(code).map((command) => ({ name: `${file}:${line}`, command })) : [],
  ),
);
const requests = commands.filter(({ command }) => command.startsWith('curl '));

const folder = temporaryFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock(contract);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

test('there are guides with programs, and every program shows what it prints', () => {
  expect(guides.length).toBeGreaterThanOrEqual(6);
  expect(programs.filter(({ output }) => output === '').map(({ name }) => name)).toEqual([]);
});

test('the code of the guides fits into their column, or breaks by itself', () => {
  const breaks = new Set(['sh', 'bash', 'text']);
  const lines = guides.flatMap(({ file, text }) =>
    codeBlocks(text).flatMap(({ language, code, line }) =>
      breaks.has(language) ? [] : code.split('\n').map((each, index) => ({ at: `${file}:${line + 1 + index}`, each })),
    ),
  );
  expect(lines.filter(({ each }) => each.length > 92)).toEqual([]);
});

test('every program of the guides compiles in a strict project', async () => {
  const project = join(folder, 'compiled');
  mkdirSync(project);
  const files = new Map(programs.map(({ code }, index) => [`program-${index}.ts`, code]));
  expect(await compileErrors(project, files)).toEqual([]);
});

describe('every program of the guides prints what it shows', () => {
  test.for(programs)('$name', async ({ name, code, output }) => {
    const project = join(folder, name.replaceAll(/\W+/g, '-'));
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(project, 'program.ts'), code.replaceAll(server, mock.url));
    const hook = fromRoot('test/docs/client-hook.js');
    const env = {
      OPENAI_BASE_URL: mock.url,
      OPENAI_API_KEY: 'sk-test',
      OPENAI_LOG: 'off',
      CLIENT: fromRoot('src/client/index.ts'),
    };
    expect((await run(process.execPath, ['--import', hook, 'program.ts'], project, env)).trimEnd()).toBe(output);
  });
});

test.for(requests)('the command of $name gets a success', async ({ command }) => {
  const { method, url, headers, body } = sentByCurl(command);
  expect(url.startsWith(server)).toBe(true);
  const response = await fetch(url.replace(server, mock.url), { method, headers, ...(body !== undefined && { body }) });
  expect(response.status).toBe(200);
});

test('every other command is one of this repository', () => {
  const { scripts } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { scripts: object };
  const readme = readFileSync(fromRoot('src/cli/README.md'), 'utf8');
  const subcommands = new Set([...readme.matchAll(/^\| `concord (\w+)/gm)].map(([, name = '']) => name));
  expect(subcommands.has('verify')).toBe(true);
  const isKnown = (command: string): boolean => {
    const [program, verb = '', name = ''] = shellWords(command);
    // Names of variables that the client reads.
    if (program === 'export') return verb.startsWith('OPENAI_') && name.startsWith('OPENAI_');
    if (program === 'npx') return verb === 'openai-concord-cli' && subcommands.has(name);
    return program === 'npm' && (verb === 'run' ? name in scripts : ['ci', 'install', 'start', 'test'].includes(verb));
  };
  const others = commands.filter(({ command }) => !command.startsWith('curl '));
  expect(others.length).toBeGreaterThan(3);
  expect(others.filter(({ command }) => !isKnown(command))).toEqual([]);
});

test('the index lists every guide once, and gives it a part and a name in the navigation', () => {
  const [index, ...listed] = guides;
  expect(index).toMatchObject({ address: 'guides/index.html', title: 'Guides' });
  const files = readdirSync(fromRoot('docs/guides')).map((file) => `docs/guides/${file}`);
  const own = guides.map(({ file }) => file).filter((file) => file.startsWith('docs/guides/'));
  expect(own.toSorted()).toEqual(files.toSorted());
  expect([...new Set(listed.map(({ part }) => part))]).toEqual(['Call', 'Serve', 'Maintain', 'Look up']);
});

test('a guide that the index does not list is told', () => {
  const own = temporaryFolder();
  writeFileSync(join(own, 'README.md'), '# Guides\n\n## Call\n\n- [First](01-first.md): One.\n');
  for (const name of ['01-first', '02-second']) writeFileSync(join(own, `${name}.md`), `# ${name}\n`);
  expect(() => readGuides(own)).toThrow(/02-second\.md: .*README\.md does not list it\./);
  rmSync(own, { recursive: true });
});

test('links between files of texts lead to their pages', () => {
  const [from, to] = [guide('docs/guides/a.md', 'guides/a.html'), guide('CHANGELOG.md', 'changelog.html')];
  const link = guideLink([from, to], from);
  expect(['../../CHANGELOG.md#changes', 'missing.md', 'https://x.example/a.md'].map(link)).toEqual([
    '../changelog.html#changes',
    'missing.md',
    'https://x.example/a.md',
  ]);
});

const guide = (file: string, address: string): Guide => ({
  file,
  address,
  title: '',
  description: '',
  section: 'guide',
  text: '',
});

describe('conformance', () => {
  const [overview, ...servers] = readConformance(fromRoot('docs/conformance'));

  test('each server has a page, which the overview links', () => {
    const names = [...new Set(resultFiles().map((file) => readResult(file).server.name))];
    expect(servers.map(({ address }) => address)).toEqual(names.map((name) => `conformance/${name}.html`));
    for (const name of names) expect(overview?.text).toContain(`](${name}.md)`);
  });

  test('no text shows the signs of its source', () => {
    for (const text of [overview, ...servers].map((page) => page?.text ?? '')) {
      expect(text).not.toMatch(/<!--|<br>/);
      for (const line of text.match(/^- .*$/gm) ?? []) expect(line.split('`').length % 2, line).toBe(1);
    }
  });
});

test('an image of a text is shown in its size, and a missing one is told', async () => {
  const [shown, missing] = ['![The page](../images/sandbox-page.png)', '![None](../images/none.png)'].map((text) => ({
    ...guide('docs/guides/a.md', 'guides/a.html'),
    text: `# Title\n\n${text}\n`,
  }));
  expect([...imagesOf([shown as Guide]).keys()]).toEqual(['images/sandbox-page.png']);
  expect(imageOf(shown as Guide, '../images/sandbox-page.png')).toMatchObject({ width: expect.any(Number) });
  expect(await checkGuides([shown, missing] as Guide[])).toEqual([
    { source: 'docs/guides/a.md:3', message: 'The image ../images/none.png is not a PNG file here.' },
  ]);
});

test('a broken block is told with its file and line', async () => {
  const text = '# Title\n\nText.\n\n```ts\nconst = 1;\n```\n\n```\nx\n```\n\n```json\n{\n```\n';
  const problems = await checkGuides([
    { address: 'guides/a.html', title: 'Title', description: '', file: 'docs/guides/a.md', section: 'guide', text },
  ]);
  expect(problems.map(({ source, message }) => `${source}: ${message.slice(0, 42)}`)).toEqual([
    'docs/guides/a.md:5: This block is not valid ts: Transform fail',
    'docs/guides/a.md:9: A block of code names its language: ts, sh',
    'docs/guides/a.md:13: This block is not valid json: Expected pro',
  ]);
});

test('comments at the end of lines are for tools, and are not shown', () => {
  const file = join(folder, 'CHANGELOG.md');
  writeFileSync(file, '# Changes\n\n<!-- By a tool. -->\n\n- One. <!-- 0123456789ab -->\n');
  expect(readText(file, 'changelog.html', { section: 'changes' }).text).toBe('# Changes\n\n\n\n- One.\n');
});
