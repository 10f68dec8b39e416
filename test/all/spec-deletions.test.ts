import { expect, test } from 'vitest';
import { deletionsOf, type Deletion } from '../helpers/spec-deletions.ts';

/** Of three groups: the operations of a path, a request, and an answer that is also the event of a stream. */
const files = [
  'groups/chat/paths/chat-completions.yaml',
  'groups/evals/schemas/CreateEvalRequest.yaml',
  'groups/completions/schemas/CreateCompletionStreamResponse.yaml',
];

/** Lines that nothing else in the contract depends on, by reason: lint cannot know that they were there. */
const independent: Readonly<Record<string, (deletion: Deletion, all: readonly Deletion[]) => boolean>> = {
  'Prose. Lint sees how a description begins and ends, and not what it says between.': isProse,
  'Whether the server refuses unknown fields follows from nothing else.': ({ text }) =>
    text === 'additionalProperties: false',
};

/** Whatever else is listed, these keys never are. */
const essential = /^\s*(- )?(required|type|description|tags|x-[\w-]+):|\$ref/;

test.for(files)('lint refuses the deletion of any line of %s', async (file) => {
  const deletions = await deletionsOf(file, isInRelation);
  const accepted = deletions.filter(({ refusedBy }) => refusedBy.length === 0);
  const isListed = (deletion: Deletion): boolean =>
    Object.values(independent).some((applies) => applies(deletion, deletions));

  expect(accepted.filter((deletion) => !isListed(deletion)).map(shown)).toEqual([]);
  expect(accepted.filter(({ text }) => essential.test(text)).map(shown)).toEqual([]);
  expect(accepted.length).toBeLessThanOrEqual(deletions.length / 10);
});

/**
 * An answer may owe less without anything else being wrong. That each field of a request is read by a relation has a
 * test of its own.
 */
function isInRelation(index: number, lines: readonly string[]): boolean {
  const key = lines.findLastIndex((line, at) => at < index && indentOf(line) <= 2 && line.trim() !== '');
  return indentOf(lines[index] ?? '') > 2 && lines[key] === '  x-relations:';
}

const shown = ({ line, text }: Deletion): string => `${line}: ${text.trim()}`;

/** A line of a folded text, which starts behind a key that ends in `>-`. */
function isProse({ line, text }: Deletion, all: readonly Deletion[]): boolean {
  const depth = indentOf(text);
  const key = all.findLast((other) => other.line < line && indentOf(other.text) < depth);
  return key?.text.endsWith(': >-') ?? false;
}

const indentOf = (text: string): number => text.search(/\S/);
