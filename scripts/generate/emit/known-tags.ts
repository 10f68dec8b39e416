import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { Discriminator, OpenApiDocument } from '../../../src/openapi/document.ts';
import { valueAt } from '../../../src/openapi/json-pointer.ts';
import type { ApiModel } from '../../model/model.ts';
import { literal } from '../code/escape.ts';
import type { GeneratedFile } from '../code/file.ts';
import { print } from '../code/print.ts';

/** `client/known-tags.ts`: the values of `type` that tell apart the members of unions in answers. */
export function emitKnownTags({ document }: ApiModel): readonly GeneratedFile[] {
  const tags = [...tagsInAnswers(document)].sort().map(literal);
  return [
    print('client/known-tags.ts', {
      statements: [
        {
          kind: StructureKind.VariableStatement,
          declarationKind: VariableDeclarationKind.Const,
          isExported: true,
          docs: [
            'The `type` of every event, item, tool and other member of a union that the API describes in answers.',
          ],
          // A plain list: bundlers drop it where the guard is not used.
          declarations: [{ name: 'knownTags', type: 'readonly string[]', initializer: `[${tags.join(', ')}]` }],
        },
      ],
    }),
  ];
}

/** Every discriminator has a full mapping. */
function tagsInAnswers(document: OpenApiDocument): Set<string> {
  const tags = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const { $ref, discriminator, ...rest } = node as { $ref?: unknown; discriminator?: Partial<Discriminator> };
    if (typeof $ref === 'string') visit(valueAt(document, $ref.slice(1)));
    if (discriminator?.propertyName === 'type')
      for (const tag of Object.keys(discriminator.mapping ?? {})) tags.add(tag);
    for (const [key, value] of Object.entries(rest)) if (!isData.has(key)) visit(value);
  };
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(item)) visit((operation as { responses?: unknown }).responses);
  return tags;
}

const isData: ReadonlySet<string> = new Set(['example', 'examples', 'links', 'default']);
