import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import Official from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpenAI } from '../../src/client/index.ts';
import { helperTypes } from '../../scripts/build/helper-types.ts';
import { officialModules, type OfficialModule } from '../../scripts/build/official-modules.ts';
import { projectWith } from '../helpers/built-client.ts';
import { run } from '../helpers/repository.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { compileConsumer } from '../packed/compile-consumer.ts';

/** The package under the official name, as `"openai": "npm:openai-concord"` lays it out. */
let project: string;
let modules: readonly OfficialModule[];
beforeAll(async () => {
  project = await projectWith('openai');
  modules = await officialModules();
});
afterAll(() => rmSync(project, { recursive: true }));

/** The one folder that the official package lets be imported by its name is `auth`. */
const specifierOf = (path: string): string =>
  path === 'index' ? 'openai' : `openai/${path.replace(/^auth\/index$/, 'auth')}`;

/** Loads every module in a process of its own. Prints the official values that are not there. */
async function absent(kind: 'import' | 'require', suffix = ''): Promise<unknown> {
  const all = modules.map(({ path, values }) => [suffix ? `openai/${path}${suffix}` : specifierOf(path), values]);
  const load = kind === 'import' ? 'await import(name)' : 'require(name)';
  writeFileSync(
    join(project, kind === 'import' ? 'load.mjs' : 'load.cjs'),
    `(async () => {
       const absent = [];
       for (const [name, values] of ${JSON.stringify(all)}) {
         const found = ${load};
         for (const value of values) if (found[value] === undefined) absent.push(name + ' ' + value);
       }
       console.log(JSON.stringify(absent));
     })();`,
  );
  const node = [join(project, kind === 'import' ? 'load.mjs' : 'load.cjs')];
  const { stdout, stderr } = await run(process.execPath, node, { cwd: project });
  return stderr || JSON.parse(stdout);
}

describe('every subpath and every value of the official package', () => {
  test.for([
    ['import', ''],
    ['import', '.mjs'],
    ['require', ''],
    ['require', '.js'],
  ] as const)('loads by %s, extension "%s"', async ([kind, suffix]) => expect(await absent(kind, suffix)).toEqual([]));
});

describe('the types of helpers', () => {
  const imports = Object.entries(helperTypes).flatMap(([path, bySource]) =>
    Object.values(bySource)
      .flatMap((names) => (names === '*' ? ['UnwrapWebhookEvent', 'BatchFailedWebhookEvent'] : names.split(' ')))
      .map((name) => [path, name.replace(/=.*/, '')] as const),
  );
  const code = imports
    .map(([path, name], index) => `export type { ${name} as T${index} } from 'openai/${path}';`)
    .join('\n');
  const compile = (folder: string, name: string): Promise<string> =>
    compileConsumer(folder, name, {
      tsc: 'node_modules/typescript-7/bin/tsc',
      modules: ['nodenext', 'nodenext'],
      code,
    });

  test('have their official names at their official places', async () => {
    expect(imports.length).toBeGreaterThan(40);
    expect(await compile(project, 'own')).toBe('');
  });

  test('are there in the official package, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'official-'));
    mkdirSync(join(folder, 'node_modules'));
    for (const name of ['openai', '@types', 'undici-types'])
      symlinkSync(fromRoot('node_modules', name), join(folder, 'node_modules', name));
    const said = await compile(folder, 'official').catch(({ message }: Error) => message);
    rmSync(folder, { recursive: true });
    // Its declarations ask for packages that are not installed.
    expect(said.split('\n').filter((line) => line.startsWith('consumer.ts'))).toEqual([]);
  });
});

