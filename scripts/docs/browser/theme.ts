// Runs before the first paint, so that a chosen theme does not flash. Storage can be forbidden: then there is no choice.
const root = document.documentElement;
root.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
} catch {
  /* No choice is kept. */
}
