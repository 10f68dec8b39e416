import { effectSentences } from '../site/effect-sentences.ts';
import { answersOf, isSuccess, refusalsOf } from '../site/answers.ts';
import { nextSteps } from '../site/next-steps.ts';
import type { OperationEntry } from '../site/site.ts';
import { pollSample } from '../samples/polling.ts';
import { listed } from '../text/sentences.ts';
import { Code } from './code.tsx';
import { usePage } from './context.ts';
import { Badge, Section, Text, To } from './text.tsx';

export function Authorization({ entry: { resolved } }: { entry: OperationEntry }) {
  const { site } = usePage();
  const { securitySchemes } = site.document.components;
  const names = resolved.operation.security.flatMap((scheme) => Object.keys(scheme));
  if (names.length === 0) return null;
  const about = names.map(
    (name) => (securitySchemes[name] as { description?: string } | undefined)?.description ?? name,
  );
  return (
    <Section id="authorization" title="Authorization">
      <p>
        Header <code>Authorization: Bearer …</code>
      </p>
      {about.map((text) => (
        <Text text={text} class="about" />
      ))}
    </Section>
  );
}

/** One sentence each on pages and on waiting, with the loop that a program writes. */
export function PagingAndPolling({ entry: { model, calls } }: { entry: OperationEntry }) {
  const { site } = usePage();
  const poll = pollSample(site.model, model, calls[0]);
  return (
    <>
      {model.pagination?.rule.parameter === undefined ? null : (
        <Section id="paging" title="Paging">
          <Text
            text={`The clients fetch the next page when a loop reaches the end of one. By hand: send \`${model.pagination.rule.parameter}\` with the cursor of the page before${model.pagination.rule.hasMore === undefined ? '' : `, as long as \`${dotted(model.pagination.rule.hasMore)}\` is true`}.`}
          />
        </Section>
      )}
      {poll === undefined ? null : (
        <Section id="polling" title="Wait for the end">
          <Text
            text={`It is done when \`${dotted(poll.status)}\` is ${listed(
              poll.terminal.map((status) => `\`${status}\``),
              'or',
            )}. The client waits for that:`}
          />
          <Code text={poll.text} language="typescript" label="TypeScript: wait for the end" />
        </Section>
      )}
    </>
  );
}

const dotted = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

export function Effects({ entry: { model, resolved } }: { entry: OperationEntry }) {
  const { site } = usePage();
  const sentences = effectSentences(resolved.operation, model.method);
  if (sentences.length === 0) return null;
  return (
    <Section id="effects" title="Effects">
      <ul class="plain">
        {sentences.map(({ text, operationId, isFinal }) => {
          const target = operationId === undefined ? undefined : site.operation(operationId);
          return (
            <li class={isFinal ? 'final' : undefined}>
              <Text text={text} as="span" /> {target ? <To to={target.address}>{target.model.summary}</To> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The most guarantees that are shown at once. */
const most = 3;

/** What every answer keeps. Those who write a client need it rarely, those who write a server always. */
export function Relations({ entry }: { entry: OperationEntry }) {
  const sections = usePage().site.relations(entry.id);
  if (sections.length === 0) return null;
  const count = sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const lists = sections.map(({ title, sentences }) => (
    <>
      <p>{title}</p>
      <Sentences sentences={sentences} />
    </>
  ));
  return (
    <Section id="relations" title="Guarantees">
      {count <= most ? (
        lists
      ) : (
        <details class="nest">
          <summary>{`${count} rules that tie the answer to its request`}</summary>
          {lists}
        </details>
      )}
    </Section>
  );
}

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul class="plain">
    {sentences.map((text) => (
      <Text text={text} as="li" />
    ))}
  </ul>
);

export function Errors({ entry }: { entry: OperationEntry }) {
  const { site } = usePage();
  const refusals = answersOf(site.document, entry).filter((answer) => !isSuccess(answer));
  if (refusals.length === 0) return null;
  return (
    <Section id="errors" title="Errors">
      <ErrorGuide />
      <div class="fields">
        {refusals.map((answer) => (
          <div class="field" id={`errors.${answer.status}`}>
            <a class="name" href={`#errors.${answer.status}`}>
              {answer.status}
            </a>
            <Text text={answer.response.description} as="span" class="about" />
            <div class="refusals">
              {refusalsOf(site.document, answer).map(({ summary, value }) => (
                <details>
                  <summary>{summary}</summary>
                  <Code
                    text={JSON.stringify(value, null, 2)}
                    language="json"
                    label="JSON"
                    name={`${answer.status}: ${summary}`}
                    isFolded
                  />
                </details>
              ))}
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The way to what all operations have in common. */
function ErrorGuide() {
  const guide = usePage().site.guides.find(({ address }) => address === 'guides/errors-and-retries.html');
  return guide === undefined ? null : (
    <p class="about">
      What the client throws, and which requests it sends again: <To to={guide.address}>{guide.title}</To>.
    </p>
  );
}

/** The operations that the links of the answer lead to, each with the value that it takes from here. */
export function Next({ entry }: { entry: OperationEntry }) {
  const { site } = usePage();
  const steps = nextSteps(site, entry);
  if (steps.length === 0) return null;
  return (
    <Section id="next" title="What next">
      <ul class="next">
        {steps.map(({ target, description, takes }) => (
          <li>
            <To to={target.address}>
              <Badge method={target.model.method} /> {target.model.summary}
            </To>
            <Text text={description} as="span" class="about" />
            {takes === '' ? null : <Text text={takes} as="span" class="takes" />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