describe('what is missing', () => {
  test('classes have their names, as those that are there', () => {
    const named = Object.entries(OpenAI).filter(([name]) => /^[A-Z]/.test(name) && name in Official);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(([name, value]) => (value as { name?: string }).name !== name).map(([name]) => name)).toEqual(
      [],
    );
    const { audio } = new OpenAI({ apiKey: 'k' }) as unknown as { audio: object };
    expect(audio.constructor.name).toBe('Audio');
  });

  const use = (code: string): unknown => {
    const load = createRequire(join(project, 'x.cjs'));
    return new Function('require', code)(load);
  };
  test.for([
    ['is called', "require('openai/helpers/audio').playAudio()"],
    ['is constructed', "new (require('openai/bedrock').BedrockOpenAI)()"],
    ['is constructed by a subclass', "new (class extends require('openai/bedrock').BedrockOpenAI {})()"],
    ['is patched', "require('openai/bedrock').BedrockOpenAI.prototype.request = () => {}"],
    ['is a method of a resource', "new (require('openai/resources/images').Images)().generate({})"],
    ['is a method of a resource of the client', "new (require('openai'))({ apiKey: 'k' }).images.generate({})"],
    ['is a method below', "new (require('openai'))({ apiKey: 'k' }).audio.speech.create({})"],
    ['is a method of a static member', "new (require('openai').Audio.Transcriptions)().create({})"],
    [
      'is what a subclass calls',
      "new (class extends require('openai').Audio.Speech { create() { return super.create(); } })().create()",
    ],
  ])('throws a sentence that names it when it %s', ([, code = '']) =>
    expect(() => use(code)).toThrow(
      /^`(playAudio|BedrockOpenAI|(OpenAI\.)?Images\.generate|OpenAI\.Audio\.\w+\.create)` of "openai(\/(helpers\/audio|bedrock|resources\/images))?" is not in openai-concord/,
    ),
  );

  test('a resource can be extended, made, patched, awaited and printed, as libraries do when they load', async () =>
    expect(
      await use(`const { Audio } = require('openai');
           class Own extends Audio { constructor(client) { super(client); this.speech = new Audio.Speech(client); } }
           Audio.Speech.prototype.create = () => 'patched';
           const own = new Own('client');
           return (async () => [await own === own, own._client, own.speech.create(), own instanceof Audio, JSON.stringify(own)])();`),
    ).toEqual([true, 'client', 'patched', true, '{"_client":"client","speech":{"_client":"client"}}']));

  test('a method of a resource is wrapped, and unwrapped, before it is called', () =>
    expect(
      use(`const { Images } = require('openai');
           const original = Images.prototype.generate;
           const wrapped = function (...args) { return original.apply(this, args); };
           const marks = [Images.prototype.__original, original.__wrapped, typeof original.bind({})];
           Images.prototype.generate = wrapped;
           const isOwn = new Images().generate === wrapped;
           delete Images.prototype.generate;
           return [...marks, isOwn, typeof Images.prototype.generate];`),
    ).toEqual([undefined, undefined, 'function', true, 'function']));

  test('a resource of the client is wrapped, replaced, awaited and compared, before it is called', async () =>
    expect(
      await use(`const OpenAI = require('openai');
           class Own extends OpenAI { audio = 'own'; }
           const client = new OpenAI({ apiKey: 'k' });
           const wrapped = new Proxy(client, { get: (target, key, self) => Reflect.get(target, key, self) });
           OpenAI.Videos.prototype.create = () => 'patched';
           client.batches = 'replaced';
           return (async () => [
             typeof new Proxy(client.images, {}).generate, client.images === client.images, wrapped.images === client.images,
             client.images instanceof OpenAI.Images, await client.audio === client.audio, 'realtime' in client,
             client.videos.create(), client.batches, new Own({ apiKey: 'k' }).audio,
           ])();`),
    ).toEqual(['function', true, true, true, true, true, 'patched', 'replaced', 'own']));

  test('every class that is a static member of the official client is one here', () => {
    const classes = Object.entries(Official).filter(([, value]) => /^class\b/.test(String(value)));
    expect(classes.length).toBeGreaterThan(40);
    expect(classes.filter(([name]) => typeof (OpenAI as never)[name] !== 'function')).toEqual([]);
  });

  test('is there for `instanceof` and for test runners', () =>
    expect(
      use(`const { Images } = require('openai/resources/images');
           return [({}) instanceof Images, typeof Images, String(Object.prototype.toString.call(Images))];`),
    ).toEqual([false, 'function', '[object Function]']));
});

