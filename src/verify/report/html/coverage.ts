import type { CoverageCount, CoverageRow } from '../coverage.ts';
import type { Report } from '../report.ts';
import { html, type Html } from '../../../html/markup.ts';

/** How many of the documented answers were checked: by group and target, then each answer of what was asked for. */
export function coverageSection({ coverage, groups, targets }: Report): Html {
  const names = targets.map(({ name }) => name);
  const groupOf = new Map(groups.flatMap(({ group, operations }) => operations.map((id) => [id, group] as const)));
  const rows = [...Map.groupBy(coverage, ({ operation }) => groupOf.get(operation) ?? '')];
  return html`<section id="coverage" aria-labelledby="coverage-h">
    <h2 id="coverage-h">Coverage</h2>
    <p class="sub">
      Of the answers that the contract documents (a status with a media type), how many came and were checked. What a
      target does not serve is left out.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Coverage by group and target">
      <table>
        <thead>
          <tr>
            <th scope="col">Group</th>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([group, own]) =>
              html`<tr>
                <th scope="row">${group}</th>
                ${names.map((name) => share(own, name))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${answers(coverage, names)}
  </section>`;
}

const stateOf = ({ targets }: CoverageRow, name: string): CoverageCount['state'] =>
  targets[name]?.state ?? 'not exercised';

function share(rows: readonly CoverageRow[], name: string): Html {
  const own = rows.filter((row) => stateOf(row, name) !== 'not served');
  const checked = own.filter((row) => stateOf(row, name) === 'checked').length;
  if (own.length === 0) return html`<td class="none">not served</td>`;
  return html`<td>
    ${checked}/${own.length}
    <span class="bar" aria-hidden="true"><span class="w${Math.round((checked / own.length) * 10)}"></span></span>
  </td>`;
}

function answers(coverage: readonly CoverageRow[], names: readonly string[]): Html | undefined {
  const isExercised = (row: CoverageRow): boolean => names.some((name) => (row.targets[name]?.exercised ?? 0) > 0);
  const asked = new Set(coverage.filter(isExercised).map(({ operation }) => operation));
  const rows = coverage.filter(({ operation }) => asked.has(operation));
  if (rows.length === 0) return undefined;
  const cell = (row: CoverageRow, name: string): Html => {
    const { exercised = 0 } = row.targets[name] ?? {};
    const state = stateOf(row, name);
    return html`<td class="${state === 'checked' ? 'passed' : 'none'}">
      ${state}${exercised > 0 ? ` ${exercised}` : ''}
    </td>`;
  };
  return html`<details>
    <summary>Each answer of the ${asked.size} operations that answered</summary>
    <div class="scroll tall" tabindex="0" role="region" aria-label="Coverage by answer and target">
      <table>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.operation} <span class="code">${row.status} ${row.mediaType}</span></th>
                ${names.map((name) => cell(row, name))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
