import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { abilities, type Ability } from '../model/subject.ts';

/** What a name stands for: operations, or an ability. */
export interface Named {
  readonly operations: readonly string[];
  readonly ability?: Ability;
}

/** Parts of groups that servers have without the rest. */
const features: Readonly<Record<string, readonly string[]>> = {
  chat: ['createChatCompletion'],
  'chat.stored': [
    'listChatCompletions',
    'getChatCompletion',
    'updateChatCompletion',
    'deleteChatCompletion',
    'getChatCompletionMessages',
  ],
  models: ['listModels', 'retrieveModel'],
  responses: ['createResponse'],
  'responses.state': ['getResponse', 'deleteResponse', 'cancelResponse', 'listInputItems'],
};

/** An operationId, a group, a feature such as `responses.state`, or an ability such as `tools` or `chat.tools`. */
export function namedIn(document: OpenApiDocument, name: string): Named | undefined {
  const all = operationsOf(document).map(({ operation: { operationId, tags } }) => ({
    operationId,
    group: tags[0] ?? '',
  }));
  const ids = new Set(all.map(({ operationId }) => operationId));
  if (ids.has(name)) return { operations: [name] };
  const feature = features[name]?.filter((id) => ids.has(id)) ?? [];
  if (feature.length > 0) return { operations: feature };
  const own = all.filter(({ group }) => slugOf(group) === slugOf(name)).map(({ operationId }) => operationId);
  if (own.length > 0) return { operations: own };
  const ability = abilities.find((one) => one === name.replace(/^chat\./, ''));
  return ability && { operations: [], ability };
}

const slugOf = (text: string): string => text.toLowerCase().replaceAll(/[\s_]+/g, '-');

/** Every name of a feature or group, for messages. */
export const allNames = (document: OpenApiDocument): readonly string[] => [
  ...new Set([
    ...Object.keys(features),
    ...operationsOf(document).map(({ operation }) => slugOf(operation.tags[0] ?? '')),
    ...abilities.map((ability) => `chat.${ability}`),
  ]),
];