describe('the constructor', () => {
  const answer = (code: string, type: 'cjs' | 'mjs'): Promise<unknown> => {
    const file = join(mkdtempSync(join(tmpdir(), 'program-')), `x.${type}`);
    writeFileSync(join(project, `program.${type}`), code);
    rmSync(join(file, '..'), { recursive: true });
    return run(process.execPath, [join(project, `program.${type}`)], { cwd: project }).then(
      ({ stdout, stderr }) => stderr || JSON.parse(stdout),
    );
  };

  test('is what `require` gives, with all exports', async () =>
    expect(
      await answer(
        `const OpenAI = require('openai');
         const sub = new (class extends OpenAI {})({ apiKey: 'k' });
         console.log(JSON.stringify([
           new OpenAI({ apiKey: 'k' }) instanceof OpenAI, sub instanceof OpenAI,
           OpenAI.default === OpenAI.OpenAI, OpenAI.default === OpenAI, OpenAI.__esModule,
           OpenAI.APIError === require('openai/error').APIError, require('openai/streaming').Stream === OpenAI.Stream,
           require('openai/resources/chat/completions').Completions === OpenAI.Chat.Completions,
         ]));`,
        'cjs',
      ),
    ).toEqual(Array.from({ length: 8 }, () => true)));

  test('has the classes of resources, which can be patched', async () =>
    expect(
      await answer(
        `import OpenAI, { Stream } from 'openai';
         import * as streaming from 'openai/streaming';
         import { Embeddings } from 'openai/resources/embeddings';
         const client = new OpenAI({ apiKey: 'k' });
         OpenAI.Chat.Completions.prototype.create = function () { return 'patched ' + this._client.baseURL; };
         console.log(JSON.stringify([
           OpenAI.OpenAI === OpenAI, streaming.Stream === Stream, Embeddings === OpenAI.Embeddings,
           OpenAI.Beta.Threads.Runs.Steps === client.beta.threads.runs.steps.constructor,
           OpenAI.Chat.Completions === client.chat.completions.constructor,
           client.chat.completions.create(), Object.keys(client.chat.completions),
         ]));`,
        'mjs',
      ),
    ).toEqual([true, true, true, true, true, 'patched https://api.openai.com/v1', ['_client', 'messages']]));
});

describe('a bundle holds what its program names', () => {
  const bundleOf = async (contents: string, minify = false): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      minify,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['import', 'default'],
      external: ['zod'],
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  };
  /** One word of each helper's code. */
  const marks = [
    'finalChatCompletion',
    'finalResponse',
    'finalRun',
    'toolContext',
    'additionalProperties',
    'parsed_arguments',
  ];
  const found = (code: string): string[] => marks.filter((mark) => code.includes(mark));

  test.for([
    [
      'one function',
      "import { Client, createResponse } from 'openai/functions'; console.log(Client, createResponse);",
      [],
    ],
    [
      'a function with events',
      "import { createChatCompletionStream } from 'openai/functions'; console.log(createChatCompletionStream);",
      [],
    ],
    [
      'formats of zod',
      "import { zodTextFormat } from 'openai/helpers/zod'; console.log(zodTextFormat);",
      ['additionalProperties'],
    ],
    ['the client without helpers', "import OpenAI from 'openai/mini'; console.log(OpenAI);", []],
    [
      'the whole client',
      "import OpenAI from 'openai'; console.log(OpenAI);",
      marks.filter((mark) => mark !== 'additionalProperties'),
    ],
  ] as const)('%s', async ([, program, want]) => expect(found(await bundleOf(program))).toEqual(want));

  test('the client without helpers has no client by path, no webhooks and no Azure', async () => {
    const mini = await bundleOf("import OpenAI from 'openai/mini'; console.log(OpenAI);");
    expect(['querySerializer', 'webhook-signature', 'deploymentName'].filter((mark) => mini.includes(mark))).toEqual(
      [],
    );
    expect(mini).toContain('vector_stores');
  });

  test('the kit for tests, in at most 5,000 bytes', async () => {
    const kit = await bundleOf("export * from 'openai/testing';", true);
    expect(gzipSync(kit).length).toBeLessThanOrEqual(5000);
    expect(found(kit)).toEqual([]);
  });
});

test('a program that loads the client reads at most ten files of it', async () => {
  const { metafile } = await build({
    entryPoints: [join(project, 'node_modules/openai/index.mjs')],
    bundle: true,
    ignoreAnnotations: true,
    external: ['openapi-fetch'],
    logLevel: 'silent',
    write: false,
    format: 'esm',
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).length).toBeLessThanOrEqual(10);
});
