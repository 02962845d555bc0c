// The page: which phones are open, on a wide screen several, on a narrow one at a time.
import {post} from './dom.js';
import {phone} from './phone.js';
import {chip, rails, remember, remembered} from './people.js';
import * as store from './store.js';
import {tools} from './tools.js';
import {phoneNumber} from './when.js';

const desk = document.querySelector('#desk');
const floor = document.querySelector('#floor');
const narrow = matchMedia('(max-width: 819px)');
const NARROWEST = 316;

/** Open phones by key, the one used last at the end. */
const open = new Map();
const people = rails(show, key => open.has(key), addPhone);

function show(key, focus = true) {
  if (!store.personOf(key)) return;
  if (narrow.matches) { [...open.keys()].filter(other => other !== key).forEach(put); floor.dataset.view = 'chat'; }
  if (!open.has(key)) {
    const panel = phone(key, {close: () => close(key), back: toList, touched: () => touch(key)});
    open.set(key, panel);
    arrange();
    panel.bottom();
  }
  touch(key);
  makeRoom();
  settle();
  const panel = open.get(key);
  if (focus && !matchMedia('(pointer: coarse)').matches) panel.focus();
}

function touch(key) {
  const panel = open.get(key);
  if (!panel || [...open.keys()].at(-1) === key) return;
  open.delete(key);
  open.set(key, panel);
}

function put(key) {
  open.get(key)?.element.remove();
  open.delete(key);
}

function close(key) {
  put(key);
  settle();
  if (narrow.matches) toList();
}

function toList() {
  floor.dataset.view = 'list';
  settle();
}

/** As many as fit; whoever was used least goes first, but one of each side stays if it can. */
function makeRoom() {
  const room = narrow.matches ? 1 : Math.max(1, Math.floor((desk.clientWidth + 16) / NARROWEST));
  const isStaff = key => store.personOf(key).staff;
  while (open.size > room) {
    const keys = [...open.keys()];
    const newest = isStaff(keys.at(-1));
    put(keys.slice(0, -1).find(key => isStaff(key) === newest) ?? keys[0]);
  }
}

/** Staff to the left, customers to the right, each in the order of their list. */
function arrange() {
  const order = store.everybody().map(one => store.keyOf(one.ours, one.person));
  const staffFirst = key => store.personOf(key).staff ? 0 : 1;
  const sorted = [...open.keys()].sort((a, b) => staffFirst(a) - staffFirst(b) || order.indexOf(a) - order.indexOf(b));
  sorted.forEach((key, i) => {
    const {element} = open.get(key);
    if (desk.children[i] !== element) {
      const low = element.isConnected;
      desk.insertBefore(element, desk.children[i] ?? null);
      if (!low) open.get(key).bottom();
    }
  });
}

function settle() {
  remember([...open.keys()]);
  people.draw();
  look();
  const waiting = store.everybody().map(one => store.keyOf(one.ours, one.person)).filter(key => !open.has(key))
    .reduce((sum, key) => sum + store.unread(key).length, 0);
  strip();
  desk.querySelectorAll('.elsewhere').forEach(badge => { badge.hidden = !waiting; badge.textContent = waiting; });
  document.title = (waiting ? `(${waiting}) ` : '') + 'Sewa · phones';
}

/** On a narrow screen: the way from one chat to the next. */
function strip() {
  const latest = key => new Date(store.lastOf(key)?.shownAt ?? 0).getTime();
  const keys = store.everybody().map(one => store.keyOf(one.ours, one.person))
    .filter(key => store.personOf(key).staff || open.has(key) || latest(key))
    .sort((a, b) => store.personOf(b).staff - store.personOf(a).staff
      || (store.personOf(a).staff ? 0 : latest(b) - latest(a))).slice(0, 12);
  document.querySelector('#strip').replaceChildren(...keys.map(key => chip(store.personOf(key), open.has(key),
    store.unread(key).length, () => show(key, false))));
}

const look = () => open.forEach(panel => panel.look());

/** The state was loaded, perhaps anew: what was typed and not sent stays. */
function start() {
  if (open.size > 0) {
    [...open.keys()].filter(key => !store.personOf(key)).forEach(put);
    open.forEach(panel => panel.refresh());
    settle();
    return;
  }
  const known = (remembered() ?? []).filter(key => store.personOf(key));
  const first = side => store.everybody().find(side);
  const usual = [first(one => !one.staff), first(one => one.staff)].filter(Boolean)
    .map(one => store.keyOf(one.ours, one.person));
  floor.dataset.view = 'chat';
  (known.length ? known : usual).forEach(key => show(key, false));
  settle();
}

const dialog = document.querySelector('#add-phone');

function addPhone() {
  const ours = document.querySelector('#add-ours');
  ours.replaceChildren(...store.numbers().map(number => new Option(phoneNumber(number), number)));
  document.querySelector('#add-ours-label').hidden = store.numbers().length < 2;
  document.querySelector('#add-wrong').textContent = '';
  dialog.showModal();
}

document.querySelector('#add-cancel').addEventListener('click', () => dialog.close());
document.querySelector('#add-form').addEventListener('submit', async event => {
  event.preventDefault();
  const typed = document.querySelector('#add-address').value.trim();
  const address = /^[A-Z]{2}\./.test(typed) ? typed : typed.replace(/[\s().-]/g, '').replace(/^0/, '+60');
  const answer = await post('/local/phones/people', {address, name: document.querySelector('#add-name').value,
    ours: document.querySelector('#add-ours').value || null});
  if (!answer.ok) { document.querySelector('#add-wrong').textContent = answer.body?.error ?? 'It was not added.'; return; }
  await store.refreshPeople();
  dialog.close();
  event.target.reset();
  show(store.keyOf(answer.body.ours, answer.body.person));
});

store.on('message', message => {
  const key = store.chatKey(message);
  open.get(key)?.update(message);
  if (!store.personOf(key)) store.refreshPeople();
  people.soon();
  settleSoon();
});
store.on('people', () => people.draw());
store.on('reset', start);
store.on('clock', () => open.forEach(panel => panel.tick()));
store.on('line', up => { document.querySelector('#trouble').hidden = up; });
document.addEventListener('visibilitychange', look);
narrow.addEventListener('change', () => { floor.dataset.view = 'chat'; makeRoom(); settle(); });
addEventListener('resize', () => { makeRoom(); people.soon(); });

let settling = false;
function settleSoon() {
  if (settling) return;
  settling = true;
  setTimeout(() => { settling = false; settle(); }, 60);
}

tools();
await store.connect();
