import type { ComponentChildren } from 'preact';
import { coloredHtml, eventHtml } from '../text/colored-html.ts';
import { languageOf } from '../text/tokens.ts';
import type { TranscriptEvent } from '../text/transcript.ts';
import { counted } from '../text/sentences.ts';

/** Source text in colour. Its text is the source, byte for byte. */
export const Colored = ({ text, language }: { text: string; language: string }) => (
  <span dangerouslySetInnerHTML={{ __html: coloredHtml(text, language) }} />
);

interface CodeBoxProps {
  readonly label: string;
  /** What screen readers call it: unique in its page. */
  readonly name?: string;
  readonly children: ComponentChildren;
  /** Inside of tabs: their bar has the button, and they have the frame. */
  readonly bare?: boolean;
  /** Commands, whose lines break where the window is narrow. */
  readonly wraps?: boolean;
  /** Small, below a summary: all its lines break, so that it never scrolls, and the keyboard need not reach it. */
  readonly isFolded?: boolean;
  /** What the program prints. */
  readonly output?: string | undefined;
}

/** A box of code: its name, a button to copy, and the code, which scrolls by keyboard too. */
export const CodeBox = ({
  label,
  name = label,
  children,
  bare = false,
  wraps = false,
  isFolded = false,
  output,
}: CodeBoxProps) => (
  <div class={bare ? 'code bare' : 'code'}>
    {bare ? null : (
      <div class="bar">
        <span>{label}</span>
      </div>
    )}
    <button type="button" class="copy" aria-label={`Copy: ${name}`}>
      Copy
    </button>
    {isFolded ? (
      <pre>
        <code>{children}</code>
      </pre>
    ) : (
      /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */
      <pre class={wraps ? 'wraps' : undefined} tabIndex={0} role="region" aria-label={name}>
        <code>{children}</code>
      </pre>
    )}
    {output === undefined ? null : (
      <div class="output">
        <span>Output</span>
        <pre>{output}</pre>
      </div>
    )}
  </div>
);

export const Code = ({
  text,
  language,
  ...names
}: Omit<CodeBoxProps, 'children'> & { readonly text: string; readonly language: string }) => (
  <CodeBox {...names} wraps={languageOf(language) === 'shell'}>
    <Colored text={text} language={language} />
  </CodeBox>
);

/** One of several views of the same thing. */
export interface Tab {
  /** What a remembered choice is known by. */
  readonly value: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** Views of which one is shown; without script or style, all are. Radios have the arrow keys for free. */
export function Tabs({
  name,
  label,
  tabs,
  children,
}: {
  name: string;
  label: string;
  tabs: readonly Tab[];
  children?: ComponentChildren;
}) {
  return (
    <div class="tabs">
      <div class="bar">
        <fieldset>
          <legend>{label}</legend>
          {tabs.map(({ value, title }, index) => (
            <label class="tab">
              <input type="radio" name={name} value={value} class={`r${index + 1}`} checked={index === 0} />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        {children}
      </div>
      {tabs.map(({ title, content }, index) => (
        <div class={`panel p${index + 1}`}>
          <p class="panel-name">{title}</p>
          {content}
        </div>
      ))}
    </div>
  );
}

/** How many events stand before and after those that are folded. */
const [shownFirst, shownLast] = [4, 2];

/** A stream of events. Text that the event before had too is shown as `…`, and is still copied. */
export function Transcript({ events, isWhole }: { events: readonly TranscriptEvent[]; isWhole: boolean }) {
  const isLong = !isWhole && events.length > shownFirst + shownLast + 1;
  const middle = isLong ? events.slice(shownFirst, -shownLast) : [];
  const first = isLong ? events.slice(0, shownFirst) : events;
  return (
    <>
      <EventText events={first} />
      {middle.length > 0 ? (
        <details class="more">
          <summary>{`… ${counted(middle.length, 'more event')}`}</summary>
          <EventText events={middle} />
        </details>
      ) : null}
      {isLong ? <EventText events={events.slice(-shownLast)} /> : null}
    </>
  );
}

const EventText = ({ events }: { events: readonly TranscriptEvent[] }) => (
  <span dangerouslySetInnerHTML={{ __html: events.map(eventHtml).join('') }} />
);
