import { verdicts, type Verdict } from '../../model/verdict.ts';
import type { Report } from '../report.ts';
import { verdictCell } from '../verdict-text.ts';
import { html, type Html } from '../../../html/markup.ts';

const meanings: Readonly<Record<Verdict, string>> = {
  readable: 'Clients read every answer and lose nothing in it.',
  behaves: 'Answers are what was asked for.',
  exact: 'Answers are as the contract says, to the letter.',
};

/** The three verdicts, side by side for all targets, and what made the run fail beside findings. */
export const verdictSection = (report: Report): Html =>
  html`<section id="verdicts" aria-labelledby="verdicts-h">
    <h2 id="verdicts-h">Verdicts</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Verdicts by target">
      <table class="verdicts">
        <thead>
          <tr>
            <th scope="col">Level</th>
            ${report.targets.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${verdicts.map((verdict) => row(report, verdict))}
        </tbody>
      </table>
    </div>
    ${trouble(report)}
  </section>`;

const row = (report: Report, verdict: Verdict): Html =>
  html`<tr>
    <th scope="row">
      ${verdict}${verdict === report.demand.level ? html` <span class="chip">decides</span>` : undefined}<span
        class="sub"
        >${meanings[verdict]}</span
      >
    </th>
    ${report.targets.map(({ name }) => html`<td><span class="mark ${signOf(report, name, verdict)}">${verdictCell(report, name, verdict)}</span></td>`)}
  </tr>`;

function signOf({ verdicts: own }: Report, name: string, verdict: Verdict): string {
  const holds = own[name]?.[verdict].holds;
  if (holds === true) return 'yes';
  return holds === false ? 'no' : 'none';
}

/** The rest is one click away, so that the causes stay on the first screens. */
const mostShown = 3;

function trouble({ errors, gaps, baseline, remains, interrupted }: Report): Html | undefined {
  const lines = [
    ...(interrupted ? ['Interrupted: the results are incomplete.'] : []),
    ...errors,
    ...gaps,
    ...baseline.expired.map(({ check, operation, expires }) => `Expired ${expires}: ${check} ${operation}.`),
    ...baseline.stale.map(({ check, operation }) => `In the baseline, and no longer fails: ${check} ${operation}.`),
    ...remains.map((one) => `Remains: ${one}`),
  ];
  if (lines.length === 0) return undefined;
  const list = (own: readonly string[]): Html =>
    html`<ul class="trouble">
      ${own.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const more = lines.slice(mostShown);
  return html`<h3>Beside findings</h3>
    ${list(lines.slice(0, mostShown))}
    ${
      more.length === 0
        ? undefined
        : html`<details>
            <summary>${more.length} more</summary>
            ${list(more)}
          </details>`
    }`;
}
