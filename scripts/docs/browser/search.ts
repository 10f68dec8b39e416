import { make } from './make.ts';
import { createSearch, type Found, type SearchEntry } from './search-engine.ts';

declare global {
  interface Window {
    concordEntries?: readonly SearchEntry[];
  }
}

window.concordSearch = (root) => {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog') ?? build(root);
  dialog.showModal();
  dialog.querySelector('input')?.select();
};

/** The parts of the dialog. */
interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly hint: HTMLElement;
}

function build(root: string): HTMLDialogElement {
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    placeholder: 'Search operations, fields, schemas and guides',
    'aria-label': 'Search',
    'aria-controls': 'found',
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = make('div', { id: 'found', role: 'listbox', 'aria-label': 'Results' });
  const hint = make('p', { class: 'hint' });
  const dialog = make('dialog', { id: 'search-dialog', 'aria-label': 'Search' }, input, list, hint);
  document.body.append(dialog);
  wire({ dialog, input, list, hint }, root);
  return dialog;
}

function wire({ dialog, input, list, hint }: Parts, root: string): void {
  const search = createSearch(window.concordEntries ?? []);
  let chosen = 0;
  const choose = (index: number): void => {
    const options = optionsIn(list);
    chosen = Math.max(0, Math.min(index, options.length - 1));
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === chosen));
    options[chosen]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', options[chosen]?.id ?? '');
  };
  const open = (option: Element | null | undefined): void => {
    const address = option?.getAttribute('data-to');
    if (typeof address !== 'string') return;
    dialog.close();
    location.href = root + address;
  };
  input.addEventListener('input', () => {
    const found = search(input.value);
    list.replaceChildren(...groupsOf(found));
    hint.replaceChildren(
      ...(found.length > 0 || input.value.trim() === '' ? [] : nothingFor(input.value.trim(), root)),
    );
    choose(0);
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose(chosen + step);
    else if (event.key === 'Enter') open(optionsIn(list)[chosen]);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
    else if (target instanceof Element) open(target.closest('[role=option]'));
  });
}

const optionsIn = (list: HTMLElement): Element[] => [...list.querySelectorAll('[role=option]')];

const nothingFor = (query: string, root: string): (Node | string)[] => [
  `Nothing was found for "${query}". `,
  make('a', { href: `${root}guides/index.html` }, 'See the guides'),
];

const titles = { operation: 'Operations', guide: 'Guides', field: 'Fields', schema: 'Schemas' } as const;

/** What was found, by kind: the kind of the best first. */
const groupsOf = (found: readonly Found[]): HTMLElement[] =>
  [...Map.groupBy(found, ({ entry }) => entry.kind)].map(([kind, members]) =>
    make(
      'div',
      { role: 'group', 'aria-label': titles[kind] },
      make('div', { class: 'kind', 'aria-hidden': 'true' }, titles[kind]),
      ...members.map((one) => optionOf(one, found.indexOf(one))),
    ),
  );

function optionOf({ entry: { title, about, address, method } }: Found, index: number): HTMLElement {
  const badge = method === undefined ? [] : [make('span', { class: `m m-${method.toLowerCase()}` }, shortOf(method))];
  return make(
    'div',
    { role: 'option', id: `found-${index}`, 'data-to': address, 'aria-selected': 'false' },
    ...badge,
    make('span', { class: 'found-title' }, ...breakable(title)),
    make('span', { class: 'found-about' }, about),
  );
}

const shortOf = (method: string): string => (method === 'DELETE' ? 'DEL' : method);

/** A name that breaks where its words begin: `ChatCompletion` before the second. */
const breakable = (name: string): (Node | string)[] =>
  name
    .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[_./])/)
    .flatMap((part, index) => (index === 0 ? [part] : [make('wbr'), part]));
