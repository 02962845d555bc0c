// What the page knows: people, messages, the clock; kept fresh by the live feed.
import {post} from './dom.js';

const listeners = {message: [], people: [], clock: [], line: [], reset: []};
const messages = new Map();
const chats = new Map();
let people = [];
let seq = 0;
let ahead = 0;
let zone = 'Asia/Kuala_Lumpur';
let ours = [];

export const keyOf = (number, person) => number + ' ' + person;
export const chatKey = message => keyOf(message.chat.ours, message.chat.person);
export const on = (event, listener) => listeners[event].push(listener);
const tell = (event, ...what) => listeners[event].forEach(listener => listener(...what));

export const everybody = () => people;
export const numbers = () => ours;
export const personOf = key => people.find(one => keyOf(one.ours, one.person) === key);
export const messageOf = sid => messages.get(sid);
export const chatOf = key => chats.get(key) ?? [];
export const lastOf = key => chatOf(key).at(-1);
/** The stack's clock, as a Date. */
export const now = () => new Date(Date.now() + ahead);
export const timeZone = () => zone;

/** What has arrived on a phone and has not been shown. */
export const unread = key => chatOf(key).filter(message => !message.inbound
  && (message.status === 'DELIVERED' || message.status === 'SENT'));

/** Free text reaches this person until then; null if they have not written for 24 hours. */
export function windowUntil(key) {
  const last = chatOf(key).findLast(message => message.inbound);
  const until = last ? new Date(new Date(last.shownAt).getTime() + 86400000) : null;
  return until && until > now() ? until : null;
}

/** Loads everything and follows the feed; comes back by itself after the line broke. */
export async function connect() {
  take(await fetchState());
  follow();
}

export async function refreshPeople() {
  people = await (await fetch('/local/phones/people')).json();
  tell('people');
}

/** Older messages of a chat, before the oldest known; says whether there were any. */
export async function earlier(key) {
  const known = chatOf(key);
  const one = personOf(key);
  const query = new URLSearchParams({ours: one.ours, person: one.person, before: known[0].sid});
  const older = await (await fetch('/local/phones/earlier?' + query)).json();
  older.forEach(message => messages.set(message.sid, message));
  chats.set(key, [...older, ...known]);
  return older.length > 0;
}

/** Tells the stack's Twilio that a phone has shown these. */
let shown = new Set();
export function markShown(list) {
  if (list.length === 0) return;
  if (shown.size === 0) {
    setTimeout(() => {
      post('/local/phones/read', {sids: [...shown]});
      shown = new Set();
    }, 120);
  }
  list.forEach(message => shown.add(message.sid));
}

export function setClock(instant) {
  ahead = new Date(instant).getTime() - Date.now();
  tell('clock');
}

const fetchState = async () => (await fetch('/local/phones/state')).json();

function take(state) {
  messages.clear();
  chats.clear();
  ({people, zone, ours, seq} = state);
  state.messages.forEach(place);
  setClock(state.now);
  tell('reset');
}

function follow() {
  const feed = new EventSource('/local/phones/events?since=' + seq);
  let broken = false;
  feed.addEventListener('message', event => {
    const message = JSON.parse(event.data);
    if ((messages.get(message.sid)?.seq ?? 0) >= message.seq) return;
    place(message);
    tell('message', message);
  });
  feed.addEventListener('people', refreshPeople);
  feed.addEventListener('clock', event => setClock(JSON.parse(event.data).now));
  feed.addEventListener('error', () => {
    broken = true;
    tell('line', false);
    if (feed.readyState === EventSource.CLOSED) setTimeout(retry, 2000);
  });
  feed.addEventListener('open', () => {
    if (broken) { feed.close(); retry(); }
    else tell('line', true);
  });
}

// After a break the stack may be another one, with other data: start afresh.
async function retry() {
  let state;
  try {
    state = await fetchState();
  } catch {
    setTimeout(retry, 2000);
    return;
  }
  take(state);
  follow();
}

function place(message) {
  const known = messages.has(message.sid);
  messages.set(message.sid, message);
  const key = chatKey(message);
  const chat = chats.get(key) ?? [];
  if (!known) chat.push(message);
  else chat[chat.findLastIndex(one => one.sid === message.sid)] = message;
  chats.set(key, chat);
}
