// Filters, keys and copy buttons. Without it, the page shows everything.
const one = (selector) => document.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const causes = all('.cause').map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  severity: element.dataset.severity.split(' '),
  target: JSON.parse(element.dataset.target),
  group: JSON.parse(element.dataset.group),
}));
const form = one('#causes .controls');
const visible = () => causes.filter(({ element }) => !element.hidden).map(({ element }) => element);

function filter() {
  const { text, ...choices } = Object.fromEntries(new FormData(form));
  const words = text.toLowerCase().split(/\s+/);
  for (const cause of causes)
    cause.element.hidden =
      !words.every((word) => cause.text.includes(word)) ||
      Object.entries(choices).some(([name, value]) => value !== '' && !cause[name].includes(value));
  for (const list of all('.fate')) list.hidden = all('.cause:not([hidden])', list).length === 0;
  const count = visible().length;
  one('#shown').textContent = count === causes.length ? `${count} causes` : `${count} of ${causes.length} causes`;
}

function findFromAddress() {
  const [, text] = /^#find=(.*)$/.exec(location.hash) ?? [];
  if (text === undefined || !form) return;
  form.reset();
  form.elements.text.value = decodeURIComponent(text);
  filter();
  one('#causes').scrollIntoView();
}

function move(step) {
  const shown = visible();
  const next =
    shown[shown.indexOf(document.activeElement?.closest('.cause')) + step] ?? shown[step > 0 ? 0 : shown.length - 1];
  next?.querySelector('summary').focus();
}

function onKey(event) {
  const isTyping = ['INPUT', 'SELECT', 'TEXTAREA'].includes(event.target.tagName);
  if (isTyping && event.key === 'Escape') return event.target.blur();
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'j' || event.key === 'k') return move(event.key === 'j' ? 1 : -1);
  if (event.key !== '/') return;
  event.preventDefault();
  form.elements.text.focus();
}

if (form) {
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.elements.open.addEventListener('click', () => {
    const isOpening = visible().some((element) => !element.open);
    for (const element of visible()) element.open = isOpening;
    form.elements.open.textContent = isOpening ? 'Close all' : 'Open all';
  });
  addEventListener('keydown', onKey);
  addEventListener('hashchange', findFromAddress);
  filter();
  findFromAddress();
}

const rows = one('#operations .controls');
rows.hidden = false;
rows.addEventListener('input', () => {
  const wanted = { failed: ['failed'], tested: ['failed', 'known', 'passed'] }[rows.elements.rows.value];
  for (const row of all('.matrix tr[data-worst]'))
    row.hidden = wanted !== undefined && !row.dataset.worst.split(' ').some((outcome) => wanted.includes(outcome));
  for (const body of all('.matrix tbody')) body.hidden = all('tr[data-worst]:not([hidden])', body).length === 0;
});

for (const button of all('.copy')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.closest('figure').querySelector('pre').textContent);
    button.textContent = 'Copied';
  });
}
