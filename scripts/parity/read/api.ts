import ts from 'typescript';
import { resourceOf, type Api } from '../compare/api.ts';
import type { Labels } from './labels.ts';
import { readMethods } from './methods.ts';
import { readNames, readSchemas, type Names } from './names.ts';
import type { Exports, Program } from './program.ts';
import { ShapeReader } from './shapes.ts';

/** Both clients of a program; the official one as far as ours has the resource. */
export function readApis({ checker, official, ours }: Program): { readonly official: Api; readonly ours: Api } {
  const own = readOwnApi(checker, ours);
  const resources = new Set(own.methods.map(resourceOf));
  return { official: readApi(checker, official, new Map(), (resource) => resources.has(resource)), ours: own };
}

/** A client that Concord made, whole. */
export const readOwnApi = (checker: ts.TypeChecker, exported: Exports): Api =>
  readApi(checker, exported, readSchemas(checker, exported('schemas')), () => true);

function readApi(
  checker: ts.TypeChecker,
  exported: Exports,
  schemas: ReadonlyMap<ts.Symbol, string>,
  isWanted: (resource: string) => boolean,
): Api {
  const names = readNames(checker, exported('Client'));
  const reader = new ShapeReader(checker, labelsFrom(names, schemas));
  const methods = readMethods(checker, exported('client'), reader, isWanted);
  return { methods, names: names.list, shapes: reader.shapes, objects: reader.objects };
}

function labelsFrom(names: Names, schemas: ReadonlyMap<ts.Symbol, string>): Labels {
  const components = new Set(schemas.values());
  const name: Labels['name'] = (symbol) => symbol && names.of.get(symbol);
  return {
    name,
    schema: (symbol) => {
      const known = symbol && schemas.get(symbol);
      // What the client adds to a schema stands in a type of its own, by the same name.
      const namesake = isTopLevel(symbol) ? symbol?.name : undefined;
      return known ?? (namesake !== undefined && components.has(namesake) ? namesake : undefined);
    },
  };
}

const isTopLevel = (symbol: ts.Symbol | undefined): boolean =>
  symbol?.declarations?.some(({ parent }) => ts.isSourceFile(parent)) ?? false;
