import type { Outcome } from '../../model/result.ts';
import type { OperationRow } from '../matrix.ts';
import { cellOf } from '../matrix-text.ts';
import type { Report } from '../report.ts';
import { addressPart, html, type Html } from '../../../html/markup.ts';

const isAsked = (row: OperationRow): boolean =>
  Object.values(row.targets).some((outcome) => outcome !== 'not-exercised');

/** Operation by target. What was never asked is counted, and not listed. */
export function matrixSection({ operations, groups, targets }: Report): Html {
  const asked = operations.filter(isAsked);
  const names = targets.map(({ name }) => name);
  const rest = operations.length - asked.length;
  return html`<section id="operations" aria-labelledby="operations-h">
    <h2 id="operations-h">Operations</h2>
    <p class="sub">
      ${asked.length} of ${operations.length} operations of the
      contract${rest > 0 ? `; ${rest} were not in this run` : ''}. A cell names the worst result of its cases, and
      counts them.
    </p>
    <form class="controls" hidden>
      <label
        >Show
        <select name="rows">
          <option value="">all</option>
          <option value="failed">failed</option>
          <option value="tested">tested</option>
        </select></label
      >
    </form>
    <div class="scroll tall" tabindex="0" role="region" aria-label="Results by operation and target">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Operation</th>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        ${groups.map(({ group }) =>
          body(
            group,
            asked.filter((row) => row.group === group),
            names,
          ),
        )}
      </table>
    </div>
  </section>`;
}

function body(group: string, rows: readonly OperationRow[], names: readonly string[]): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<tbody>
    <tr class="group">
      <th scope="colgroup" colspan="${names.length + 1}">${group}</th>
    </tr>
    ${rows.map(
      (row) =>
        html`<tr id="op-${addressPart(row.operation)}" data-worst="${Object.values(row.targets).join(' ')}">
          <th scope="row">${row.operation}</th>
          ${names.map((name) => cell(row, name))}
        </tr>`,
    )}
  </tbody>`;
}

const cell = (row: OperationRow, name: string): Html => {
  const outcome: Outcome | 'not-exercised' = row.targets[name] ?? 'not-exercised';
  return html`<td class="${outcome}">
    ${outcome === 'failed' ? html`<a href="#find=${addressPart(row.operation)}">${cellOf(row, name)}</a>` : cellOf(row, name)}
  </td>`;
};
