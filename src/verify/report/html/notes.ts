import { formatMutationScore } from '../mutation-score.ts';
import { formatRelations } from '../relations.ts';
import { formatRequests } from '../requests.ts';
import type { Report } from '../report.ts';
import { formatCounts } from '../terminal.ts';
import { html, type Html } from '../../../html/markup.ts';

/** What answers have and the contract does not mention. It fails nothing. */
export const notesSection = ({ undocumented }: Report): Html =>
  html`<section id="notes" aria-labelledby="notes-h">
    <h2 id="notes-h">Notes <span class="count">${undocumented.length}</span></h2>
    <p class="sub">What the contract does not mention, or tolerates. It fails nothing.</p>
    ${
      undocumented.length === 0
        ? html`<p class="empty">None.</p>`
        : html`<ul class="plain">
            ${undocumented.map(
              ({ check, message, got, operations, targets, count }) =>
                html`<li>
                  <b>${check}</b>
                  ${message}${got === undefined ? undefined : html` <span class="code">${got.slice(0, 200)}</span>`}<span
                    class="sub"
                    >${count} on ${targets.join(', ')}:
                    ${operations.slice(0, 6).join(', ')}${operations.length > 6 ? ` and ${operations.length - 6} more` : ''}</span
                  >
                </li>`,
            )}
          </ul>`
    }
  </section>`;

/** The numbers of the run, and what it left out. */
export function runSection(report: Report): Html {
  const { targets, counts, requests, requestsByOperation, relations, skipped, mutationScore, seed, clients, phases } =
    report;
  return html`<section id="run" aria-labelledby="run-h">
    <h2 id="run-h">The run</h2>
    <div class="beside">
      ${targets.map(
        ({ name }) =>
          html`<article class="card">
            <h3>${name}</h3>
            <dl>
              <dt>Cases</dt>
              <dd>${formatCounts(counts[name]) || 'none'}</dd>
              <dt>Requests</dt>
              <dd>${requests[name] ?? 0}</dd>
              <dt>Relations</dt>
              <dd>${(relations[name] && formatRelations(relations[name])) ?? 'none'}</dd>
            </dl>
            <details>
              <summary>Requests by operation</summary>
              <p>${formatRequests(requestsByOperation[name] ?? {}) || 'none'}</p>
            </details>
            ${left(skipped.filter((one) => one.target === name))}
          </article>`,
      )}
    </div>
    <p class="sub">${formatMutationScore(mutationScore)}</p>
    <p class="sub">Seed ${seed}. Phases: ${phases.join(', ')}. Read by ${clients.join(' and ')}.</p>
  </section>`;
}

const left = (skipped: Report['skipped']): Html | undefined =>
  skipped.length === 0
    ? undefined
    : html`<details>
        <summary>Left out, and why</summary>
        <ul class="plain">
          ${skipped
            .toSorted((a, b) => b.count - a.count)
            .map(({ outcome, note, count }) => html`<li>${count} ${outcome}: ${note}</li>`)}
        </ul>
      </details>`;
