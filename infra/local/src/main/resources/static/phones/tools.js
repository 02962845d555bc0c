// The stack's clock, its jobs, and light or dark.
import {dropdown, h, icon, memory, post, toast} from './dom.js';
import * as store from './store.js';
import {fromInput, inputValue, longDay, time} from './when.js';

const JOBS = [
  ['digest', 'Morning list and warnings'], ['reminders', 'Reminders to customers'], ['overdue', 'Overdue rentals'],
  ['expire', 'Quotations and links that expire'], ['evidence', 'Evidence of deliveries'],
  ['einvoice', 'E-invoices: submit and poll'], ['consolidate', 'Consolidated e-invoice'],
  ['sweep', 'Recover what was lost'],
];

export function tools() {
  clock();
  jobs();
  theme();
}

function clock() {
  const button = document.querySelector('#clock');
  const to = document.querySelector('#clock-to');
  const {close} = dropdown(button, document.querySelector('#clock-menu'));
  const draw = () => button.replaceChildren(icon('wait'),
    h('span', {}, h('span', {class: 'wide'}, longDay(store.now()) + ' '), time(store.now())));
  button.addEventListener('click', () => { to.value = inputValue(store.now()); to.min = to.value; });
  document.querySelectorAll('[data-hours]').forEach(one => one.addEventListener('click', () =>
    move(new Date(store.now().getTime() + one.dataset.hours * 3600000))));
  document.querySelector('#clock-form').addEventListener('submit', event => {
    event.preventDefault();
    move(fromInput(to.value));
  });

  async function move(instant) {
    const answer = await post('/local/clock', {now: instant.toISOString()});
    if (answer.ok) {
      store.setClock(answer.body?.now ?? instant);
      toast('It is now ' + longDay(store.now()) + ', ' + time(store.now()));
      close();
    } else {
      toast(answer.body?.error ?? (answer.status === 404 ? 'This stack’s clock cannot be moved.'
        : 'The clock was not moved: it only goes forward.'), true);
    }
  }

  store.on('clock', draw);
  setInterval(draw, 5000);
}

function jobs() {
  const menu = document.querySelector('#jobs-menu');
  const {close} = dropdown(document.querySelector('#jobs'), menu);
  menu.append(...JOBS.map(([name, what]) => h('button', {type: 'button', role: 'menuitem', onclick: async () => {
    close();
    const {ok, status, body} = await post('/local/jobs/' + name, {});
    if (ok) toast(`${name}: looked at ${body?.looked ?? 0}, done ${body?.done ?? 0}, sent ${body?.sent ?? 0}, failed ${body?.failed ?? 0}`);
    else toast(body?.error ?? (status === 404 ? `There is no job “${name}” yet.` : `The job “${name}” did not finish.`), true);
  }}, h('b', {}, name), h('span', {}, what))));
}

function theme() {
  const button = document.querySelector('#theme');
  const dark = () => document.documentElement.dataset.theme === 'dark'
    || (!document.documentElement.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);
  const saved = memory.get('theme', null);
  if (saved) document.documentElement.dataset.theme = saved;
  button.append(icon('sun'));
  button.addEventListener('click', () => {
    document.documentElement.dataset.theme = dark() ? 'light' : 'dark';
    memory.set('theme', document.documentElement.dataset.theme);
  });
}
