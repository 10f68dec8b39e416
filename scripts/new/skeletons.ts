import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pointerOf } from '../../src/openapi/json-pointer.ts';
import { blockAt, withLines } from '../edit/blocks.ts';
import { readFrom, type Edit } from '../edit/spec-files.ts';
import { Failure } from '../lib/failure.ts';
import { isParameter, kebab, segmentsOfPath, title } from './names.ts';
import { objectSchema, operationParts, parameterLines } from './operation.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'];
const rootFile = 'spec/openapi.yaml';

/** `npm run new -- <kind> …`, by kind: the files of a skeleton. */
export const skeletons: Readonly<Record<string, { usage: string; make(root: string, args: readonly string[]): Edit }>> =
  {
    group: { usage: 'group <name>', make: (root, [name = '']) => group(root, name) },
    schema: { usage: 'schema <group> <Name>', make: (root, [of = '', name = '']) => schema(root, of, name) },
    example: { usage: 'example <group> <name>', make: (root, [of = '', name = '']) => example(root, of, name) },
    operation: {
      usage: 'operation <group> <method> <path> <operationId>',
      make: (root, [of = '', method = '', path = '', id = '']) => operation(root, of, method.toLowerCase(), path, id),
    },
  };

function group(root: string, name: string): Edit {
  requireForm(name, /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'The name of a group', 'kebab-case, such as vector-stores');
  const text = readFrom(root, rootFile);
  const tags = blockAt(text, '/tags');
  if (!tags) throw new Failure(`${rootFile} has no list of tags.`, 2);
  if (text.includes(`- name: ${title(name)}\n`)) throw new Failure(`${rootFile} already has the tag ${title(name)}.`);
  return { written: new Map([[rootFile, withLines(text, tags.end, [`  - name: ${title(name)}`])]]), deleted: [] };
}

function schema(root: string, of: string, name: string): Edit {
  requireGroup(root, of);
  requireForm(name, /^[A-Z][A-Za-z\d]*$/, 'The name of a schema', 'PascalCase, such as FileObject');
  return freshFiles(root, new Map([[`spec/groups/${of}/schemas/${name}.yaml`, objectSchema]]));
}

function example(root: string, of: string, name: string): Edit {
  requireGroup(root, of);
  requireForm(name, /^[a-z\d]+(?:-[a-z\d]+)*$/, 'The name of an example', 'kebab-case, such as file-uploaded');
  return freshFiles(root, new Map([[`spec/groups/${of}/examples/${name}.yaml`, 'value: {}\n']]));
}

function operation(root: string, of: string, method: string, path: string, id: string): Edit {
  const tag = requireGroup(root, of);
  requireForm(method, new RegExp(`^(?:${methods.join('|')})$`), 'The method', `one of ${methods.join(', ')}`);
  requireForm(path, /^(?:\/(?:[\w-]+|\{\w+\}))+$/, 'The path', 'such as /files/{file_id}');
  requireForm(id, /^[a-z][A-Za-z\d]*$/, 'The operationId', 'camelCase, such as retrieveFile');
  const document = readFrom(root, rootFile);
  const folder = `spec/groups/${of}`;
  const known = blockAt(document, pointerOf(['paths', path]));
  const file = known
    ? `spec/${/\$ref: (\S+)/.exec(document.split('\n').slice(known.start, known.end).join('\n'))?.[1] ?? ''}`
    : `${folder}/paths/${fileNameOf(path)}.yaml`;
  const { lines, files } = operationParts({ id, method, path, tag });
  const fresh = freshFiles(root, new Map([...files].map(([name, text]) => [`${folder}/${name}`, text])));
  const text = known ? readFrom(root, file) : [...parameterLines(path), ''].join('\n');
  if (blockAt(text, `/${method}`)) throw new Failure(`${file} already has ${method.toUpperCase()} ${path}.`);
  const written = new Map(fresh.written).set(file, `${text.trim() === '' ? '' : text}${lines.join('\n')}\n`);
  if (!known) written.set(rootFile, withPath(document, of, path, file));
  return { written, deleted: [] };
}

/** After the paths of the same group, or at the end. */
function withPath(document: string, of: string, path: string, file: string): string {
  const lines = document.split('\n');
  const last = lines.findLastIndex((line) => line.includes(`$ref: groups/${of}/paths/`));
  const at = last >= 0 ? last + 1 : (blockAt(document, '/paths')?.end ?? lines.length);
  return withLines(document, at, [`  ${path}:`, `    $ref: ${file.slice('spec/'.length)}`]);
}

/** After the nouns of the path; a path that ends with a parameter is one of them. */
function fileNameOf(path: string): string {
  const segments = segmentsOfPath(path);
  const name = kebab(segments.filter((segment) => !isParameter(segment)).join('-'));
  return isParameter(segments.at(-1) ?? '') ? name.replace(/s$/, '') : name;
}

/** @returns the tag of the group. */
function requireGroup(root: string, of: string): string {
  const tag = title(of);
  if (!/^[a-z\d-]+$/.test(of) || !readFrom(root, rootFile).includes(`- name: ${tag}\n`))
    throw new Failure(`There is no group ${of}. \`npm run new -- group ${of || '<name>'}\` makes one.`, 2);
  return tag;
}

function requireForm(value: string, form: RegExp, what: string, hint: string): void {
  if (!form.test(value)) throw new Failure(`${what} must be ${hint}, got ${value === '' ? 'nothing' : value}.`, 2);
}

function freshFiles(root: string, files: ReadonlyMap<string, string>): Edit {
  const known = [...files.keys()].find((file) => existsSync(join(root, file)));
  if (known !== undefined) throw new Failure(`${known} exists already.`);
  return { written: files, deleted: [] };
}
