import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiDocument, Schema } from '../../src/openapi/document.ts';
import { readContract } from '../lib/contract.ts';
import { fromRoot } from '../lib/paths.ts';
import { inTemporaryFolder } from './generate.ts';
import { shortest, timed, timeRow } from './measure.ts';
import type { BenchRow } from './row.ts';

const rounds = 3;
const edits = 30;

/** The contract against itself, and against a version with 30 edits; both commands in turn, each in a new process. */
export async function benchDiff(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  await inTemporaryFolder(async (folder) => {
    const document = readContract();
    const [old, same, edited] = ['old', 'same', 'edited'].map((name) => join(folder, `${name}.json`)) as [
      string,
      string,
      string,
    ];
    for (const file of [old, same]) writeFileSync(file, JSON.stringify(document));
    writeFileSync(edited, JSON.stringify(withEdits(document)));
    const against = 'redocly diff';
    rows.push(
      await compared({ what: 'diff, the contract against itself', against, goal: 1 }, old, same),
      await compared({ what: `diff, ${edits} edits, with proofs and witnesses`, against, goal: 2 }, old, edited),
    );
  });
  return rows;
}

async function compared(about: Pick<BenchRow, 'what' | 'against' | 'goal'>, old: string, after: string) {
  const run = (script: string, ...args: string[]): Promise<number> =>
    // Redocly returns 1 for a break.
    timed(async () => spawnSync(process.execPath, [fromRoot(script), ...args, old, after]).status);
  const [own, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await run('scripts/bench/diff-once.ts'));
    peer.push(await run('node_modules/@redocly/cli/bin/cli.js', 'diff'));
  }
  return timeRow(about, shortest(own), shortest(peer));
}

/** Edits of object schemas from all over the document: a property more, one less, one that is required. */
function withEdits(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document) as { components: { schemas: Record<string, Schema> } };
  const objects = Object.values(copy.components.schemas).filter(({ properties }) => properties !== undefined);
  const step = Math.floor(objects.length / edits);
  objects
    .filter((_, index) => index % step === 0)
    .slice(0, edits)
    .forEach((schema, index) => edit(schema as unknown as Edited, index % 3));
  return copy as unknown as OpenApiDocument;
}

interface Edited {
  properties: Record<string, unknown>;
  required?: string[];
}

function edit(schema: Edited, kind: number): void {
  const last = Object.keys(schema.properties).at(-1) ?? '';
  if (kind === 0) schema.properties['edited'] = { type: 'string' };
  if (kind === 1) schema.required = [...new Set([...(schema.required ?? []), last])];
  if (kind !== 2) return;
  delete schema.properties[last];
  schema.required = (schema.required ?? []).filter((name) => name !== last);
}
