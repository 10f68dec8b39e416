import { StructureKind, type ClassDeclarationStructure } from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../code/file.ts';
import { resourceModule, relativeImport } from '../code/modules.ts';
import { pascalCase } from '../code/names.ts';
import { print } from '../code/print.ts';
import { importing } from './importing.ts';
import { localNames, namespaceOf, renamed, typeNames } from './namespace.ts';
import { resourceDoc } from './resource-doc.ts';
import { hasClass } from './resources.ts';

const path = 'client/openai.ts';

/** Types of the core that the namespace has, too, by their names there. */
const ownTypes: Readonly<Record<string, string>> = {
  ClientOptions: 'ClientOptions',
  ConversationCursorPage: 'ConversationCursorPage',
  ConversationCursorPageParams: 'ConversationCursorPageParams',
  ConversationCursorPageResponse: 'ConversationCursorPageResponse',
  CursorPage: 'CursorPage',
  CursorPageParams: 'CursorPageParams',
  CursorPageResponse: 'CursorPageResponse',
  Page: 'ItemsPage',
  PageResponse: 'PageResponse',
  RequestOptions: 'RequestOptions',
};

/** `client/openai.ts`: the root of the resource tree, and the type-only namespace of the public names. */
export function emitClient(model: ApiModel): readonly GeneratedFile[] {
  const trees = model.resources.filter((resource) => resource.path.length === 1 && hasClass(resource));
  const core = relativeImport(path, '../src/client/core/index.ts');
  const localName = localNames(model, ['OpenAI', 'PathClient', ...Object.values(ownTypes), ...trees.map(className)]);
  const moduleOf = (resource: ResourceModel): string => relativeImport(path, resourceModule(resource.path));
  return [
    print(path, {
      statements: [
        importing(core, ['PathClient']),
        importing(core, Object.values(ownTypes), 'type'),
        importing('./operations/index.ts', ['operations']),
        importing('../types.ts', ['paths'], 'type'),
        ...trees.map((resource) => importing(moduleOf(resource), [className(resource)])),
        ...model.resources
          .map((resource) => ({ resource, names: typeNames(model, resource) }))
          .filter(({ names }) => names.length > 0)
          .map(({ resource, names }) => {
            const own = names.map((name) => renamed(name, localName(name, resource)));
            return importing(moduleOf(resource), own, 'type');
          }),
        clientClass(model, trees),
        namespaceOf(
          model,
          Object.entries(ownTypes).map(([name, own]) => renamed(own, name)),
          localName,
        ),
      ],
    }),
  ];
}

const className = ({ path: segments }: ResourceModel): string => pascalCase(segments.at(-1) ?? '');

/** What holds for all methods is said here, and not at each of them. */
const classDoc = `A client of the API: its resources are properties, their operations methods. It holds settings and no connection, so there is nothing to close.

A method takes the last path parameter, then params (other path parameters, query, fields of the body), then \`RequestOptions\`. It sends its request at once and answers an \`APIPromise\`: of the body; of a \`Page\`, which like its promise can be iterated over the items of all pages; of a \`Stream\` of events, which can be iterated once; or of a \`Response\` where the body is bytes, to be read or cancelled by the caller.

Methods reject with an \`APIError\`: a class of its own for each status, \`APIConnectionError\` without an answer, \`APIConnectionTimeoutError\` after \`timeout\`, \`APIUserAbortError\` after an abort, \`DecodeError\` for an answer that is no JSON. What is wrong with the arguments is an \`OpenAIError\`. Requests that may succeed later are sent again, twice by default.

Methods that end in \`Poll\`, and \`poll\`, wait for the end of long work, without limit unless \`maxWaitMs\` is given.`;

const clientClass = (model: ApiModel, trees: readonly ResourceModel[]): ClassDeclarationStructure => ({
  kind: StructureKind.Class,
  name: 'OpenAI',
  isExported: true,
  leadingTrivia: '\n',
  docs: [classDoc],
  extends: 'PathClient<paths>',
  ctors: [
    {
      docs: [
        "@throws {OpenAIError} when neither an API key nor an administrator's key is given, and in a browser's page unless `dangerouslyAllowBrowser` is set.",
      ],
      parameters: [{ name: 'options', type: 'ClientOptions', initializer: '{}' }],
      statements: 'super(operations, options);',
    },
  ],
  properties: trees.map((resource) => ({
    name: resource.path[0] ?? '',
    isReadonly: true,
    docs: [resourceDoc(model, resource)],
    initializer: `new ${className(resource)}(this)`,
  })),
});
