import { examplesFor, type AnswerExample } from '../site/answers.ts';
import type { OperationEntry } from '../site/site.ts';
import { languages, samplesOf } from '../samples/samples.ts';
import { samplesByKind } from '../samples/kinds.ts';
import type { SampleCall } from '../samples/calls.ts';
import { transcriptOf } from '../text/transcript.ts';
import { CodeBox, Colored, Tabs, Transcript } from './code.tsx';
import { usePage } from './context.ts';
import { To } from './text.tsx';

const grammars = { curl: 'shell', typescript: 'typescript', official: 'typescript', python: 'python' } as const;

interface SamplesProps {
  readonly entry: OperationEntry;
  readonly call: SampleCall;
  /** Whether every event of a stream is shown at once. */
  readonly isWhole?: boolean;
}

/** A call in every language, and what answers it. */
export function SamplesOf({ entry, call, isWhole = false }: SamplesProps) {
  const { site } = usePage();
  const samples = samplesOf(call, site.document.servers[0]?.url ?? '');
  const answers = examplesFor(site.document, entry, call);
  return (
    <>
      <Tabs
        name="language"
        label="Request"
        tabs={samples.map(({ language, text }) => ({
          value: language,
          title: languages[language],
          content: (
            <CodeBox label={languages[language]} bare wraps={language === 'curl'}>
              <Colored text={text} language={grammars[language]} />
            </CodeBox>
          ),
        }))}
      />
      {entry.calls.length > 1 ? <MoreExamples entry={entry} call={call} /> : null}
      {answers.length > 0 ? (
        <Tabs
          name="answer"
          label="Response"
          tabs={answers.map((answer, index) => ({
            value: String(index),
            title: `${answer.status} ${short(answer.mediaType)}`,
            content: <AnswerBox answer={answer} isWhole={isWhole} />,
          }))}
        />
      ) : null}
    </>
  );
}

const short = (mediaType: string): string =>
  ({ 'application/json': 'JSON', 'text/event-stream': 'events', 'application/octet-stream': 'bytes' })[mediaType] ??
  mediaType;

/** All examples, each with a page of its own, by what they are about. */
function MoreExamples({ entry, call }: { entry: OperationEntry; call: SampleCall }) {
  return (
    <details class="more-examples">
      <summary>
        <span class="count">{`${entry.calls.length} examples`}</span>
        <span class="of">{call.title}</span>
      </summary>
      <div class="choices">
        {samplesByKind(entry.calls).map(({ kind, calls }) => (
          <>
            {kind === undefined ? null : <p>{kind}</p>}
            <ul>
              {calls.map(({ name, title }) => (
                <li>
                  <To
                    to={entry.callAddresses[name] ?? entry.address}
                    {...(name === call.name && { 'aria-current': 'true' as const })}
                  >
                    {title}
                  </To>
                </li>
              ))}
            </ul>
          </>
        ))}
      </div>
    </details>
  );
}

function AnswerBox({ answer: { mediaType, summary, value }, isWhole }: { answer: AnswerExample; isWhole: boolean }) {
  if (mediaType === 'text/event-stream')
    return (
      <CodeBox label={summary} bare>
        <Transcript events={transcriptOf(String(value))} isWhole={isWhole} />
      </CodeBox>
    );
  const isText = typeof value === 'string';
  return (
    <CodeBox label={summary} bare>
      <Colored text={isText ? value : JSON.stringify(value, null, 2)} language={isText ? 'text' : 'json'} />
    </CodeBox>
  );
}
