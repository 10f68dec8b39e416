import type { Severity } from '../../model/finding.ts';
import type { Cause } from '../causes.ts';
import type { Report } from '../report.ts';
import { evidence, type Contract } from './evidence.ts';
import { addressPart, html, type Html } from '../../../html/markup.ts';

/** Why causes are together: they fail the run, do not count at its level, or are in the baseline. */
const fates = [
  { fate: 'counts', list: 'failures', title: 'To fix' },
  { fate: 'lesser', list: 'lesser', title: 'Found, and not counted at this level' },
  { fate: 'known', list: 'known', title: 'Excused by the baseline' },
] as const;

/** Every cause with its evidence, those that count first; the same cause on several targets stands side by side. */
export function causeSections(report: Report, contract: Contract): Html {
  const count = fates.reduce((sum, { list }) => sum + report[list].length, 0);
  return html`<section id="causes" aria-labelledby="causes-h">
    <h2 id="causes-h">Causes</h2>
    ${
      count === 0
        ? html`<p class="empty">No finding: ${clean(report)}</p>`
        : html`${controls(report)}
            <p class="sub" id="shown" role="status"></p>
            ${fates.map((one) => causesOf(one, report, contract))}`
    }
  </section>`;
}

const clean = ({ exitCode }: Report): string =>
  exitCode === 2 ? 'not enough was tested to say more.' : 'every answer that was checked is as the contract says.';

function controls(report: Report): Html {
  const all = fates.flatMap(({ list: name }) => report[name]);
  const severities = (['high', 'medium', 'low', 'note'] as const).filter((one) =>
    all.some(({ severity }) => severity === one),
  );
  const operations = new Set(all.flatMap((cause) => cause.operations));
  const groups = report.groups.filter((group) => group.operations.some((id) => operations.has(id)));
  return html`<form class="controls" role="search" hidden>
    <label
      >Search
      <input type="search" name="text" placeholder="check, operation, text" autocomplete="off" aria-keyshortcuts="/"
    /></label>
    ${choice('severity', 'Severity', severities)}
    ${choice(
      'group',
      'Group',
      groups.map(({ group }) => group),
    )}
    ${
      report.targets.length > 1
        ? choice(
            'target',
            'Target',
            report.targets.map(({ name }) => name),
          )
        : undefined
    }
    <button type="button" name="open">Open all</button>
    <p class="keys"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>Enter</kbd> open</p>
  </form>`;
}

const choice = (name: string, label: string, options: readonly string[]): Html =>
  html`<label
    >${label}
    <select name="${name}">
      <option value="">all</option>
      ${options.map((one) => html`<option>${one}</option>`)}
    </select></label
  >`;

function causesOf(
  { fate, list: name, title }: (typeof fates)[number],
  report: Report,
  contract: Contract,
): Html | undefined {
  const same = [...Map.groupBy(report[name], ({ id }) => id).values()];
  if (same.length === 0) return undefined;
  return html`<div class="fate" data-fate="${fate}">
    <h3>${title} <span class="count">${same.length}</span></h3>
    ${same.map((own) => card(own, report, contract))}
  </div>`;
}

/** One cause, on all targets that have it. */
function card(own: readonly Cause[], report: Report, contract: Contract): Html {
  const [first] = own as readonly [Cause];
  const operations = [...new Set(own.flatMap((cause) => cause.operations))];
  const targets = [...new Set(own.flatMap((cause) => cause.targets))];
  const groups = report.groups.filter((group) => group.operations.some((id) => operations.includes(id)));
  const cases = own.reduce((sum, { count }) => sum + count, 0);
  const [operation = '', ...others] = operations;
  return html`<details
    class="cause"
    data-severity="${own.map(({ severity }) => severity).join(' ')}"
    data-target="${JSON.stringify(targets)}"
    data-group="${JSON.stringify(groups.map(({ group }) => group))}"
  >
    <summary>
      <span class="severity ${worst(own)}">${worst(own)}</span
      ><span class="line"><b>${first.check}</b> ${first.expected}</span>
      <span class="where"
        >${cases === 1 ? '1 case' : `${cases} cases`} ·
        ${operation}${others.length > 0 ? ` and ${others.length} more` : ''}${report.targets.length > 1 ? ` · ${targets.join(', ')}` : ''}</span
      >
    </summary>
    <div class="beside">${own.map((cause) => evidence(cause, report, { ...contract, title: first.expected }))}</div>
    <p class="ops"><b>Operations</b> ${operations.map((id) => html`<a href="#op-${addressPart(id)}">${id}</a> `)}</p>
  </details>`;
}

const order: readonly Severity[] = ['high', 'medium', 'low', 'note'];
const worst = (own: readonly Cause[]): Severity =>
  order.find((one) => own.some(({ severity }) => severity === one)) ?? 'note';
