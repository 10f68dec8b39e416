import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { languages, refusedByOfficial, refusedByPython, type Language } from '../../scripts/docs/samples/samples.ts';
import { typescriptSample } from '../../scripts/docs/samples/typescript.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { CaseRequest } from '../../src/verify/model/case.ts';
import { contract } from '../helpers/contract.ts';
import { pollSamples, samplesIn, shownCalls } from './calls.ts';
import { compileErrors, fileNames, run, temporaryFolder } from './projects.ts';
import { refusedSamples } from './refused-samples.ts';
import { sandboxForSamples } from './samples-sandbox.ts';
import { sentByCurl } from './shell-words.ts';

let sandbox: Sandbox;
const findings = new Set<string>();
const folder = temporaryFolder();
beforeAll(async () => {
  sandbox = await sandboxForSamples(findings);
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const inTypeScript = ['typescript', 'official'] as const;

test('every example of every operation has a sample in every language', () => {
  const counts = (Object.keys(languages) as Language[]).map((language) => [language, samplesIn(language).size]);
  const all = shownCalls.length;
  const refused = Object.keys(refusedByOfficial).length;
  const lacked = shownCalls.filter(({ call }) => call.operation.id in refusedByPython).length;
  expect(lacked).toBe(4);
  const wanted = { curl: all, typescript: all, official: all - refused, python: all - lacked };
  expect(Object.fromEntries(counts)).toEqual(wanted);
  const examples = Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) =>
      Object.values((operation as { requestBody?: { content: object } }).requestBody?.content ?? {}),
    )
    .flatMap(({ examples: own }: { examples: object }) => Object.keys(own));
  expect(shownCalls.filter(({ call }) => call.body && call.name !== 'every-parameter')).toHaveLength(examples.length);
});

const compiled = async (name: string, texts: ReadonlyMap<string, string>): Promise<string[]> => {
  const names = fileNames([...texts.keys()]);
  const project = join(folder, name);
  mkdirSync(project);
  return compileErrors(project, new Map([...texts].map(([key, text]) => [`${names.get(key)}.ts`, text])));
};

test('all TypeScript compiles in a strict project, with either package', async () => {
  const samples = inTypeScript.flatMap((language) =>
    [...samplesIn(language)].map(([name, text]) => [`${language} ${name}`, text] as const),
  );
  const polls = [...pollSamples()].map(([name, text]) => [`poll ${name}`, text] as const);
  expect(polls.length).toBeGreaterThan(10);
  expect(await compiled('compiled', new Map([...samples, ...polls]))).toEqual([]);
});

test('what has no sample for the official client does not compile with it', async () => {
  const texts = Object.keys(refusedByOfficial).map((name) => {
    const call = shownCalls.find((shown) => shown.name === name)?.call;
    return [name, (call && typescriptSample(call, 'openai')) ?? ''] as const;
  });
  const errors = await compiled('refused', new Map(texts));
  expect(errors.map((line) => line.slice(0, 4))).toEqual(texts.map((_, index) => String(index).padStart(4, '0')));
});

interface Outcome {
  readonly file: string;
  readonly sent: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  }[];
  readonly printed: number;
  readonly error?: string;
}

/** Runs each sample in a project of its own language, against the sandbox as it was at its start. */
async function outcomesOf(language: string, samples: ReadonlyMap<string, string>): Promise<Map<string, Outcome>> {
  const names = fileNames([...samples.keys()]);
  const project = join(folder, language);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  for (const { call } of shownCalls)
    for (const { name, content } of Object.values(call.body?.files ?? {})) writeFileSync(join(project, name), content);
  for (const [name, text] of samples) writeFileSync(join(project, `${names.get(name)}.ts`), text);
  const env = { OPENAI_BASE_URL: sandbox.url, OPENAI_API_KEY: sandbox.key, OPENAI_ADMIN_KEY: 'sk-admin-test' };
  const modules = [...names.values()].map((name) => join(project, `${name}.ts`));
  const program = fromRoot('test/docs/samples-program.js');
  const output = await run(process.execPath, [program, fromRoot('src/client/index.ts'), ...modules], project, env);
  const outcomes = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Outcome);
  expect(outcomes, output.slice(-2000)).toHaveLength(samples.size);
  return new Map([...samples.keys()].map((name, index) => [name, outcomes[index] as Outcome]));
}

