import { say, store } from './store.ts';

const themes = ['system', 'light', 'dark'];

/** The button that goes round the themes. */
export function chooseTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (!button) return;
  const show = (theme: string): void => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    button.title = `Theme: ${theme}`;
    button.setAttribute('aria-label', button.title);
  };
  let theme = document.documentElement.dataset['theme'] ?? 'system';
  show(theme);
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
    store.set('theme', theme);
    show(theme);
    say(button.title);
  });
}
