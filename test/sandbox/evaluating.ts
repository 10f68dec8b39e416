import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { form, type Ask } from './asking.ts';

/** Whether the answer is what the row wants. */
export const same = {
  type: 'string_check',
  name: 'Same',
  input: '{{sample.output_text}}',
  reference: '{{item.want}}',
  operation: 'eq',
} as const;
export const custom = {
  type: 'custom',
  item_schema: { type: 'object', properties: { want: { type: 'string' } }, required: ['want'] },
  include_sample_schema: true,
} as const;
export const row = (want: string, said: string) => ({ item: { want }, sample: { output_text: said } });

/** An evaluation with these criteria, and the whole result of one run of it. */
export async function ran(
  { sandbox, ask }: { readonly sandbox: Pick<Sandbox, 'clock'>; readonly ask: Ask },
  criteria: readonly object[],
  dataSource: object,
  config: object = custom,
) {
  const made = await ask('POST /evals', { data_source_config: config, testing_criteria: criteria });
  expect(made.status, made.text).toBe(201);
  const created = await ask(`POST /evals/${made.body.id}/runs`, { data_source: dataSource });
  expect(created.status, created.text).toBe(201);
  const path = `/evals/${made.body.id}/runs/${created.body.id}`;
  sandbox.clock.advance(10_000);
  const run = (await ask(`GET ${path}`)).body;
  const items = (await ask(`GET ${path}/output_items?limit=100`)).body.data;
  return { path, created: created.body, run, items };
}

/** Rows in the request, with their answers. */
export const inline = (...content: object[]) => ({ type: 'jsonl', source: { type: 'file_content', content } });

/** A file of rows. */
export async function upload(ask: Ask, lines: string): Promise<string> {
  return (await ask('POST /files', form(lines, { purpose: 'evals', filename: 'rows.jsonl' }))).body.id;
}
