import { html, type Html } from '../../html/markup.ts';
import { clockSection, faultSection, resetSection } from './controls.ts';
import { kindView, objectSection } from './objects.ts';
import { requestSection, requestView } from './requests.ts';
import { scriptSection } from './scripts.ts';
import { timeOf } from './shown.ts';
import type { PageSource } from './source.ts';

/** What is asked of the page. */
export interface Asked {
  /** The host, as the browser calls it. */
  readonly host: string;
  /** The kind of objects to list. */
  readonly kind: string | null;
  /** The number of the request to show. */
  readonly request: string | null;
  /** What was wrong with the form that was sent. */
  readonly problem: string | undefined;
}

/** The page, or one of its views, as HTML. Each part that changes has an id: the script replaces it by the newer one. */
export function documentOf(source: PageSource, asked: Asked): { readonly status: number; readonly text: string } {
  const view = viewOf(source, asked);
  const { markup } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${view.title}</title>
        <link rel="icon" href="/__sandbox/page/icon.svg" />
        <link rel="stylesheet" href="/__sandbox/page/style.css" />
        <script src="/__sandbox/page/browser.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${head(source, asked)}
        <main id="main">
          ${asked.problem === undefined ? undefined : html`<p class="problem" role="alert">${asked.problem}</p>`}
          ${view.body}
        </main>
      </body>
    </html> `;
  return { status: view.status, text: markup };
}

interface View {
  readonly status: number;
  readonly title: string;
  readonly body: Html;
}

function viewOf(source: PageSource, { host, kind, request }: Asked): View {
  if (kind !== null) return { status: 200, title: `${kind} · sandbox`, body: kindView(source, kind) };
  if (request !== null) {
    const body = requestView(source, request);
    return { status: body ? 200 : 404, title: `Request ${request} · sandbox`, body: body ?? gone(request) };
  }
  const body = html`<div class="columns">
    ${requestSection(source, host)}
    <div class="side">
      ${objectSection(source)} ${scriptSection(source)} ${clockSection(source)} ${faultSection(source)}
      ${resetSection()}
    </div>
  </div>`;
  return { status: 200, title: 'Concord sandbox', body };
}

const gone = (number: string): Html =>
  html`<p class="back"><a href="/">← Overview</a></p>
    <h2>Request ${number}</h2>
    <p>The journal has no such request: it was reset, or there have been too many since.</p>`;

const head = ({ world, key, isJudging }: PageSource, { host }: Asked): Html =>
  html`<header class="top">
    <p class="brand"><a href="/">concord sandbox</a></p>
    <h1>http://${host}/v1</h1>
    <dl class="facts">
      <div>
        <dt>Key</dt>
        <dd class="code">${key}</dd>
      </div>
      <div>
        <dt>Model</dt>
        <dd>${world.brain.name}</dd>
      </div>
      <div>
        <dt>Contract</dt>
        <dd>${world.contract.document.info.version}</dd>
      </div>
      <div>
        <dt>Answers</dt>
        <dd>${isJudging ? 'judged by the contract' : html`not judged: start it with <code>--judge</code>`}</dd>
      </div>
      <div>
        <dt>Page</dt>
        <dd id="live">as of ${timeOf(Date.now()).slice(11)} UTC; <a href="">reload</a></dd>
      </div>
    </dl>
  </header>`;
