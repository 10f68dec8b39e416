import { pointerOf } from '../../src/openapi/json-pointer.ts';
import { blockAt, withoutBlock } from '../edit/blocks.ts';
import { filesIn, readFrom, type Edit } from '../edit/spec-files.ts';
import { Failure } from '../lib/failure.ts';
import { valueIn, type Names } from './pointing.ts';
import { unreachedAfter } from './unreached.ts';

/** Something of the contract, what else calls it by name, and the edit without it. */
export interface Thing {
  readonly names: Names;
  readonly edit: Edit;
  /** Whether a line goes with it. */
  isOwn(file: string, line: number): boolean;
}

const rootFile = 'spec/openapi.yaml';
const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

/** An operation, with the path if it has no other, and what nothing else refers to. */
export function operation(root: string, id: string): Thing {
  const found = findOperation(root, id);
  if (!found) throw new Failure(`There is no operation ${id}.`, 2);
  const { file, method, item, path, client } = found;
  const text = readFrom(root, file);
  const block = blockAt(text, `/${method}`);
  if (!block) throw new Failure(`${file}: \`${method}\` is not on a line of its own.`, 2);
  const isLast = Object.keys(item).filter((key) => methods.has(key)).length === 1;
  const written = new Map([isLast ? [rootFile, withoutPath(root, path)] : [file, withoutBlock(text, block)]]);
  const deleted = unreachedAfter(root, written);
  // What goes with it may be named, too.
  const schemas = deleted.flatMap((each) => /\/schemas\/(\w+)\.yaml$/.exec(each)?.[1] ?? []);
  const called = `${method.toUpperCase()} ${path}`;
  return {
    names: {
      words: [id],
      deviations: [called, ...schemas],
      waivers: [...client.map((name) => `${name}()`), ...schemas],
      code: [id, ...schemas],
    },
    edit: { written, deleted },
    isOwn: (other, line) => deleted.includes(other) || (other === file && line > block.start && line <= block.end),
  };
}

interface Found {
  readonly file: string;
  readonly method: string;
  readonly path: string;
  readonly item: object;
  /** `files.list` */
  readonly client: readonly string[];
}

function findOperation(root: string, id: string): Found | undefined {
  const { paths } = valueIn(root, rootFile) as { paths: Record<string, { $ref: string }> };
  for (const [path, { $ref }] of Object.entries(paths)) {
    const file = `spec/${$ref}`;
    if (!readFrom(root, file).includes(id)) continue;
    const item = valueIn(root, file) as Record<string, { operationId?: string; 'x-client'?: Client }>;
    const [method, own] = Object.entries(item).find(([, each]) => each.operationId === id) ?? [];
    if (method === undefined) continue;
    const { resource = '', methods: names = [] } = own?.['x-client'] ?? {};
    return { file, method, path, item, client: names.map((name) => `${resource}.${name}`) };
  }
  return undefined;
}

interface Client {
  readonly resource?: string;
  readonly methods?: readonly string[];
}

function withoutPath(root: string, path: string): string {
  const text = readFrom(root, rootFile);
  const block = blockAt(text, pointerOf(['paths', path]));
  if (!block) throw new Failure(`${rootFile}: ${path} is not on a line of its own.`, 2);
  return withoutBlock(text, block);
}

/** A schema or an example, which only its own file declares. */
export const component =
  (kind: 'schemas' | 'examples') =>
  (root: string, name: string): Thing => {
    const file = ['spec/groups', 'spec/shared']
      .flatMap((folder) => filesIn(root, folder, /\.yaml$/))
      .find((each) => each.endsWith(`/${kind}/${name}.yaml`));
    if (file === undefined) throw new Failure(`There is no ${kind === 'schemas' ? 'schema' : 'example'} ${name}.`, 2);
    const rows = kind === 'schemas' ? [name] : [];
    return {
      names: { words: [`${name}.yaml`], deviations: rows, waivers: rows, code: rows },
      edit: { written: new Map(), deleted: [file] },
      isOwn: (other) => other === file,
    };
  };
