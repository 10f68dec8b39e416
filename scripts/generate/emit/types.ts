import { Failure } from '../../lib/failure.ts';
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
  const declared = Object.entries(model.schemas).flatMap(([component, schema]) => {
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

/** Names of components become identifiers unchanged. */
function requireComponentName(kind: string, name: string): void {
  if (kind !== 'schemas' && !/^[\w.-]+$/.test(name)) {
    throw new Failure(`components.${kind}: ${literal(name)} is not a valid component name.`);
  }
  if (kind === 'schemas') for (const part of name.split('.')) declaredName(part, 'The schema name');
}
