// A list message's menu: slides over the phone, keeps the focus, gives it back.
import {h, icon} from './dom.js';

export function openMenu(panel, message, opener, choose) {
  const menu = message.said.list;
  const close = () => { cover.remove(); opener.focus(); };
  const rows = menu.rows.map(row => h('button', {type: 'button', class: 'row', onclick: () => { close(); choose(row); }},
    h('b', {dir: 'auto'}, row.title), row.description ? h('span', {dir: 'auto'}, row.description) : null));
  const cover = h('div', {class: 'cover', onclick: event => { if (event.target === cover) close(); }},
    h('div', {class: 'sheet', role: 'dialog', 'aria-modal': true, 'aria-label': menu.button},
      h('header', {}, h('h3', {dir: 'auto'}, menu.button),
        h('button', {type: 'button', class: 'round', 'aria-label': 'Close', onclick: close}, icon('close'))),
      h('div', {class: 'rows'}, ...rows)));
  cover.addEventListener('keydown', event => {
    const stops = [...cover.querySelectorAll('button')];
    const at = stops.indexOf(document.activeElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Tab: at + (event.shiftKey ? -1 : 1)}[event.key];
    if (event.key === 'Escape') { event.stopPropagation(); close(); }
    if (to === undefined) return;
    event.preventDefault();
    stops[(to + stops.length) % stops.length].focus();
  });
  panel.append(cover);
  rows[0].focus();
}
