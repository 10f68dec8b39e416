import { nameOf, parseEvents } from '../../openapi/event-stream.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Fold } from '../../accumulate/fold.ts';
import type { GivenAnswer, StreamedEvent } from '../../relations/terms/model.ts';
import { mediaTypeOf, textOf, type Answer } from '../model/answer.ts';

/**
 * An answer as relations read it. What is wrong with the answer itself is the matter of other checks: broken JSON is no
 * body, and a stream that cannot be folded is not judged.
 *
 * @param openFold opens the fold of a stream of the operation; it returns undefined if there is none.
 */
export function givenAnswer(answer: Answer, openFold: () => Fold | undefined): GivenAnswer {
  const { status, headers, ended } = answer;
  const head = { status, headers };
  if (ended !== 'whole' && ended !== 'stopped') return { ...head, unjudged: 'the answer is not complete' };
  if (mediaTypeOf(answer) === 'text/event-stream')
    return { ...head, ...streamed(eventsIn(textOf(answer)), openFold()) };
  const body = mediaTypeOf(answer).endsWith('json') ? parseJson(textOf(answer)) : undefined;
  return body === undefined ? head : { ...head, body };
}

/** Without the sentinel, which is not JSON. */
const eventsIn = (text: string): readonly StreamedEvent[] =>
  parseEvents(text).flatMap((event) => {
    const data = parseJson(event.data);
    const name = nameOf(event);
    return data === undefined ? [] : [{ data, ...(name !== undefined && { name }) }];
  });

function streamed(events: readonly StreamedEvent[], fold: Fold | undefined): Partial<GivenAnswer> {
  if (!fold) return { events };
  const problems = events.flatMap(({ name, data }) => fold.add({ name, data }));
  // After an error, there is no whole answer.
  if (fold.failed()) return { events };
  if (problems.length > 0 || fold.missing().length > 0)
    return { unjudged: 'the events of the stream do not become an answer' };
  return { events, body: fold.value() };
}
