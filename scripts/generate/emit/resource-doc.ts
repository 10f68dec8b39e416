import type { ApiModel, ResourceModel } from '../../model/model.ts';
import { escapeJsDoc } from '../code/escape.ts';

/** What a resource is about: its group's description begins with that. One without operations tells what it holds. */
export function resourceDoc(model: ApiModel, { operations, children }: ResourceModel): string {
  const group = operations[0]?.group;
  if (group === undefined) return `Holds ${children.map((child) => `\`${child}\``).join(', ')}.`;
  return escapeJsDoc(firstSentence(model.groups[group] ?? group));
}

/** The same, with the way to it. */
export const classDoc = (model: ApiModel, resource: ResourceModel): string =>
  `\`client.${resource.path.join('.')}\`. ${resourceDoc(model, resource)}`;

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

/** The resources that are properties of a resource. */
export const childrenOf = (model: ApiModel, { path, children }: ResourceModel): ResourceModel[] =>
  model.resources.filter(
    (other) => other.path.slice(0, -1).join('.') === path.join('.') && children.includes(other.path.at(-1) ?? ''),
  );
