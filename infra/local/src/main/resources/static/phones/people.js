// The two rails: staff on the left, customers and everybody else on the right.
import {h, icon, memory} from './dom.js';
import * as store from './store.js';
import {gist} from './text.js';
import {phoneNumber, stamp} from './when.js';

const TINTS = 7;
/** More people than this are found by searching. */
const MOST = 120;

/** Initials on a colour that stays with the person. */
export function avatar(one) {
  const initials = one.name.replace(/[^\p{L}\p{N} ]/gu, ' ').trim().split(/\s+/).slice(0, 2)
    .map(word => [...word][0] ?? '').join('').toUpperCase() || '?';
  const tint = [...one.person].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7) % TINTS;
  return h('span', {class: 'avatar tint' + tint, 'aria-hidden': true}, initials);
}

/** A small button that leads to a phone. */
export const chip = (one, pressed, count, open) => h('button', {type: 'button', class: 'chip', onclick: open,
  'aria-pressed': String(pressed), 'aria-label': one.name + (count ? `, ${count} new` : '')},
avatar(one), h('span', {dir: 'auto'}, one.name), count ? h('span', {class: 'badge'}, String(count)) : null);

/** What they are to whom. */
export function subtitle(one) {
  const companies = new Set(store.everybody().flatMap(other => other.hats.map(hat => hat.company)));
  if (companies.size > 1 && one.hats.length) return one.hats.map(hat => `${hat.role}, ${hat.company}`).join(' · ');
  return [one.hats[0]?.role ?? 'not known to anybody', phoneNumber(one.person)].join(' · ');
}

/** Fills both rails and keeps them so. `open(key)` shows a phone; `isOpen(key)` says whether it is shown. */
export function rails(open, isOpen, add) {
  const search = h('input', {type: 'search', placeholder: 'Find a customer', 'aria-label': 'Find a customer',
    autocomplete: 'off'});
  const staff = h('ul', {class: 'people'});
  const customers = h('ul', {class: 'people'});
  document.querySelector('#staff').append(h('h2', {}, 'Staff'), staff);
  document.querySelector('#customers').append(h('h2', {}, 'Customers'),
    h('div', {class: 'find'}, icon('search'), search), customers,
    h('button', {type: 'button', class: 'add', onclick: add}, icon('plus'), 'Add a phone'));
  search.addEventListener('input', draw);
  let waiting = false;

  function draw() {
    const wanted = search.value.trim().toLowerCase();
    const digits = wanted.replace(/[^\d]/g, '');
    const all = store.everybody();
    const found = all.filter(one => !one.staff).filter(one => !wanted || one.name.toLowerCase().includes(wanted)
      || (digits.length > 2 && one.person.replace(/\D/g, '').includes(digits.replace(/^0/, ''))));
    fill(staff, all.filter(one => one.staff));
    fill(customers, sorted(found).slice(0, MOST));
    if (found.length === 0) customers.append(h('li', {class: 'nobody'}, 'Nobody of that name.'));
    if (found.length > MOST) customers.append(h('li', {class: 'nobody'}, `And ${found.length - MOST} more: search for them.`));
  }

  function fill(list, people) {
    const held = list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    const companies = new Set(people.map(one => one.hats[0]?.company ?? ''));
    let company = null;
    list.replaceChildren(...people.flatMap(one => {
      const mine = one.hats[0]?.company ?? 'Not known to anybody';
      const heading = companies.size > 1 && mine !== company ? [h('li', {class: 'company', dir: 'auto'}, mine)] : [];
      company = mine;
      return [...heading, h('li', {}, row(one))];
    }));
    if (held) list.querySelector(`[data-key="${CSS.escape(held)}"]`)?.focus({preventScroll: true});
  }

  function row(one) {
    const key = store.keyOf(one.ours, one.person);
    const last = store.lastOf(key);
    const count = store.unread(key).length;
    return h('button', {type: 'button', class: 'person', title: one.name, 'aria-pressed': String(isOpen(key)), data: {key},
      onclick: () => open(key)},
    avatar(one),
    h('span', {class: 'name', dir: 'auto'}, one.name),
    h('span', {class: 'stamp'}, last ? stamp(last.shownAt) : ''),
    h('span', {class: 'last', dir: 'auto'}, last ? gist(last).slice(0, 90) : phoneNumber(one.person)),
    count ? h('span', {class: 'badge'}, String(count), h('span', {class: 'unseen'}, ' new')) : null);
  }

  return {draw, soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  }};
}

// Company by company; within one, whoever wrote last comes first, then as they were loaded.
function sorted(people) {
  const companies = [...new Set(people.map(one => one.hats[0]?.company ?? ''))];
  const rank = one => companies.indexOf(one.hats[0]?.company ?? '');
  const latest = one => new Date(store.lastOf(store.keyOf(one.ours, one.person))?.shownAt ?? 0).getTime();
  return [...people].sort((a, b) => rank(a) - rank(b) || latest(b) - latest(a));
}

/** Which phones were open when the page was last here. */
export const remembered = () => memory.get('open', null);
export const remember = keys => memory.set('open', keys);
