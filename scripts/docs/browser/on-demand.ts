const own = document.currentScript as HTMLScriptElement | null;
const { root = '', search = '', try: attempt = '' } = own?.dataset ?? {};

/** Scripts that only some readers need, loaded when they do. A `<script>` works for pages opened from disk too. */
const load = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} could not be loaded.`)));
    document.head.append(script);
  });

declare global {
  interface Window {
    concordSearch?: (root: string) => void;
    concordTry?: () => void;
  }
}

export function loadOnDemand(): void {
  const openSearch = async (): Promise<void> => {
    if (!window.concordSearch) for (const file of search.split(' ')) await load(file);
    window.concordSearch?.(root);
  };
  const openTry = async (): Promise<void> => {
    if (!window.concordTry) await load(attempt);
    window.concordTry?.();
  };
  for (const button of document.querySelectorAll('#search, .open-search'))
    button.addEventListener('click', () => void openSearch());
  document.querySelector('button.try')?.addEventListener('click', () => void openTry());
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const wants = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping);
    if (!wants || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void openSearch();
  });
}
