import type { Heading } from '../text/headings.ts';
import { answersOf, isSuccess } from './answers.ts';
import type { OperationFields } from './operation-fields.ts';
import type { OperationEntry, Site } from './site.ts';

/** The sections of an operation's page that its readers look for, as far as it has them. */
export function operationSections(
  { document }: Site,
  entry: OperationEntry,
  { parameters, bodies, answers }: OperationFields,
): Omit<Heading, 'level'>[] {
  const where = parameters.map((each) => each.where).find((each) => each === 'path' || each === 'query');
  const hasEvents = answers.some(({ contents }) => contents.some(({ events }) => events));
  const sections = [
    where && { id: where, text: 'Parameters' },
    bodies.length > 0 && { id: 'body', text: 'Body' },
    answers.length > 0 && { id: 'response', text: 'Response' },
    hasEvents && { id: 'events', text: 'Stream' },
    answersOf(document, entry).some((answer) => !isSuccess(answer)) && { id: 'errors', text: 'Errors' },
    entry.model.client && { id: 'client', text: 'Client' },
  ];
  return sections.filter((section) => section !== false && section !== undefined);
}
