import type { Parameter } from '../../../src/openapi/document.ts';
import type { Field } from '../fields/model.ts';
import type { EventRow } from '../site/events.ts';
import type { AnswerFields, ContentFields } from '../site/operation-fields.ts';
import type { OperationEntry } from '../site/site.ts';
import { streamRules } from '../site/stream-rules.ts';
import { counted, listed } from '../text/sentences.ts';
import { Fields, InsideOf } from './fields.tsx';
import { Section, Text, ToSchema } from './text.tsx';

const places: Readonly<Record<Parameter['in'], readonly [id: string, title: string]>> = {
  path: ['path', 'Path parameters'],
  query: ['query', 'Query parameters'],
  header: ['headers', 'Headers'],
  cookie: ['cookies', 'Cookies'],
};

export function Parameters({ where, fields }: { where: Parameter['in']; fields: readonly Field[] }) {
  const [id, title] = places[where];
  return (
    <Section id={id} title={title}>
      <Fields fields={fields} />
    </Section>
  );
}

export function Body({ entry, bodies }: { entry: OperationEntry; bodies: readonly ContentFields[] }) {
  const { requestBody } = entry.resolved.operation;
  if (!requestBody) return null;
  return (
    <Section id="body" title="Body">
      <p class="media">
        {listed(
          bodies.map(({ mediaType }) => mediaType),
          'or',
        )}
        {requestBody.required === true ? <span class="req">required</span> : ', may be left out'}
      </p>
      {bodies.map((body) => (
        <>
          <Text text={body.description} class="about" />
          <Content content={body} />
        </>
      ))}
    </Section>
  );
}

/** The fields of a body or an answer, without a frame around the outermost ones. */
function Content({ content: { type, inside } }: { content: ContentFields }) {
  return (
    <>
      {type.component === undefined ? null : (
        <p class="deeper">
          <span class="type">{type.words}</span> <ToSchema name={type.component} />
        </p>
      )}
      {inside?.kind === 'fields' ? (
        <>
          {inside.rule === undefined ? null : <Text text={inside.rule} class="rule" />}
          <Fields fields={inside.fields} />
        </>
      ) : inside ? (
        <InsideOf inside={inside} />
      ) : null}
    </>
  );
}

export function ResponseSection({ entry, answers }: { entry: OperationEntry; answers: readonly AnswerFields[] }) {
  return (
    <Section id="response" title="Response">
      {answers.map(({ answer, id, headers, contents }) => (
        <div class="answer" id={id}>
          <h3>
            {answer.status}{' '}
            <span class="media">
              {listed(
                contents.map(({ mediaType }) => mediaType),
                'or',
              ) || 'no content'}
            </span>
          </h3>
          <Text text={answer.response.description} class="about" />
          {contents.map((content) =>
            content.events ? (
              <Events entry={entry} content={content} />
            ) : (
              <>
                {/* What a schema with a name is, its page says. */}
                {content.type.component === undefined ? <Text text={content.description} class="about" /> : null}
                <Content content={content} />
              </>
            ),
          )}
          {headers.length > 0 ? (
            <details class="nest">
              <summary>{counted(headers.length, 'response header')}</summary>
              <Fields fields={headers} />
            </details>
          ) : null}
        </div>
      ))}
    </Section>
  );
}

/** The events of a stream: how it ends, what is sent when, and how the parts add up. */
function Events({ entry, content }: { entry: OperationEntry; content: ContentFields }) {
  const events = content.events ?? [];
  const rules = streamRules(objectOf(entry));
  return (
    <section class="events">
      <h4 id="events">
        <a href="#events">Events of the stream</a>
      </h4>
      <Text text={framing(entry)} class="about" />
      <Text text={content.description} class="about" />
      <EventTable events={events} />
      {rules.length > 0 ? (
        <details class="nest">
          <summary>{`How they add up: ${counted(rules.length, 'rule')}`}</summary>
          <ul class="plain">
            {rules.map((rule) => (
              <li>{rule}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function framing({ model: { stream } }: OperationEntry): string {
  const named = stream?.named === true ? 'Each event has an `event:` line with its name. ' : '';
  const { sentinel } = stream ?? {};
  const end =
    typeof sentinel === 'string'
      ? `The last line is \`data: ${sentinel}\`, which is not JSON.`
      : 'A terminal event ends the stream.';
  return `${named}${end}${stream?.resumes === true ? ' The stream may continue an earlier one.' : ''}`;
}

/** Events without names are told by their types. */
const EventTable = ({ events }: { events: readonly EventRow[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{events.some(({ name }) => name !== undefined) ? 'Event' : 'Data'}</th>
        <th scope="col">When</th>
      </tr>
    </thead>
    <tbody>
      {events.map(({ id, title, component, description, isTerminal, inside }) => (
        <>
          <tr id={id} class={inside && 'has-fields'}>
            <th scope="row">
              {component === undefined ? breakable(title) : <ToSchema name={component}>{breakable(title)}</ToSchema>}
              {isTerminal ? <span class="tag">last</span> : null}
            </th>
            <Text text={description} as="td" />
          </tr>
          {inside ? (
            <tr>
              <td colSpan={2}>
                <InsideOf inside={inside} />
              </td>
            </tr>
          ) : null}
        </>
      ))}
    </tbody>
  </table>
);

/** A long name with places to break it: in `response.output_text.delta`, and in `ChatCompletionChunk`. */
const breakable = (name: string) =>
  name.split(/(?<=\w\.\w+\.)|(?<=[a-z])(?=[A-Z])/).map((part, index) => (
    <>
      {index === 0 ? null : <wbr />}
      {part}
    </>
  ));

/** The `object` of the whole answer. */
function objectOf({ model: { answer, client } }: OperationEntry): string {
  if (answer.kind !== 'json') return '';
  const known: Readonly<Record<string, string>> = {
    ChatCompletion: 'chat.completion',
    Completion: 'text_completion',
    Response: 'response',
    Run: 'thread.run',
  };
  return known[client?.returns ?? ''] ?? '';
}
