import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, tools } from '../lib/run-command.ts';
import type { Project } from './project.ts';
import type { BenchRow } from './row.ts';
import { atMost } from './table.ts';

const consumer = (name: string): string => `
import OpenAI from '${name}';
const client = new OpenAI({ apiKey: 'sk' });
export async function main(): Promise<string[]> {
  const response = await client.responses.create({ model: 'm', input: 'Hello' });
  const file = await client.files.retrieve('file_1');
  const ids = [response.id, file.id];
  for await (const each of client.files.list({ limit: 2 })) ids.push(each.id);
  return ids;
}`;

const byPath = `
import createClient from 'openapi-fetch';
import type { paths } from 'openai-concord';
const client = createClient<paths>({ baseUrl: 'http://localhost' });
export async function main(): Promise<string[]> {
  const response = await client.POST('/responses', { body: { model: 'm', input: 'Hello' } });
  const file = await client.GET('/files/{file_id}', { params: { path: { file_id: 'file_1' } } });
  const files = await client.GET('/files', { params: { query: { limit: 2 } } });
  return [String(response.response.status), file.data?.id ?? '', ...(files.data?.data ?? []).map(({ id }) => id)];
}`;

/** The number of types that the compiler instantiates for a small program. */
async function countFor(code: string, name: string, { folder }: Project): Promise<number> {
  writeFileSync(join(folder, `${name}.ts`), code);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const project = join(folder, `tsconfig.${name}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  const output = await runTool(tools.tsc, ['-p', project, '--extendedDiagnostics']);
  return Number(/Instantiations:\s+([\d,]+)/.exec(output)?.[1]?.replaceAll(',', ''));
}

export async function measureInstantiations(project: Project): Promise<BenchRow[]> {
  const ours = await countFor(consumer('openai-concord'), 'ours', project);
  const rows = {
    openai: await countFor(consumer('openai'), 'official', project),
    'openapi-fetch': await countFor(byPath, 'by-path', project),
  };
  return Object.entries(rows).map(([against, peer]) =>
    atMost(1, { what: 'type instantiations of a small consumer', against, own: ours, peer, show: String }),
  );
}
