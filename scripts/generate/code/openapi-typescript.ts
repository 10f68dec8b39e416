import { createRequire } from 'node:module';
import type * as Library from 'openapi-typescript';
import type * as TypeScript from 'typescript';
import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { docComment } from './escape.ts';
import { typeKey } from './schema-input.ts';

// The only file that uses openapi-typescript. `import` would parse the compiler twice to find its exports. `require`
// does not.
const require = createRequire(import.meta.url);
const ts = require('typescript') as typeof TypeScript;
const { astToString, resolveRef, transformSchema, transformSchemaObject } =
  require('openapi-typescript') as typeof Library;

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const nowhere = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext);
const print = (node: TypeScript.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, nowhere);

/** A schema as a TypeScript type. */
export const typeText = (schema: Schema): string => print(typeNode(schema));

/** The fields of an object in braces, each with a comment. An open object gets an index signature. */
export function fieldsText(
  fields: Readonly<Record<string, { readonly schema: Schema; readonly isRequired: boolean; readonly doc: string }>>,
  isOpen: boolean,
): string {
  const names = Object.keys(fields);
  const properties = Object.fromEntries(names.map((name) => [name, fields[name]?.schema]));
  const node = typeNode({ type: 'object', properties, required: names.filter((name) => fields[name]?.isRequired) });
  const members = ts.isTypeLiteralNode(node) ? [...node.members] : [];
  for (const [index, member] of members.entries()) comment(member, fields[names[index] ?? '']?.doc ?? '');
  return print(ts.factory.createTypeLiteralNode(isOpen ? [...members, anyField()] : members));
}

/** The interfaces `paths`, `components` and `operations`. */
export function documentText(document: OpenApiDocument): string {
  const nodes = transformSchema(document as never, contextOf(document));
  for (const node of nodes) if (ts.isInterfaceDeclaration(node)) comment(node, rootDocs[node.name.text] ?? '');
  return astToString(nodes);
}

const typeNode = (schema: Schema): TypeScript.TypeNode =>
  transformSchemaObject(schema as never, { path: '#', ctx: contextOf({}) });

/**
 * The context that the main function of openapi-typescript creates from its options. That function would also lint and
 * bundle the document again, which takes longer than creating the types.
 */
const contextOf = (document: Partial<OpenApiDocument>): Library.GlobalContext => ({
  ...switchedOff,
  discriminators: { objects: {}, refsHandled: [] },
  injectFooter: [],
  transform: (schema) => {
    const type = (schema as Schema)[typeKey];
    return typeof type === 'string' ? ts.factory.createTypeReferenceNode(type) : undefined;
  },
  transformProperty: undefined,
  postTransform: (type) => keepAutocomplete(type),
  resolve: (ref) => resolveRef(document, ref, switchedOff) as never,
  // Used only by openapi-typescript's main function.
  redoc: undefined as never,
});

/** Disabled options. For example, a default does not make a field required. */
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
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: false,
};

const rootDocs: Readonly<Record<string, string>> = {
  paths: 'Every path of the contract with its operations, in the format of openapi-fetch.',
  components: 'The named parts of the contract: schemas, parameters, headers and responses.',
  operations: 'Every operation of the contract, by `operationId`.',
};

/** Replaces the comment of openapi-typescript, which puts the description into a tag that editors do not show as documentation. */
function comment(node: TypeScript.Node, text: string): void {
  ts.setSyntheticLeadingComments(node, undefined);
  if (text === '') return;
  const inside = docComment(text).slice('/*'.length, -'*/'.length);
  ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, inside, true);
}

const anyField = (): TypeScript.TypeElement =>
  ts.factory.createIndexSignature(
    undefined,
    [
      ts.factory.createParameterDeclaration(
        undefined,
        undefined,
        'key',
        undefined,
        ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ),
    ],
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword),
  );

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

/** The members of a union; nested unions are in parentheses. */
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
