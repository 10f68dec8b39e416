import { html, type Html } from '../../html/markup.ts';
import type { JournalEntry } from '../journal.ts';
import { jsonOf, projectName, timeOf, withoutKeys } from './shown.ts';
import type { PageSource } from './source.ts';

/** The requests that are shown at once, and how much of each body. */
const [mostRequests, mostOfBody, mostOfWhole] = [40, 1500, 500_000];

/** The last requests, the newest first. */
export function requestSection({ journal: { entries }, isJudging, key }: PageSource, host: string): Html {
  const shown = entries.slice(-mostRequests).toReversed();
  const wrong = entries.filter(({ findings }) => findings && findings.length > 0).length;
  return html`<section id="requests" data-live aria-labelledby="requests-title">
    <h2 id="requests-title">Requests <span class="count">${entries.length}</span></h2>
    ${
      isJudging && wrong > 0
        ? html`<p class="wrong">${wrong} ${wrong === 1 ? 'answer breaks' : 'answers break'} the contract.</p>`
        : undefined
    }
    ${shown.length === 0 ? begin(host, key) : html`<div class="list">${shown.map((entry) => row(entry))}</div>`}
    ${
      entries.length > shown.length
        ? html`<p class="sub">
            The last ${mostRequests} are shown. <a href="/__sandbox/journal">The journal</a> has all.
          </p>`
        : undefined
    }
  </section>`;
}

const begin = (host: string, key: string): Html =>
  html`<div class="empty">
    <p>Nothing was asked yet. An application calls the sandbox when it has these settings:</p>
    ${block('Environment', `OPENAI_BASE_URL=http://${host}/v1\nOPENAI_API_KEY=${key}`)}
  </div>`;

const row = (entry: JournalEntry): Html =>
  html`<details class="row" id="request-${entry.number}">
    <summary>
      <span class="number">${entry.number}</span>
      <span class="status s${String(entry.status).slice(0, 1)}">${entry.status}</span>
      <span class="line"><b>${entry.method}</b> ${withoutKeys(entry.path)}</span>
      ${mark(entry)}
      ${(entry.findings ?? []).slice(0, 1).map((one) => html`<span class="why breaks">${withoutKeys(one)}</span>`)}
      ${whyOf(entry).map((why) => html`<span class="why">${why}</span>`)}
    </summary>
    <div class="inside">
      ${facts(entry)} ${exchange(entry, mostOfBody)}
      <p class="sub"><a href="/?request=${entry.number}">Request ${entry.number} in full</a></p>
    </div>
  </details>`;

/** One request with everything about it. Undefined if the journal does not have it. */
export function requestView({ journal: { entries } }: PageSource, number: string): Html | undefined {
  const entry = entries.find((one) => String(one.number) === number);
  return (
    entry &&
    html`<p class="back"><a href="/">← Overview</a></p>
      <section aria-labelledby="request-title">
        <h2 id="request-title">
          <span class="status s${String(entry.status).slice(0, 1)}">${entry.status}</span> ${entry.method}
          ${withoutKeys(entry.path)} ${mark(entry)}
        </h2>
        ${facts(entry)} ${exchange(entry, mostOfWhole)}
      </section>`
  );
}

/** What the contract says of the answer: colour never alone tells it. */
function mark({ findings }: JournalEntry): Html | undefined {
  if (!findings) return undefined;
  return findings.length === 0
    ? html`<span class="mark yes">as documented</span>`
    : html`<span class="mark no">${findings.length === 1 ? '1 finding' : `${findings.length} findings`}</span>`;
}

/** Why it was answered so, without what the findings say again. */
const whyOf = ({ notes, findings = [] }: JournalEntry): readonly string[] =>
  notes.filter((note) => !findings.includes(note)).map(withoutKeys);

function facts(entry: JournalEntry): Html {
  const { findings = [], unknownFields, operationId, at, project, query } = entry;
  const asked = Object.keys(query).length > 0 ? JSON.stringify(query) : '';
  const all: readonly (readonly [string, string])[] = [
    ...findings.map((finding) => ['Breaks', withoutKeys(finding)] as const),
    ...whyOf(entry).map((why) => ['Because', why] as const),
    ['Unknown fields', unknownFields.join(', ')],
    ['Operation', operationId ?? ''],
    ['Query', withoutKeys(asked)],
    ['Project', projectName(project)],
    ['Time', `${timeOf(at)} UTC`],
  ];
  return html`<dl>
    ${all
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

const exchange = ({ number, body, answer }: JournalEntry, most: number): Html =>
  html`${body === undefined ? undefined : block(`Request ${number}`, jsonOf(body, most))}
  ${answer === undefined ? undefined : block(`Answer ${number}`, jsonOf(answer, most))}`;

/** A text that can be scrolled by the keyboard, and has a name. */
export const block = (name: string, text: string): Html =>
  html`<figure class="block">
    <figcaption>${name}</figcaption>
    <pre tabindex="0" role="region" aria-label="${name}">${text}</pre>
  </figure>`;
