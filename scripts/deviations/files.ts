import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot, shown } from '../lib/paths.ts';
import { parseRows, type RowFile } from './rows.ts';

export const tableFile = fromRoot('spec/DEVIATIONS.md');

/** The facts of the published description, as they were on the day of its snapshot. */
export const publishedFile = fromRoot('spec/published.json');

/** All rows: those about the whole contract first, then a file a group. @throws {Failure} where a file cannot be read. */
export function readRows(groups: readonly string[], folder: string = fromRoot('spec/deviations')): RowFile {
  const files = ['Everywhere', ...groups]
    .map((title) => ({ title, name: `${title.toLowerCase().replaceAll(' ', '-')}.yaml` }))
    .filter(({ name }) => existsSync(`${folder}/${name}`));
  const strays = readdirSync(folder).filter((name) => !files.some((file) => file.name === name));
  const read = files.map(({ title, name }) => {
    const file = `${folder}/${name}`;
    return parseRows(shown(file), readFileSync(file, 'utf8'), title === 'Everywhere' ? undefined : title);
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...strays.map((name) => ({ source: shown(`${folder}/${name}`), message: 'No group has this name.' })),
    ],
  };
}

/** An OpenAPI document, in JSON or YAML. @throws {Failure} where it is not one. */
export function readDescription(file: string): OpenApiDocument {
  const document = parseFile(file) as Partial<OpenApiDocument> | undefined;
  if (typeof document?.openapi !== 'string' || typeof document.paths !== 'object')
    throw new Failure(`${file} is not an OpenAPI document: it has no \`openapi\` or no \`paths\`.`, 2);
  return { ...document, components: { schemas: {}, ...document.components } } as OpenApiDocument;
}

function parseFile(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    return extname(file) === '.json' ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${(error as Error).message}`, 2);
  }
}
