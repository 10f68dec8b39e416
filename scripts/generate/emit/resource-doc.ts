import type { ApiModel, ResourceModel } from '../../model/model.ts';
import { escapeJsDoc } from '../code/escape.ts';

/** The description of a resource, from its group. A resource without operations lists its children. */
export function resourceDoc(model: ApiModel, { operations, children }: ResourceModel): string {
  const group = operations[0]?.group;
  if (group === undefined) return `Resources: ${children.map((child) => `\`${child}\``).join(', ')}.`;
  return escapeJsDoc(firstSentence(model.groups[group] ?? group));
}

/** The same, preceded by the path of the resource. */
export const classDoc = (model: ApiModel, resource: ResourceModel): string =>
  `\`client.${resource.path.join('.')}\`. ${resourceDoc(model, resource)}`;

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

/** The child resources. */
export const childrenOf = (model: ApiModel, { path, children }: ResourceModel): ResourceModel[] =>
  model.resources.filter(
    (other) => other.path.slice(0, -1).join('.') === path.join('.') && children.includes(other.path.at(-1) ?? ''),
  );
