import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../code/file.ts';
import { resourceModule } from '../code/modules.ts';
import type { DeclaredTypes } from '../code/declared-types.ts';
import { Scope } from '../code/scope.ts';
import type { ClientMethod } from './client-method.ts';
import { routeOf } from './doc.ts';
import { methodsOf } from './methods.ts';

/** `api.md`: each resource with its methods and the operations that they send. */
export function emitApiList(model: ApiModel, types: DeclaredTypes): readonly GeneratedFile[] {
  const sections = model.resources
    .filter(({ operations }) => operations.length > 0)
    .map((resource) => sectionOf(model, resource, types));
  const lead = 'All methods of the client by resource, each with the operations that it sends.';
  return [{ path: 'api.md', content: `# API\n\n${lead}\n${sections.join('')}` }];
}

function sectionOf(model: ApiModel, resource: ResourceModel, types: DeclaredTypes): string {
  const scope = new Scope(resourceModule(resource.path), types);
  const lines = methodsOf(model, resource, scope).map(lineOf);
  return `\n## client.${resource.path.join('.')}\n\n${lines.join('')}`;
}

function lineOf({ sends, structure }: ClientMethod): string {
  const isDeprecated = sends.some(({ deprecated }) => deprecated);
  return `- \`${structure.name}\` → ${sends.map(routeOf).join(', ')}${isDeprecated ? ' (deprecated)' : ''}\n`;
}
