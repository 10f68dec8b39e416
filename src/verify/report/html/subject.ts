import type { Claim, Standing, Subject } from '../../model/subject.ts';
import { scoreRule } from '../../verdict/feature-scores.ts';
import type { Report } from '../report.ts';
import type { Scenario } from '../scenarios.ts';
import { stateWords } from '../subject.ts';
import { html, type Html } from '../../../html/markup.ts';

/** What was found out about each server before its cases. */
export function subjectSection({ targets, scenarios }: Report): Html | undefined {
  const known = targets.filter(({ subject }) => subject);
  if (known.length === 0) return undefined;
  return html`<section id="found" aria-labelledby="found-h">
    <h2 id="found-h">What was found out</h2>
    <div class="beside">
      ${known.map(({ name, baseUrl, subject }) => (subject ? card({ name, baseUrl, scenarios: scenarios[name] ?? [] }, subject) : ''))}
    </div>
  </section>`;
}

const words: Readonly<Record<string, string>> = {
  required: 'required',
  'not-required': 'not required',
  unknown: 'not known',
};

interface Target {
  readonly name: string;
  readonly baseUrl: string;
  readonly scenarios: readonly Scenario[];
}

function card(
  { name, baseUrl, scenarios }: Target,
  { models, key, state, operations, others, abilities }: Subject,
): Html {
  const { state: kept, ...can } = abilities;
  const uses = Map.groupBy(Object.entries(models), ([, model]) => model);
  const told = [...uses].map(([model, own]) => `${model} (${own.map(([role]) => role).join(', ')})`);
  return html`<article class="card">
    <h3>${name}</h3>
    <dl>
      <dt>Address</dt>
      <dd class="code">${baseUrl}</dd>
      ${
        told.length === 0
          ? undefined
          : html`<dt>Models</dt>
              <dd>${told.join(', ')}</dd>`
      }
      <dt>Key</dt>
      <dd>${words[key]}</dd>
      <dt>State</dt>
      <dd>${stateWords(state, kept)}</dd>
      ${named('Can', can, 'served')}${named('Cannot', can, 'absent')} ${named('Serves', operations, 'served')}
      ${
        scenarios.length === 0
          ? undefined
          : html`<dt>Scenarios</dt>
              <dd>
                ${scenarios.map(({ name: scenario, outcome }) => `${scenario} ${outcome.replace('-', ' ')}`).join(', ')}
              </dd>`
      }
    </dl>
    <details>
      <summary>What shows it</summary>
      ${claims({ ...abilities, ...operations, 'every other operation': others })}
    </details>
  </article>`;
}

function named(term: string, of: Readonly<Record<string, Claim>>, wanted: Standing): Html | undefined {
  const names = Object.entries(of).flatMap(([name, claim]) => (claim.standing === wanted ? [name] : []));
  if (names.length === 0) return undefined;
  return html`<dt>${term}</dt>
    <dd>${names.map((name) => html`<span class="chip">${name}</span> `)}</dd>`;
}

const claims = (of: Readonly<Record<string, Claim>>): Html =>
  html`<ul class="claims">
    ${Object.entries(of).map(([name, { standing: own, reason }]) => html`<li><b>${name}</b> ${own}: ${reason}</li>`)}
  </ul>`;

/** The score of each feature on each target. */
export function featureSection({ features, targets }: Report): Html {
  const names = [...new Set(Object.values(features).flatMap((own) => own.map(({ feature }) => feature)))];
  const scoreOf = (target: string, name: string): Html => {
    const score = features[target]?.find(({ feature }) => feature === name);
    if (!score) return html`<td class="none">—</td>`;
    const { passed, applicable } = score;
    return html`<td class="${passed === applicable ? 'passed' : 'failed'}">${passed}/${applicable}</td>`;
  };
  return html`<section id="features" aria-labelledby="features-h">
    <h2 id="features-h">Features</h2>
    <p class="sub">${scoreRule}.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Scores of features">
      <table>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            ${targets.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${names.map(
            (name) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${targets.map((target) => scoreOf(target.name, name))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
