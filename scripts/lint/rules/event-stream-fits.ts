import type { Location } from '@redocly/openapi-core';
import type { Example, MediaType, OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { propertiesOf } from '../../../src/schema/walk.ts';
import { canStream, sitesOf, successesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { alternativesOf, constantsOf } from '../../../src/schema/walk.ts';
import { eventNamesIn } from '../lib/transcript.ts';

export const EventStreamFits: Rule = () => ({
  Root(document, { report, location: root }) {
    const declared = new Map<unknown, Location>();
    const shown = new Set<unknown>();
    for (const site of sitesOf(document, root)) {
      for (const { response, location } of successesOf(document, site)) {
        const stream = response.content?.['text/event-stream'];
        if (!stream) continue;
        const at = location.child(['content', 'text/event-stream']);
        for (const [key, message] of [...faultsOf(stream), ...terminalFaultsOf(document, stream)]) {
          report({ message, location: at.child(key) });
        }
        if (canStream(document, site) && !response.content?.['application/json']) {
          report({
            message:
              'Without `stream`, the operation responds with JSON. Add `application/json` beside the event stream.',
            location: at.key(),
          });
        }
        for (const name of declaredIn(document, stream)) declared.set(name, declared.get(name) ?? at.child('schema'));
        for (const name of shownIn(document, stream)) shown.add(name);
      }
    }
    for (const [name, location] of declared) {
      if (shown.has(name)) continue;
      report({
        message: `No transcript shows the event "${String(name)}". Add it to a transcript of an operation that sends it.`,
        location: location.key(),
      });
    }
  },
});

function* faultsOf({
  schema,
  examples,
  'x-event-stream': stream,
}: MediaType): Generator<[key: string, message: string]> {
  if (schema['type'] !== 'string' || schema['contentMediaType'] !== 'text/event-stream' || !schema['contentSchema']) {
    yield [
      'schema',
      'The schema of an event stream must be a string with `contentMediaType: text/event-stream` and a `contentSchema`.',
    ];
  }
  const { sentinel, named } = stream ?? {};
  if ((typeof sentinel !== 'string' && sentinel !== null) || typeof named !== 'boolean') {
    yield ['x-event-stream', '`x-event-stream` must state `sentinel` (string or null) and `named` (boolean).'];
  }
  if (Object.keys(examples ?? {}).length === 0)
    yield ['examples', 'An event stream needs at least one transcript in `examples`.'];
}

/** A client must be able to distinguish a stream that has ended from an interrupted one. */
function* terminalFaultsOf(document: OpenApiDocument, stream: MediaType): Generator<[key: string, message: string]> {
  const { sentinel, terminal, mayFollow = {} } = stream['x-event-stream'] ?? {};
  if (sentinel === null && !terminal?.length) {
    yield [
      'x-event-stream',
      'Without a sentinel, an event ends the stream. List the types of these events in `terminal`.',
    ];
  }
  if (typeof sentinel === 'string' && terminal) {
    yield ['x-event-stream', 'The sentinel ends the stream. Remove `terminal`.'];
  }
  for (const type of Object.keys(mayFollow)) {
    if (!terminal?.includes(type))
      yield ['x-event-stream', `\`mayFollow\` names "${type}", which is not \`terminal\`.`];
  }
  const known = new Set(declaredIn(document, stream));
  for (const type of new Set([...(terminal ?? []), ...Object.values(mayFollow).flat()])) {
    if (!known.has(type)) yield ['x-event-stream', `No event of the stream has the type "${type}".`];
  }
}

function declaredIn(document: OpenApiDocument, { schema }: MediaType): readonly unknown[] {
  return alternativesOf(document, (schema['contentSchema'] ?? {}) as Schema).flatMap((member) => {
    const { event, type } = propertiesOf(document, member);
    const tag = event ?? type;
    return (tag && constantsOf(document, tag)) ?? [];
  });
}

const shownIn = (document: OpenApiDocument, { examples }: MediaType): readonly string[] =>
  Object.values(examples ?? {}).flatMap((example) => eventNamesIn(String(resolve<Example>(document, example).value)));
