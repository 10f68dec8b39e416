import { createRequire } from 'node:module';
import type * as Library from 'openapi-typescript';
import type * as TypeScript from 'typescript';
import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { Failure } from '../../lib/failure.ts';
import { declaredName, literal } from '../code/escape.ts';
import { banner, type GeneratedFile } from '../code/file.ts';
import { forTypes } from './types-input.ts';

// Its entry also loads a linter and a bundler, and `import` reads the compiler twice to find out what it exports.
const require = createRequire(import.meta.url);
const ts = require('typescript') as typeof TypeScript;
const transformSchema = require('openapi-typescript/dist/transform/index.cjs') as typeof Library.transformSchema;
const { astToString } = require('openapi-typescript/dist/lib/ts.cjs') as typeof Library;
const { resolveRef } = require('openapi-typescript/dist/lib/utils.cjs') as typeof Library;

/** `types.ts`: paths, operations and components as openapi-typescript sees them. It stands behind this file alone. */
export function emitTypes(document: OpenApiDocument): readonly GeneratedFile[] {
  for (const [kind, named] of Object.entries(document.components)) {
    for (const name of Object.keys(named)) requireComponentName(kind, name);
  }
  const input = forTypes(document);
  const nodes = transformSchema(input as never, contextOf(input));
  for (const node of nodes) addRootDoc(node);
  return [{ path: 'types.ts', content: `${banner}\n${astToString(nodes)}` }];
}

/**
 * What openapi-typescript's own entry makes of its options. That entry would lint the document and bundle it once more,
 * which takes longer than making the types.
 */
const contextOf = (document: OpenApiDocument): Library.GlobalContext => ({
  ...switchedOff,
  discriminators: { objects: {}, refsHandled: [] },
  injectFooter: [],
  inject: "import type { Uploadable } from '../src/client/core/uploads.ts';\n",
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  rootTypesKeepCasing: true,
  transform: (schema, { path }) => {
    if (schema.format !== 'binary') return undefined;
    return ts.factory.createTypeReferenceNode(path?.includes('/responses/') ? 'Blob' : 'Uploadable');
  },
  transformProperty: undefined,
  postTransform: (type) => keepAutocomplete(type),
  resolve: (ref) => resolveRef(document, ref, switchedOff) as never,
  // Read by the entry alone.
  redoc: undefined as never,
});

/** What is not wanted. A default, for one, does not make a field required of the caller. */
const switchedOff = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  silent: false,
};

const rootDocs: Readonly<Record<string, string>> = {
  paths: 'Every path of the contract with its operations, as openapi-fetch takes them.',
  components: 'What the contract names to use it in several places: schemas, parameters, headers and answers.',
  operations: 'Every operation of the contract by its operationId.',
};

/** openapi-typescript has comments for what the document describes, and none for what holds it all. */
function addRootDoc(node: TypeScript.Node): void {
  const text = ts.isInterfaceDeclaration(node) ? rootDocs[node.name.text] : undefined;
  if (text) ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, `* ${text} `, true);
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
function keepAutocomplete(type: TypeScript.TypeNode): TypeScript.TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = membersOf(type);
  if (!members.some(isStringLiteral) || !members.some(isString)) return undefined;
  return ts.factory.createUnionTypeNode(members.map((member) => (isString(member) ? anyOtherString() : member)));
}

/** Unions inside unions come in parentheses. */
function membersOf(type: TypeScript.TypeNode): readonly TypeScript.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(membersOf) : [type];
}

const isString = (type: TypeScript.TypeNode): boolean => type.kind === ts.SyntaxKind.StringKeyword;

/** openapi-typescript writes a string literal as an identifier with quotes in its name. */
const isStringLiteral = (type: TypeScript.Node): boolean => ts.isIdentifier(type) && type.text.startsWith('"');

const anyOtherString = (): TypeScript.TypeNode =>
  ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
