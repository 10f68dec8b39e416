import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument } from '../../../src/contract/openapi/document.ts';
import { Failure } from '../../lib/failure.ts';
import { declaredName, literal } from '../escape.ts';
import { banner, type GeneratedFile } from '../file.ts';
import { forTypes } from './types-input.ts';

/** `types.ts`: paths, operations and components as openapi-typescript sees them. It stands behind this file alone. */
export async function emitTypes(document: OpenApiDocument): Promise<readonly GeneratedFile[]> {
  for (const [kind, named] of Object.entries(document.components)) {
    for (const name of Object.keys(named)) requireComponentName(kind, name);
  }
  const nodes = await openapiTS(forTypes(document) as never, {
    alphabetize: false,
    // A default does not make a field required of the caller.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    inject: "import type { Uploadable } from '../src/client/core/uploads.ts';\n",
    transform: (schema, { path }) => {
      if (schema.format !== 'binary') return undefined;
      return ts.factory.createTypeReferenceNode(path?.includes('/responses/') ? 'Blob' : 'Uploadable');
    },
    postTransform: (type) => keepAutocomplete(type),
  });
  return [{ path: 'types.ts', content: `${banner}\n${astToString(nodes)}` }];
}

/** openapi-typescript writes names of components into its code as they are. */
function requireComponentName(kind: string, name: string): void {
  if (kind === 'schemas') declaredName(name, 'The schema name');
  else if (!/^[\w.-]+$/.test(name)) throw new Failure(`components.${kind}: ${literal(name)} cannot name a component.`);
}

/**
 * `'a' | 'b' | string` is `string` to the compiler, and editors stop offering the known values. `string & {}` accepts
 * the same strings and keeps them apart.
 */
function keepAutocomplete(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = membersOf(type);
  if (!members.some(isStringLiteral) || !members.some(isString)) return undefined;
  return ts.factory.createUnionTypeNode(members.map((member) => (isString(member) ? anyOtherString() : member)));
}

/** Unions inside unions come in parentheses. */
function membersOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(membersOf) : [type];
}

const isString = (type: ts.TypeNode): boolean => type.kind === ts.SyntaxKind.StringKeyword;

/** openapi-typescript writes a string literal as an identifier with quotes in its name. */
const isStringLiteral = (type: ts.Node): boolean => ts.isIdentifier(type) && type.text.startsWith('"');

const anyOtherString = (): ts.TypeNode =>
  ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
