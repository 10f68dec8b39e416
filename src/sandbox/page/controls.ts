import { html, type Html } from '../../html/markup.ts';
import { faultKinds, type Fault } from '../faults/fault.ts';
import { operationIdsOf } from './actions.ts';
import { projectName, timeOf } from './shown.ts';
import type { PageSource } from './source.ts';

const steps: readonly (readonly [number, string])[] = [
  [60, '1 minute'],
  [3600, '1 hour'],
  [86_400, '1 day'],
];

export const clockSection = ({ world, isFrozen }: PageSource): Html =>
  html`<section aria-labelledby="clock-title">
    <h2 id="clock-title">Clock</h2>
    <p id="clock" data-live>
      <span class="code">${timeOf(world.clock.now())}</span> UTC, ${isFrozen ? 'stands still' : 'runs'}
    </p>
    <div class="buttons">
      ${steps.map(
        ([seconds, name]) =>
          html`<form method="post" action="/">
            <input type="hidden" name="do" value="advance" />
            <button name="seconds" value="${seconds}">+ ${name}</button>
          </form>`,
      )}
    </div>
    <form method="post" action="/" class="buttons">
      <input type="hidden" name="do" value="advance" />
      <label>Seconds <input name="seconds" inputmode="numeric" pattern="[0-9]+" size="7" required /></label>
      <button>Advance</button>
    </form>
  </section>`;

export function faultSection(source: PageSource): Html {
  const { rules } = source.faults;
  return html`<section aria-labelledby="faults-title">
    <h2 id="faults-title">Faults</h2>
    <div id="faults" data-live>
      ${
        rules.length === 0
          ? html`<p class="sub">None: every request is answered as it should be.</p>`
          : html`<ol class="kinds">
                ${rules.map(({ fault, hits }, place) => faultRow(fault, hits, place))}
              </ol>
              <form method="post" action="/"><button name="do" value="clear-faults">Clear all</button></form>`
      }
    </div>
    <form method="post" action="/" class="fields">
      <input type="hidden" name="do" value="add-fault" />
      <label>What goes wrong ${select('kind', faultKinds)}</label>
      <label>Operation ${select('operation', operationIdsOf(source), 'every operation')}</label>
      <label>
        How often <input name="times" inputmode="numeric" pattern="[0-9]*" placeholder="always" size="7" />
      </label>
      <button>Add</button>
    </form>
  </section>`;
}

function faultRow({ kind, operations, project, times }: Fault, hits: number, place: number): Html {
  const where = operations ? `in ${operations.join(', ')}` : 'everywhere';
  const limits = [
    project === undefined ? '' : `for ${projectName(project)}`,
    times === undefined ? '' : times === 1 ? 'once' : `${times} times`,
  ];
  return html`<li>
    <span
      ><b>${kind}</b> ${[where, ...limits.filter((one) => one !== '')].join(', ')}
      <span class="sub">${hits === 1 ? 'has hit 1 request' : `has hit ${hits} requests`}</span></span
    >
    <form method="post" action="/">
      <input type="hidden" name="do" value="remove-fault" />
      <button name="place" value="${place}" aria-label="Remove the fault ${kind}, number ${place + 1}">Remove</button>
    </form>
  </li>`;
}

const select = (name: string, values: readonly string[], all?: string): Html =>
  html`<select name="${name}">
    ${all === undefined ? undefined : html`<option value="">${all}</option>`}
    ${values.map((value) => html`<option>${value}</option>`)}
  </select>`;

export const resetSection = (): Html =>
  html`<section aria-labelledby="reset-title">
    <h2 id="reset-title">Reset</h2>
    <details>
      <summary>Forget everything</summary>
      <p class="sub">
        Objects and requests of all projects go, and the seed is planted again. Faults and the clock stay as they are.
      </p>
      <form method="post" action="/"><button name="do" value="reset">Reset now</button></form>
    </details>
  </section>`;
