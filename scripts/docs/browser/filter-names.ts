/** The field above a long list of names: shows those that have every word of it. Enter opens the first. */
export function filterNames(): void {
  const field = document.querySelector<HTMLInputElement>('#filter');
  const status = field?.parentElement?.querySelector('[role=status]');
  if (!field || !status) return;
  const all = status.textContent;
  const names = [...document.querySelectorAll<HTMLElement>('.names > li')];
  const sections = [...document.querySelectorAll<HTMLElement>('.schemas > section')];
  const letters = document.querySelector<HTMLElement>('.letters');
  const filter = (): void => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const name of names) {
      const text = name.textContent.toLowerCase();
      name.hidden = !words.every((word) => text.includes(word));
    }
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    if (letters) letters.hidden = words.length > 0;
    const shown = names.filter(({ hidden }) => !hidden).length;
    status.textContent = words.length === 0 ? all : `${shown} of ${all}`;
  };
  field.addEventListener('input', filter);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && field.value.trim() !== '')
      document.querySelector<HTMLElement>('.names > li:not([hidden]) a')?.click();
  });
  // A page that the reader comes back to may have a word in it already.
  addEventListener('pageshow', filter);
}
