import { say } from './store.ts';

/** Buttons that copy: a box of code, a path, or the Markdown twin of the page. */
export function copyOnClick(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.copy, .copy-page') : null;
    if (button) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: text, twin } = button.dataset;
  try {
    const wanted = text ?? (twin === undefined ? codeOf(button) : await twinText(twin));
    await navigator.clipboard.writeText(wanted);
    tell(button, 'Copied');
  } catch {
    // Neither a page opened from disk may fetch, nor every page use the clipboard.
    if (twin !== undefined) location.href = twin;
    else tell(button, 'Not allowed');
  }
}

/** Text that is shown as `…` is in the code too, so this is the whole of it. */
const codeOf = (button: Element): string => button.parentElement?.querySelector('code')?.textContent ?? '';

async function twinText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

function tell(button: HTMLElement, text: string): void {
  const before = button.textContent;
  button.textContent = text;
  button.classList.add('done');
  say(text);
  setTimeout(() => {
    button.textContent = before;
    button.classList.remove('done');
  }, 1500);
}
