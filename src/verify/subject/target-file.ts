import { isObject } from '../../openapi/is-object.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { parseYaml } from '../../openapi/parse-yaml.ts';
import { positionsIn } from '../../openapi/yaml-positions.ts';
import { CannotRunError } from '../model/cannot-run.ts';
import { roles, type Claim, type Role, type Standing, type Subject } from '../model/subject.ts';
import { allNames, namedIn } from './names.ts';

/** What a file, or the options of a run, say about a server. What they do not say is found out. */
export interface Stated extends Partial<Pick<Subject, 'name' | 'key' | 'state' | 'others' | 'scenarios'>> {
  readonly models: Subject['models'];
  readonly operations: Subject['operations'];
  readonly abilities: Subject['abilities'];
}

/** @throws {CannotRunError} with the file and the line. */
export function parseTargetFile(document: OpenApiDocument, text: string, file: string): Stated {
  const content = parsed(text, file);
  const positions = positionsIn(text);
  const fail = (path: readonly string[], why: string): never => {
    let [at, line] = [positions, 1];
    for (const key of path) {
      const child = at.children.get(key);
      if (!child) break;
      [at, line] = [child, child.line];
    }
    throw new CannotRunError(`${file}:${line}: ${path.join('.')} ${why}.`);
  };
  if (!isObject(content)) return fail([], 'The file must hold a mapping with a name');
  const unknown = Object.keys(content).find((key) => !keys.includes(key));
  if (unknown !== undefined) fail([unknown], `is not known. There are: ${keys.join(', ')}`);
  const reader: Reader = { document, content, fail };
  const name = content['name'];
  if (typeof name !== 'string' || !isName(name))
    return fail(['name'], 'must be a name of letters, digits, ".", "_" and "-", starting with a letter or digit');
  return {
    name,
    ...oneOf(reader, 'key', ['required', 'not-required', 'unknown'] as const),
    ...oneOf(reader, 'state', ['kept', 'not-kept', 'unknown'] as const),
    models: modelsIn(reader),
    ...claimsIn(reader),
    ...scenariosIn(reader),
  };
}

/** The file's name goes into reports and baselines, so it is a plain word. */
export const isName = (name: string): boolean => /^[A-Za-z0-9][\w.-]{0,63}$/.test(name);

const keys = [
  'name',
  'about',
  'reference',
  'key',
  'state',
  'models',
  'serves',
  'without',
  'can',
  'cannot',
  'unknown',
  'scenarios',
];

interface Reader {
  readonly document: OpenApiDocument;
  readonly content: Readonly<Record<string, unknown>>;
  readonly fail: (path: readonly string[], why: string) => never;
}

function parsed(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    const [, why = '', line] = /^(.*?)(?:, line (\d+))?$/s.exec((error as Error).message) ?? [];
    throw new CannotRunError(`${file}${line === undefined ? '' : `:${line}`}: ${why}.`);
  }
}

function oneOf<Key extends string, Value extends string>(
  { content, fail }: Reader,
  key: Key,
  allowed: readonly Value[],
): Partial<Record<Key, Value>> {
  const value = content[key];
  if (value === undefined) return {};
  const known = allowed.find((one) => one === value) ?? fail([key], `must be one of ${allowed.join(', ')}`);
  return { [key]: known } as Partial<Record<Key, Value>>;
}

/** The texts of a mapping. Empty if the file does not have it. */
function textsIn({ content, fail }: Reader, key: string): readonly (readonly [string, string])[] {
  const value = content[key] ?? {};
  if (!isObject(value)) return fail([key], 'must be a mapping');
  return Object.entries(value).map(([name, text]) => [
    name,
    typeof text === 'string' && text !== '' ? text : fail([key, name], 'must be a text'),
  ]);
}

function modelsIn(reader: Reader): Subject['models'] {
  const models = textsIn(reader, 'models');
  for (const [role] of models)
    if (!roles.includes(role as Role)) reader.fail(['models', role], `is not a role. There are: ${roles.join(', ')}`);
  return Object.fromEntries(models);
}

function scenariosIn(reader: Reader): Pick<Stated, 'scenarios'> {
  const scenarios = textsIn(reader, 'scenarios');
  for (const [name, id] of scenarios)
    if (!namedIn(reader.document, id.split('/')[0] ?? ''))
      reader.fail(['scenarios', name], 'must be the id of a case, such as createResponse/example/text');
  return scenarios.length > 0 ? { scenarios: Object.fromEntries(scenarios) } : {};
}

const standings = { serves: 'served', without: 'absent', can: 'served', cannot: 'absent' } as const satisfies Record<
  string,
  Standing
>;

function claimsIn(reader: Reader): Pick<Stated, 'operations' | 'abilities'> {
  const claims = Object.entries(standings).flatMap(([key, standing]) =>
    textsIn(reader, key).map(([name, reason]) => {
      const isOfAbility = key === 'can' || key === 'cannot';
      const named = namedIn(reader.document, name);
      if (!named || (named.ability !== undefined) !== isOfAbility)
        return reader.fail(
          [key, name],
          `is not a name of ${isOfAbility ? 'an ability' : 'operations'}. There are: ${allNames(reader.document).join(', ')}`,
        );
      return { ...named, claim: { standing, reason } satisfies Claim, isWide: named.operations.length > 1 };
    }),
  );
  // What is said of one operation wins over what is said of its group.
  const sorted = claims.toSorted((a, b) => Number(b.isWide) - Number(a.isWide));
  return {
    operations: Object.fromEntries(sorted.flatMap(({ operations, claim }) => operations.map((id) => [id, claim]))),
    abilities: Object.fromEntries(claims.flatMap(({ ability, claim }) => (ability ? [[ability, claim]] : []))),
  };
}
