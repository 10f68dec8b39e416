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
    const options = [...list.children];
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
    list.replaceChildren(...found.map(optionOf));
    hint.textContent =
      found.length > 0 || input.value.trim() === '' ? '' : `Nothing was found for "${input.value.trim()}".`;
    choose(0);
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose(chosen + step);
    else if (event.key === 'Enter') open(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
    else if (target instanceof Element) open(target.closest('[role=option]'));
  });
}

function optionOf({ entry: { kind, title, about, address, method } }: Found, index: number): HTMLElement {
  const short = method === 'DELETE' ? 'DEL' : method;
  const badge =
    short === undefined
      ? make('span', { class: 'kind' }, kind)
      : make('span', { class: `m m-${method?.toLowerCase()}` }, short);
  return make(
    'div',
    { role: 'option', id: `found-${index}`, 'data-to': address, 'aria-selected': 'false' },
    badge,
    make('span', { class: 'found-title' }, title),
    make('span', { class: 'found-about' }, about),
  );
}
