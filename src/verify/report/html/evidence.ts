import { segmentsOf } from '../../../openapi/json-pointer.ts';
import { isOwnTarget } from '../../targets/profile.ts';
import type { Cause } from '../causes.ts';
import type { Report } from '../report.ts';
import { html, type Html } from '../../../html/markup.ts';

/** What a page shows beside the report. */
export interface Contract {
  /** The part of the contract at a JSON Pointer. Undefined if there is none. */
  readonly valueAt: (pointer: string) => unknown;
}

/** What shows a cause on one target: the answer, what the contract says, the request, and how to see it again. */
export function evidence(
  cause: Cause,
  report: Report,
  { title, valueAt }: Contract & { readonly title: string },
): Html {
  const { expected, got, harm, answer, contract, source, curl, implies, attribution, event } = cause;
  const [name = ''] = cause.targets;
  const place = source === undefined ? contract : `${source} · ${contract}`;
  return html`<article class="evidence" aria-label="Evidence on ${name}">
    ${report.targets.length > 1 ? html`<h4>${name}</h4>` : undefined}
    <dl>
      ${expected === title ? undefined : pair('Expected', expected)} ${pair('Got', got)}${pair('Harm', harm)}
      ${event ? pair('When', `event ${event.index}${event.after === undefined ? '' : `, ${Math.round(event.after)} ms after the answer began`}`) : undefined}
      ${attribution === 'not compared' ? undefined : pair('At fault', attribution)}
      ${implies.length > 0 ? pair('Also seen as', implies.join('; ')) : undefined}
    </dl>
    ${answer ? block(`Answer: ${answer.status} ${answer.mediaType}`, pretty(answer.start)) : undefined}
    ${block(`Contract: ${place}`, fragment(contract, valueAt(contract)))}
    ${curl === undefined ? undefined : block('Request', curl, true)}
    ${block('Again', `npx openai-concord-cli replay ${cause.replay} --target ${addressOf(name, report)}`, true)}
  </article>`;
}

const addressOf = (name: string, { targets }: Report): string =>
  isOwnTarget(name) ? name : (targets.find((target) => target.name === name)?.baseUrl ?? name);

const pair = (term: string, text: string | undefined): Html | undefined =>
  text === undefined
    ? undefined
    : html`<dt>${term}</dt>
        <dd>${text}</dd>`;

const block = (title: string, text: string | undefined, isCommand = false): Html | undefined =>
  text === undefined
    ? undefined
    : html`<figure class="block">
        <figcaption>
          ${title}${isCommand ? html`<button type="button" class="copy" hidden>Copy</button>` : undefined}
        </figcaption>
        <pre tabindex="0">${cut(text)}</pre>
      </figure>`;

/** Text of a server has no end. */
const longest = 4000;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}… (cut)` : text);

/** JSON on lines of its own, if it is whole. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const mostLines = 14;

/** The part of the contract as JSON, with its name. */
function fragment(pointer: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const lines = JSON.stringify({ [segmentsOf(pointer).at(-1) ?? '']: value }, null, 2)
    .split('\n')
    .slice(1, -1);
  const shown = lines.slice(0, mostLines).map((line) => line.slice(2));
  return [...shown, ...(lines.length > mostLines ? [`… ${lines.length - mostLines} more lines`] : [])].join('\n');
}
