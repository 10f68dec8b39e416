import { store } from './store.ts';

/** Shows the chosen tab of each name on every page. */
export function keepTabs(): void {
  const choose = (name: string, value: string): void => {
    for (const radio of document.querySelectorAll<HTMLInputElement>('.tabs input')) {
      // Names differ per group of radios, because radios of one name exclude each other.
      if (radio.name === name && radio.value === value) radio.checked = true;
    }
  };
  const language = store.get('language');
  if (language !== null) choose('language', language);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'language') store.set('language', target.value);
  });
}

/** Opens what a fragment leads into. Browsers do so for `<details>` too, but not all of them. */
export function followFragment(): void {
  const follow = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at: Element | null = target; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}
