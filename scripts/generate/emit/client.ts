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
  ConversationCursorPageParams: 'ConversationCursorPageParams',
  ConversationCursorPageResponse: 'ConversationCursorPageResponse',
  CursorPageParams: 'CursorPageParams',
  CursorPageResponse: 'CursorPageResponse',
  PageResponse: 'PageResponse',
  RequestOptions: 'RequestOptions',
};

/** Classes of the runtime that are static members of the client, by their names there. */
const pageClasses: Readonly<Record<string, string>> = {
  ConversationCursorPage: 'ConversationCursorPage',
  CursorPage: 'CursorPage',
  Page: 'ItemsPage',
};

/** What the file has from the runtime. */
const runtimeNames = ['OpenAI', 'PathClient', ...Object.values(ownTypes), ...Object.values(pageClasses)];

/** The classes of the runtime that the namespace contains. */
const ownClasses = [
  ...Object.entries(pageClasses).map(([name, own]) => renamed(own, name)),
  'InvalidWebhookSignatureError',
  'WebhooksClass as Webhooks',
];

/** Classes that are static members of the official client. Those that the contract lacks get a stand-in. */
const officialClasses =
  'Audio Batches Containers ContentProvenanceChecks Conversations Decisions Graders Images Live NextCursorPage Realtime Safety Skills TokenPage Uploads Videos'.split(
    ' ',
  );

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
  const localName = localNames(model, [...runtimeNames, ...trees.map(localClass)]);
  const moduleOf = (resource: ResourceModel): string => relativeImport(path, resourceModule(resource.path));
  const classModule = (resource: ResourceModel): string =>
    carriesHelpers(resource) ? relativeImport(path, helpedModule(resource.path)) : moduleOf(resource);
  return [
    emitMiniClient(model),
    print(path, {
      statements: [
        importing(core, ['PathClient', ...Object.values(pageClasses)]),
        importing(core, Object.values(ownTypes), 'type'),
        importing(relativeImport(path, webhooksModule), ['InvalidWebhookSignatureError', 'Webhooks as WebhooksClass']),
        importing(relativeImport(path, '../src/client/core/missing.ts'), ['missingClasses', 'missingResources']),
        importing('../types.ts', ['paths'], 'type'),
        ...helpedFirst(trees).map((resource) =>
          importing(classModule(resource), [renamed(className(resource), localClass(resource))]),
        ),
        importing('./operations/index.ts', ['operations']),
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
          ownClasses,
        ),
      ],
    }),
  ];
}

/** Bundles keep the order of imports, and compression finds what is near: helpers stand next to the core that they use. */
const helpedFirst = (trees: readonly ResourceModel[]): readonly ResourceModel[] => [
  ...trees.filter(carriesHelpers),
  ...trees.filter((resource) => !carriesHelpers(resource)),
];

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
      statements: [
        `Object.assign(this, { ${staticMembers(trees).join(', ')} });`,
        `missingResources(this, ${JSON.stringify(lackingClasses(trees).filter((name) => !isPage(name)))});`,
      ],
    },
  ],
  properties: [...treeProperties(model, trees, localClass), webhooks],
});

function staticMembers(trees: readonly ResourceModel[]): string[] {
  const own = trees.map((tree) => [className(tree), localClass(tree)] as const);
  return [
    `...missingClasses(${JSON.stringify(lackingClasses(trees).filter(isPage))})`,
    'OpenAI: this',
    ...[...own, ...Object.entries(pageClasses)].map(([name, value]) => `${name}: ${value}`),
    'InvalidWebhookSignatureError',
    'Webhooks: WebhooksClass',
  ];
}

const isPage = (name: string): boolean => name.endsWith('Page');

const lackingClasses = (trees: readonly ResourceModel[]): readonly string[] =>
  officialClasses.filter((name) => !trees.some((tree) => className(tree) === name));