const failed = (outcomes: ReadonlyMap<string, Outcome>): string[] =>
  [...outcomes].flatMap(([name, { error }]) => (error === undefined ? [] : [`${name}: ${error}`]));

test.for(inTypeScript)(
  'all samples in TypeScript (%s) run on the sandbox, and send what is shown',
  async (language) => {
    const samples = samplesIn(language);
    const outcomes = await outcomesOf(language, samples);
    expect([...findings]).toEqual([]);
    const unexpected = failed(outcomes).filter((line) => !(line.slice(0, line.indexOf(':')) in refusedSamples));
    expect(unexpected).toEqual([]);
    const refused = Object.keys(refusedSamples).filter((name) => outcomes.get(name)?.error === undefined);
    expect(refused, 'these succeed by now: delete them from the table').toEqual([]);
    // A search without results prints nothing.
    const silent = [...outcomes].filter(([name, { printed }]) => printed === 0 && !(name in refusedSamples));
    expect(silent.map(([name]) => name).filter((name) => !/ (?:plain|every-parameter|no-match)$/.test(name))).toEqual(
      [],
    );
    for (const { name, call, request } of shownCalls.filter((shown) => samples.has(shown.name))) {
      const [first] = outcomes.get(name)?.sent ?? [];
      const { pathname, searchParams } = new URL(first?.url ?? sandbox.url);
      const body = call.body === undefined ? undefined : bodyOf(first?.body);
      const sent = {
        method: first?.method,
        path: decodeURIComponent(pathname),
        query: [...searchParams].toSorted(),
        body,
      };
      // Both clients ask for base64 by themselves, and decode the answer.
      const wanted = bodyOf(isForm(request) ? undefined : request.body);
      const own = call.operation.id === 'createEmbedding' ? { encoding_format: 'base64' } : {};
      expect(sent, name).toEqual({
        method: request.method,
        path: `/v1${pathOf(request)}`,
        query: request.query.map((pair) => [...pair]).toSorted(),
        body: wanted && { ...own, ...wanted },
      });
    }
  },
);

test('all samples that wait for a job run on the sandbox', async () => {
  const outcomes = [...(await outcomesOf('polls', pollSamples()))];
  // For the reason in the table.
  expect(outcomes.filter(([, { error }]) => error !== undefined).map(([name]) => name)).toEqual([
    'submitToolOutputsToRun',
  ]);
  const silent = outcomes.filter(([, { error, printed }]) => error === undefined && printed === 0);
  expect(silent.map(([name]) => name)).toEqual([]);
});

const bodyOf = (text: string | undefined): object | undefined => (text ? (JSON.parse(text) as object) : undefined);

const isForm = ({ headers }: CaseRequest): boolean => headers['content-type']?.startsWith('multipart/') === true;

const pathOf = ({ template, path }: CaseRequest): string =>
  template.replaceAll(/\{([^}]+)\}/g, (_, key: string) => path[key] ?? '');

test('each cURL command is the request that `concord verify` sends for the example', () => {
  const commands = samplesIn('curl');
  for (const { name, request } of shownCalls) {
    const sent = sentByCurl(commands.get(name) ?? '');
    const url = new URL(sent.url);
    const own = Object.entries(request.headers).filter(([key]) => key.toLowerCase() !== 'content-type');
    const form = isForm(request);
    const { body, form: fields, ...rest } = sent;
    expect(
      { ...rest, url: url.origin, path: decodeURIComponent(url.pathname), query: [...url.searchParams] },
      name,
    ).toEqual({
      method: request.method,
      url: 'https://api.openai.com',
      path: `/v1${pathOf(request)}`,
      query: request.query.map((pair) => [...pair]),
      headers: {
        authorization: `Bearer $${request.credentials === 'admin-key' ? 'OPENAI_ADMIN_KEY' : 'OPENAI_API_KEY'}`,
        ...Object.fromEntries(own.map(([key, value]) => [key.toLowerCase(), value])),
        ...(request.body !== undefined && !form && { 'content-type': 'application/json' }),
      },
    });
    expect(bodyOf(body), name).toEqual(form ? undefined : bodyOf(request.body));
    expect(
      fields.some((field) => field.startsWith('file=@')),
      name,
    ).toBe(form);
  }
});
