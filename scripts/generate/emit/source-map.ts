import type { SourceNode } from '../../../src/openapi/source-map.ts';
import { pointerOf } from '../../../src/openapi/json-pointer.ts';
import { fromRoot, shown } from '../../lib/paths.ts';
import type { Bundle } from '../../spec/bundle.ts';
import { sourcePositions } from '../../spec/source-map.ts';
import type { GeneratedFile } from '../code/file.ts';

/** `source-map.json`: file and line of each object of the bundle, for reports. Values of examples have no entry. */
export function emitSourceMap({ document, files }: Bundle): GeneratedFile[] {
  const locate = sourcePositions(fromRoot('spec/openapi.yaml'), files);
  const names = new Map<string, string>();
  const visit = (node: object, pointer: string, above: string | undefined): SourceNode => {
    const position = locate(pointer);
    const file = names.get(position.file) ?? shown(position.file);
    names.set(position.file, file);
    const inner = Object.entries(node).flatMap(([key, value]): [string, SourceNode][] =>
      typeof value === 'object' && value !== null && !isData(key)
        ? [[key, visit(value as object, pointer + pointerOf([key]), file)]]
        : [],
    );
    return { '@': file === above ? position.line : `${file}:${position.line}`, ...Object.fromEntries(inner) };
  };
  const { paths, components } = document;
  const { examples: _, ...judged } = components;
  return [
    { path: 'source-map.json', content: `${JSON.stringify(visit({ paths, components: judged }, '', undefined))}\n` },
  ];
}

/** Lists of names, and example values. */
const isData = (key: string): boolean =>
  ['examples', 'example', 'enum', 'required', 'tags', 'default', 'mapping'].includes(key);
