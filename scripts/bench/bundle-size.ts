import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Project } from './project.ts';
import type { BenchRow } from './row.ts';
import { atMost } from './table.ts';

const programs = {
  one: `import { Client, createResponse } from 'openai-concord/functions';
    console.log(await createResponse(new Client(), { model: 'm', input: 'Hello' }));`,
  streamed: `import { Client, createResponseStream } from 'openai-concord/functions';
    for await (const event of await createResponseStream(new Client(), { model: 'm', input: 'Hello' })) console.log(event);`,
  mini: `import OpenAI from 'openai-concord/mini'; console.log(await new OpenAI().responses.create({ model: 'm', input: 'Hello' }));`,
  helpers: `import OpenAI from 'openai-concord'; import { zodTextFormat } from 'openai-concord/helpers/zod';
    console.log(new OpenAI(), zodTextFormat);`,
  official: `import OpenAI from 'openai'; console.log(await new OpenAI().responses.create({ model: 'm', input: 'Hello' }));`,
  officialHelpers: `import OpenAI from 'openai'; import { zodTextFormat } from 'openai/helpers/zod'; console.log(new OpenAI(), zodTextFormat);`,
};

/** Subpaths that have code of their own. */
const subpaths = ['helpers/zod', 'helpers/standard-schema', 'lib/parser', 'lib/ResponsesParser', 'node', 'testing'];

/** Size in bytes of a program with all its dependencies, minified and compressed. */
async function bytesOf(contents: string, { folder }: Project): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'default'],
    external: ['node:*', 'fs', 'ws', 'zod', 'undici'],
    logLevel: 'silent',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

export async function measureSizes(project: Project): Promise<BenchRow[]> {
  const bytes = Object.fromEntries(
    await Promise.all(
      Object.entries(programs).map(async ([name, program]) => [name, await bytesOf(program, project)] as const),
    ),
  ) as Record<keyof typeof programs, number>;
  const row = (what: string, own: number, goal: number, peer = bytes.official): BenchRow =>
    atMost(goal, { what, against: 'openai', own, peer, show: (size) => `${size} B` });
  return [
    row('one operation, minified + gzip', bytes.one, 1 / 10),
    row('one operation, streamed', bytes.streamed, 1 / 8),
    row('whole client without helpers, `mini`', bytes.mini, 1 / 4),
    row('whole client, with every helper', bytes.helpers, 1 / 3, bytes.officialHelpers),
    ...(await Promise.all(
      subpaths.map(async (path) =>
        row(`\`${path}\` alone`, await bytesOf(`export * from 'openai-concord/${path}';`, project), 1 / 4),
      ),
    )),
  ];
}
