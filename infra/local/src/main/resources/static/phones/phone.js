// One open phone: whose it is, the chat, and the row to type in.
import {h, icon, post, toast} from './dom.js';
import {bubble, settle} from './bubble.js';
import {composer} from './composer.js';
import {hints} from './hints.js';
import {openMenu} from './sheet.js';
import * as store from './store.js';
import {avatar, subtitle} from './people.js';
import {dayName, dayOf, longDay, phoneNumber, shortDay, time} from './when.js';

const AT_ONCE = 80;

/** A panel for one person's chat. `close` is told when it is put away, `back` when a narrow screen wants the list. */
export function phone(key, {close, back, touched}) {
  const one = store.personOf(key);
  let from = Math.max(0, store.chatOf(key).length - AT_ONCE);
  const items = new Map();
  const list = h('ol', {class: 'messages', role: 'log', tabIndex: 0,
    'aria-label': `Chat of ${one.name}; arrow keys go through it, R replies`, onkeydown: walk});
  const older = h('button', {type: 'button', class: 'older', onclick: showOlder}, 'Show earlier messages');
  const welcome = h('div', {class: 'welcome'});
  const log = h('div', {class: 'log'}, older, welcome, list);
  const below = h('button', {type: 'button', class: 'below', hidden: true, onclick: () => bottom()}, 'New messages ↓');
  const windowState = h('p', {class: 'window'});
  const typing = composer(one.name, send, upload);
  const element = h('article', {class: 'phone ' + (one.staff ? 'of-staff' : 'of-customer'), 'aria-label': one.name,
    data: {person: one.person, ours: one.ours}},
  h('header', {},
    h('button', {type: 'button', class: 'round back', 'aria-label': 'All phones', onclick: back}, icon('back'),
      h('span', {class: 'badge elsewhere', hidden: true})),
    avatar(one),
    h('div', {class: 'who'}, h('h2', {dir: 'auto', title: one.name}, one.name), h('p', {title: phoneNumber(one.person) + ', writes to ' + phoneNumber(one.ours)}, subtitle(one))),
    windowState,
    h('button', {type: 'button', class: 'round close', 'aria-label': 'Put away ' + one.name, onclick: close},
      icon('close'))),
  h('div', {class: 'middle'}, log, below), typing.element);

  const act = {
    tap: (message, choice) => send({tap: choice, repliedTo: message.sid}),
    menu: (message, opener) => openMenu(element, message, opener,
      row => send({tap: row.id, repliedTo: message.sid})),
    reply: message => typing.answer(message),
    jump, say: toast,
  };
  element.addEventListener('pointerdown', touched);
  element.addEventListener('focusin', touched);
  element.addEventListener('dragover', event => { event.preventDefault(); element.classList.add('dropping'); });
  element.addEventListener('dragleave', () => element.classList.remove('dropping'));
  element.addEventListener('drop', event => {
    event.preventDefault();
    element.classList.remove('dropping');
    [...event.dataTransfer.files].forEach(typing.drop);
  });
  // Whoever reads the newest keeps seeing it when the panel gets another size or a picture arrives.
  let low = true;
  log.addEventListener('scroll', () => { low = atBottom(); if (low) below.hidden = true; }, {passive: true});
  const keepLow = new ResizeObserver(() => { if (low) bottom(); });
  keepLow.observe(log);
  keepLow.observe(list);

  async function send(draft) {
    const answer = await post('/local/phones/send', {person: one.person, ours: one.ours, ...draft});
    if (!answer.ok) toast(answer.body?.error ?? 'It was not sent.', true);
    return answer.ok;
  }

  async function upload(blob, name, type) {
    try {
      const answer = await fetch('/local/phones/media', {method: 'POST', body: blob,
        headers: {'Content-Type': type, 'X-File-Name': encodeURIComponent(name)}});
      const body = await answer.json();
      if (!answer.ok) toast(body.error, true);
      return answer.ok ? body.sid : null;
    } catch {
      toast('The file was not sent.', true);
      return null;
    }
  }

  /** Arrow keys go from message to message, R answers one. */
  function walk(event) {
    const rows = [...list.querySelectorAll('.message')];
    const at = rows.indexOf(document.activeElement.closest('.message'));
    const to = {ArrowUp: at < 0 ? rows.length - 1 : at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1}[event.key];
    if (to !== undefined && rows[to]) {
      event.preventDefault();
      rows[to].focus();
    } else if (event.key.toLowerCase() === 'r' && at >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      typing.answer(store.messageOf(rows[at].dataset.sid));
    }
  }

  async function showOlder() {
    const before = log.scrollHeight - log.scrollTop;
    if (from === 0) {
      const known = store.chatOf(key).length;
      await store.earlier(key);
      from = store.chatOf(key).length - known;
      older.disabled = from === 0;
    }
    from = Math.max(0, from - 2 * AT_ONCE);
    draw();
    log.scrollTop = log.scrollHeight - before;
  }

  function jump(sid) {
    const index = store.chatOf(key).findIndex(message => message.sid === sid);
    if (index < 0) return;
    if (index < from) { from = index; draw(); }
    const item = items.get(sid);
    item.scrollIntoView({block: 'center', behavior: 'smooth'});
    item.classList.remove('found');
    requestAnimationFrame(() => item.classList.add('found'));
  }

  function draw() {
    const chat = store.chatOf(key);
    items.clear();
    const rows = [];
    chat.slice(from).forEach((message, i) => rows.push(...rowsFor(message, chat[from + i - 1], i === 0)));
    list.replaceChildren(...rows);
    frame();
  }

  function rowsFor(message, before, first) {
    const newDay = first || !before || dayOf(before.shownAt) !== dayOf(message.shownAt);
    const item = bubble(message, act, !newDay && before?.inbound === message.inbound);
    items.set(message.sid, item);
    return newDay ? [h('li', {class: 'day', title: longDay(message.shownAt)}, dayName(message.shownAt)), item] : [item];
  }

  /** Everything around the messages. */
  function frame() {
    const chat = store.chatOf(key);
    older.hidden = chat.length === 0 || (from === 0 && chat.length < 400);
    welcome.replaceChildren(...(chat.length === 0 ? hints(one, typing.fill) : []));
    tick();
  }

  /** The 24-hour window, as the clock goes on. */
  function tick() {
    const until = store.windowUntil(key);
    windowState.textContent = until ? `window until ${dayOf(until) === dayOf(store.now()) ? '' : shortDay(until) + ' '}${time(until)}`
      : 'window closed';
    windowState.title = until
      ? `Free text reaches this phone until ${longDay(until)} ${time(until)}: 24 hours from the last message written here`
      : 'Nothing was written here for 24 hours: only approved templates reach this phone';
    windowState.classList.toggle('shut', !until);
  }

  /** A message is new or has changed. */
  function update(message) {
    const wasLow = low;
    const chat = store.chatOf(key);
    const known = items.get(message.sid);
    if (known && known.dataset.media === String(message.said.media.map(medium => medium.sid))) {
      settle(known, message);
    } else if (known) {
      const fresh = bubble(message, act, known.classList.contains('follows'));
      known.replaceWith(fresh);
      items.set(message.sid, fresh);
    } else if (chat.at(-1) === message) {
      list.append(...rowsFor(message, chat.at(-2), chat.length === 1));
      if (!wasLow && !message.inbound) below.hidden = false;
    }
    frame();
    if (wasLow || (!known && message.inbound)) bottom();
  }

  /** All messages were loaded anew; what is being typed stays. */
  function refresh() {
    const wasLow = low;
    from = Math.max(0, store.chatOf(key).length - AT_ONCE);
    draw();
    if (wasLow) bottom();
  }

  const atBottom = () => log.scrollHeight - log.scrollTop - log.clientHeight < 60;
  const bottom = () => { log.scrollTop = log.scrollHeight; below.hidden = true; };

  /** Whatever is on the screen has been read. */
  function look() {
    if (!document.hidden && element.offsetParent !== null) store.markShown(store.unread(key));
  }

  draw();
  return {key, element, update, refresh, tick, look, bottom, focus: typing.focus};
}
