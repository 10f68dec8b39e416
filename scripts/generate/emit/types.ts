import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument } from '../../../src/contract/openapi/document.ts';
import { banner, type GeneratedFile } from '../file.ts';
import { forTypes } from './types-input.ts';

/** `types.ts`: paths, operations and components as openapi-typescript sees them. It stands behind this file alone. */
export async function emitTypes(document: OpenApiDocument): Promise<readonly GeneratedFile[]> {
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

/**
 * `'a' | 'b' | string` is `string` to the compiler, and editors stop offering the known values. `string & {}` accepts
 * the same strings and keeps them apart.
 */
function keepAutocomplete(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isUnionTypeNode(type) || !type.types.some(isLiterals)) return undefined;
  if (!type.types.some((member) => isKeyword(member, ts.SyntaxKind.StringKeyword) || isNullableString(member)))
    return undefined;
  return ts.factory.createUnionTypeNode(type.types.flatMap(openMember));
}

function openMember(member: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isUnionTypeNode(member) && isNullableString(member)) return member.types.flatMap(openMember);
  if (!isKeyword(member, ts.SyntaxKind.StringKeyword)) return [member];
  const empty = ts.factory.createTypeLiteralNode([]);
  return [ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([member, empty]))];
}

const isKeyword = (type: ts.TypeNode, kind: ts.SyntaxKind): boolean => type.kind === kind;

const isNullableString = (type: ts.TypeNode): boolean =>
  ts.isUnionTypeNode(type) && type.types.some((member) => isKeyword(member, ts.SyntaxKind.StringKeyword));

const isLiterals = (type: ts.TypeNode): boolean =>
  ts.isUnionTypeNode(type)
    ? type.types.every(isLiterals)
    : ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
