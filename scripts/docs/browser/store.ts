/** What the reader chose. Storage can be forbidden; then a choice lasts as long as the page. */
export const store = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      /* The choice lasts as long as the page. */
    }
  },
};

/** Tells screen readers what happened. */
export function say(text: string): void {
  const status = document.querySelector('#said');
  if (status) status.textContent = text;
}
