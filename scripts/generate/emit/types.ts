import { Failure } from '../../lib/failure.ts';
import type { Schema } from '../../../src/openapi/document.ts';
import type { ApiModel } from '../../model/model.ts';
import { declaration, descriptionOf } from '../code/declare.ts';
import { schemaModule, type DeclaredTypes } from '../code/declared-types.ts';
import { documentInput } from '../code/document-input.ts';
import { documentText } from '../code/openapi-typescript.ts';
import { declaredName, literal } from '../code/escape.ts';
import type { GeneratedFile } from '../code/file.ts';
import { isPart } from '../code/name-inline.ts';
import { print } from '../code/print.ts';
import { Scope } from '../code/scope.ts';
import { nestedNamespace, partsNamespace } from './nested-types.ts';

/** `types.ts`: every component under its name, and the paths and operations of the contract. */
export function emitTypes(model: ApiModel, types: DeclaredTypes): readonly GeneratedFile[] {
  const { components } = model.document;
  for (const [kind, named] of Object.entries(components)) {
    for (const name of Object.keys(named)) requireComponentName(kind, name);
  }
  const scope = new Scope(schemaModule, types);
  const schemas = Object.entries(model.schemas).filter(([name]) => !isPart(name));
  const declared = Object.entries(model.schemas).flatMap(([component, given]) => {
    const schema = withoutEnvelope(model, given);
    const [name = '', ...inner] = types.declared.get(component) ?? [];
    if (inner.length > 0) return [];
    return [
      declaration(name, schema, descriptionOf(schema), scope.names),
      ...(types.public.has(component)
        ? nestedNamespace(model, name, { $ref: `#/components/schemas/${component}` }, scope)
        : partsNamespace(model, component, scope)),
    ];
  });
  const document = { ...model.document, components: { ...components, schemas: Object.fromEntries(schemas) } };
  const paths = documentText(documentInput(document, scope.names));
  return [print(schemaModule, { statements: [...scope.imports.toStructures(), paths, ...declared] })];
}

/**
 * Of the two forms of an error event, the one that the official client has. The client throws both, so that readers of
 * events meet neither, and programs read `event.message`.
 */
function withoutEnvelope({ schemas }: ApiModel, schema: Schema): Schema {
  const members = (schema['oneOf'] ?? []) as readonly Schema[];
  const propertiesOf = ({ $ref: ref }: Schema): Readonly<Record<string, Schema>> =>
    (schemas[String(ref).split('/').at(-1) ?? '']?.['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const isError = (member: Schema): boolean => propertiesOf(member)['type']?.['const'] === 'error';
  if (members.length !== 2 || !members.every(isError)) return schema;
  return { ...schema, oneOf: members.filter((member) => !('error' in propertiesOf(member))) };
}

/** Names of components become identifiers unchanged. */
function requireComponentName(kind: string, name: string): void {
  if (kind !== 'schemas' && !/^[\w.-]+$/.test(name)) {
    throw new Failure(`components.${kind}: ${literal(name)} is not a valid component name.`);
  }
  if (kind === 'schemas') for (const part of name.split('.')) declaredName(part, 'The schema name');
}
