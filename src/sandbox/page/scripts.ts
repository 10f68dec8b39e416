import { html, type Html } from '../../html/markup.ts';
import type { PageSource } from './source.ts';

interface Use {
  readonly name: string;
  /** The numbers of the requests that the rule answered, as far as the journal goes back. */
  readonly requests: readonly number[];
}

/** The rules of the script, and which requests each has answered. Undefined if there is no script. */
export function scriptSection({ world, journal: { entries } }: PageSource): Html | undefined {
  const { rules } = world.brain;
  if (!rules) return undefined;
  const matched = entries.flatMap(({ number, notes }) =>
    notes.flatMap((note) => (note.startsWith('script: rule ') ? [{ number, note }] : [])),
  );
  const uses = rules.map((name): Use => {
    const requests = matched.filter(({ note }) => note.startsWith(`script: rule ${name}, use `));
    return { name, requests: requests.map(({ number }) => number) };
  });
  const missed = entries.filter(({ notes }) => notes.some((note) => note.startsWith('script: no rule'))).length;
  return html`<section id="scripts" data-live aria-labelledby="scripts-title">
    <h2 id="scripts-title">Script</h2>
    <ul class="kinds">
      ${uses.map(({ name, requests }) => html`<li>${name} ${usedBy(requests)}</li>`)}
    </ul>
    <p class="sub">${missed === 1 ? '1 request fits' : `${missed} requests fit`} no rule.</p>
  </section>`;
}

function usedBy(requests: readonly number[]): Html {
  const last = requests.at(-1);
  if (last === undefined) return html`<span class="sub">has not matched</span>`;
  return html`<span
    ><span class="count">${requests.length}</span> last by <a href="/?request=${last}">${last}</a></span
  >`;
}
