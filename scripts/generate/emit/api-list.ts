import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../file.ts';
import { followedBy } from './poll-methods.ts';
import { pollName } from '../names.ts';

/** `api.md`: each resource with its methods, and what each of them sends. */
export const emitApiList = (model: ApiModel): readonly GeneratedFile[] => [
  {
    path: 'api.md',
    content: `# API\n\nEvery method of the client, by resource, with the operation that it sends.\n${model.resources
      .filter(({ operations }) => operations.length > 0)
      .map((resource) => sectionOf(model, resource))
      .join('')}`,
  },
];

const sectionOf = (model: ApiModel, resource: ResourceModel): string =>
  `\n## client.${resource.path.join('.')}\n\n${resource.operations
    .flatMap((operation) => {
      const route = `\`${operation.method} ${operation.path}\``;
      const methods = operation.client?.methods ?? [];
      const followed = followedBy(model, operation) ? methods.map(pollName) : [];
      const names = [...methods, ...followed, ...(operation.polling ? ['poll'] : [])];
      return names.map((name) => `- \`${name}\` → ${route}${operation.deprecated ? ' (deprecated)' : ''}\n`);
    })
    .join('')}`;
