// Keeps the page up to date, and sends its forms without leaving it. Without it, the page is a snapshot with buttons.
const pause = 2000;
const live = document.querySelector('#live');
const shown = new Map();
let isPaused = false;
let timer;

/** Puts the parts of a newer page in the place of those that differ. What is open and in focus stays so. */
function adopt(text) {
  const newer = new DOMParser().parseFromString(text, 'text/html');
  for (const part of newer.querySelectorAll('[data-live]')) {
    const present = document.getElementById(part.id);
    if (!present || (shown.get(part.id) ?? present.innerHTML) === part.innerHTML) continue;
    shown.set(part.id, part.innerHTML);
    replace(present, part);
  }
  document.querySelector('.problem')?.remove();
  const problem = newer.querySelector('.problem');
  if (problem) document.querySelector('main').prepend(problem);
}

function replace(present, part) {
  const open = [...present.querySelectorAll('details[open]')].map(({ id }) => id);
  const focused = present.contains(document.activeElement) ? document.activeElement : undefined;
  const place = focused && {
    owner: focused.closest('[id]')?.id,
    index: focusable(present, focused.closest('[id]')).indexOf(focused),
  };
  present.replaceChildren(...part.childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (place) focusable(present, document.getElementById(place.owner) ?? present)[place.index]?.focus();
}

const focusable = (part, owner) => [...(owner ?? part).querySelectorAll('a, button, input, select, summary, pre')];

async function refresh() {
  clearTimeout(timer);
  if (!isPaused && !document.hidden) {
    try {
      const response = await fetch(location.href);
      adopt(await response.text());
      tell('live');
    } catch {
      tell('the sandbox does not answer');
    }
  }
  timer = setTimeout(refresh, pause);
}

const state = document.createElement('span');
const button = document.createElement('button');
button.type = 'button';

function tell(text) {
  state.textContent = isPaused ? 'paused' : text;
  button.textContent = isPaused ? 'Resume' : 'Pause';
}

button.addEventListener('click', () => {
  isPaused = !isPaused;
  tell('live');
  if (!isPaused) refresh();
});

async function send(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  const response = await fetch(form.action, { method: 'POST', body });
  adopt(await response.text());
  if (response.ok && form.classList.contains('fields')) form.reset();
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  send(event.target, event.submitter).catch(() => tell('the sandbox does not answer'));
});
document.addEventListener('visibilitychange', () => document.hidden || refresh());

live.replaceChildren(state, ' ', button);
tell('live');
timer = setTimeout(refresh, pause);
