import {
  StructureKind,
  type ClassDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
} from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../code/file.ts';
import { helpedModule, resourceModule, relativeImport } from '../code/modules.ts';
import { pascalCase } from '../code/names.ts';
import { print } from '../code/print.ts';
import { carriesHelpers } from './helper-methods.ts';
import { importing } from './importing.ts';
import { localNames, namespaceOf, renamed, rootClass, typeNames } from './namespace.ts';
import { resourceDoc } from './resource-doc.ts';
import { hasClass } from './resources.ts';

const path = 'client/openai.ts';

/** Types of the runtime that the namespace also contains, by their names there. */
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

const webhooksModule = '../src/client/helpers/webhooks.ts';

/** Deliveries to a server of the caller: no operation is behind them. */
const webhooks = {
  name: 'webhooks',
  isReadonly: true,
  docs: ['Verifies and reads what the API delivers to a server of yours.'],
  initializer: 'new WebhooksClass(this)',
};

/** `client/mini.ts`: the root of the resource tree without helpers. */
function emitMiniClient(model: ApiModel): GeneratedFile {
  const own = 'client/mini.ts';
  const trees = treesOf(model);
  const core = relativeImport(own, '../src/client/core/index.ts');
  return print(own, {
    statements: [
      importing(core, ['RawClient']),
      ...trees.map((tree) => importing(relativeImport(own, resourceModule(tree.path)), [className(tree)])),
      {
        kind: StructureKind.Class,
        name: 'OpenAI',
        isExported: true,
        leadingTrivia: '\n',
        docs: [
          'The client without what `openai-concord` adds to its operations: no `parse`, `stream` and `runTools`, no `webhooks`, no `api`.',
        ],
        extends: 'RawClient',
        properties: treeProperties(model, trees, className),
      },
    ],
  });
}

const treesOf = (model: ApiModel): ResourceModel[] =>
  model.resources.filter((resource) => resource.path.length === 1 && hasClass(resource));

const treeProperties = (
  model: ApiModel,
  trees: readonly ResourceModel[],
  nameOf: (tree: ResourceModel) => string,
): OptionalKind<PropertyDeclarationStructure>[] =>
  trees.map((resource) => ({
    name: resource.path[0] ?? '',
    isReadonly: true,
    docs: [resourceDoc(model, resource)],
    initializer: `new ${nameOf(resource)}(this)`,
  }));

/** `client/openai.ts`: the root of the resource tree, and the type-only namespace of the public names. */
export function emitClient(model: ApiModel): readonly GeneratedFile[] {
  const trees = treesOf(model);
  const core = relativeImport(path, '../src/client/core/index.ts');
  const localName = localNames(model, ['OpenAI', 'PathClient', ...Object.values(ownTypes), ...trees.map(localClass)]);
  const moduleOf = (resource: ResourceModel): string => relativeImport(path, resourceModule(resource.path));
  const classModule = (resource: ResourceModel): string =>
    carriesHelpers(resource) ? relativeImport(path, helpedModule(resource.path)) : moduleOf(resource);
  return [
    emitMiniClient(model),
    print(path, {
      statements: [
        importing(core, ['PathClient']),
        importing(core, Object.values(ownTypes), 'type'),
        importing(relativeImport(path, webhooksModule), ['Webhooks as WebhooksClass']),
        importing('./operations/index.ts', ['operations']),
        importing('../types.ts', ['paths'], 'type'),
        ...trees.map((resource) =>
          importing(classModule(resource), [renamed(className(resource), localClass(resource))]),
        ),
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
          ['WebhooksClass as Webhooks'],
        ),
      ],
    }),
  ];
}

const className = ({ path: segments }: ResourceModel): string => pascalCase(segments.at(-1) ?? '');

const localClass = (resource: ResourceModel): string => rootClass(className(resource));

/** What applies to all methods is documented here once. */
const classDoc = `A client of the API. Resources are properties, and operations are methods of resources. The client holds no connection, so it needs no closing.

A method takes the last path parameter, then params (other path parameters, query, body fields), then \`RequestOptions\`. It sends its request at once and returns an \`APIPromise\`. The promise resolves to the body; to a \`Page\`, which, like its promise, iterates over the items of all pages; to a \`Stream\` of events, which can be iterated once; or, for binary bodies, to a \`Response\`, which the caller must read or cancel.

Methods reject with an \`APIError\`: a subclass per status, \`APIConnectionError\` without a response, \`APIConnectionTimeoutError\` after \`timeout\`, \`APIUserAbortError\` after an abort, \`DecodeError\` for a response that is not valid JSON. Invalid arguments cause an \`OpenAIError\`. Temporary failures are retried, twice by default.

\`poll\` and methods that end in \`Poll\` wait until a job has ended, without a time limit unless \`maxWaitMs\` is set.`;

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
        '@throws {OpenAIError} when neither an API key nor an admin key is given, and in a browser page unless `dangerouslyAllowBrowser` is set.',
      ],
      parameters: [{ name: 'options', type: 'ClientOptions', initializer: '{}' }],
      statements: 'super(operations, options);',
    },
  ],
  // The namespace declares them: TypeScript merges a static member with a type or a namespace, not with both.
  staticBlocks: [
    {
      statements: `Object.assign(this, { OpenAI: this, ${trees.map((tree) => `${className(tree)}: ${localClass(tree)}`).join(', ')}, Webhooks: WebhooksClass });`,
    },
  ],
  properties: [...treeProperties(model, trees, localClass), webhooks],
});
