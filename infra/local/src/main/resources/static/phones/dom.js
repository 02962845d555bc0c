// Small tools for building the page. Text only ever becomes text: nothing here parses HTML.

/** An element with properties and children; a child may be a node, a string or nothing. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else if (name === 'data') Object.assign(element.dataset, value);
    else if (name in element && typeof value !== 'string') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const SHAPES = {
  tick: 'M3 9.5l3.5 3.5L14 5.5',
  ticks: 'M1 9.5L4.5 13l7-7.5M7.7 12.3l.7.7 8-8.5',
  wait: 'M9 4.5v4.8l3 1.7M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8z',
  bang: 'M9 4.5v5.8M9 13.2v.1M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8z',
  plus: 'M9 3v12M3 9h12',
  send: 'M3 9l12.5-5.5L11 15.5 8.7 10z',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  back: 'M11.5 3.5L6 9l5.5 5.5',
  reply: 'M7 4L2.5 8.5 7 13M3 8.5h6.5c3.5 0 5.5 2 5.5 5.5',
  smile: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8zM6.3 7v.1M11.7 7v.1M5.8 10.5c1.7 2.4 4.7 2.4 6.4 0',
  list: 'M6 4.5h9M6 9h9M6 13.5h9M2.8 4.5v.1M2.8 9v.1M2.8 13.5v.1',
  file: 'M4.5 2h6l3.5 3.5V16h-9.5zM10.3 2.2v3.5h3.5',
  photo: 'M2.5 4h13v10h-13zM2.5 12l3.8-3.8 3.2 3.2 2-2 4 3.6M11.5 7v.1',
  mic: 'M9 2.2a2 2 0 0 1 2 2v4.6a2 2 0 0 1-4 0V4.2a2 2 0 0 1 2-2zM4.5 8.5a4.5 4.5 0 0 0 9 0M9 13v2.8',
  pin: 'M9 16.2s5-4.8 5-8.900a5 5 0 0 0-10 0c0 4.1 5 8.900 5 8.900zM9 8.7a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z',
  sun: 'M9 5.7a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6zM9 1.5v1.7M9 14.8v1.7M1.5 9h1.7M14.8 9h1.7M3.7 3.7l1.2 1.2M13.1 13.1l1.2 1.2M14.3 3.7l-1.2 1.2M4.900 13.1l-1.2 1.2',
  out: 'M7 4H4v10h10v-3M10 3.5h4.5V8M14.2 3.8L8.5 9.5',
  phone: 'M4 2.5h2.8l1.2 3.5-1.7 1.2a9 9 0 0 0 4.5 4.5L12 10l3.5 1.2V14c0 .8-.7 1.5-1.5 1.5C7.7 15.5 2.5 10.3 2.5 4c0-.8.7-1.5 1.5-1.5z',
  copy: 'M6 6h9v9.5H6zM3 12V2.5h8.5',
  search: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.2 12.2l3.6 3.6',
};

/** A line drawing in the colour of the text around it. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}

/** Says something for a few seconds, to eyes and screen readers. */
export function toast(text, bad = false) {
  const note = h('p', {class: bad ? 'toast bad' : 'toast'}, text);
  document.querySelector('#toasts').append(note);
  setTimeout(() => note.remove(), bad ? 9000 : 5000);
}

/** POSTs JSON; answers {ok, status, body}, never throws. */
export async function post(path, body) {
  try {
    const answer = await fetch(path, {method: 'POST', headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body)});
    const text = await answer.text();
    let parsed = null;
    try { parsed = JSON.parse(text); } catch { /* no JSON is no body */ }
    return {ok: answer.ok, status: answer.status, body: parsed};
  } catch {
    return {ok: false, status: 0, body: {error: 'The stack is not answering.'}};
  }
}

/** Opens and closes what a button controls; a click elsewhere or Escape closes it. */
export function dropdown(button, menu) {
  const set = open => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) menu.querySelector('button, input, [tabindex]')?.focus({preventScroll: true});
  };
  button.addEventListener('click', () => set(menu.hidden));
  document.addEventListener('pointerdown', event => {
    if (!menu.hidden && !menu.contains(event.target) && !button.contains(event.target)) set(false);
  });
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape') { set(false); button.focus(); }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const items = [...menu.querySelectorAll('button, input')];
      const next = items.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (document.activeElement?.type !== 'datetime-local') {
        items[(next + items.length) % items.length]?.focus();
        event.preventDefault();
      }
    }
  });
  return {close: () => set(false)};
}

/** What this browser remembers; losing it is harmless. */
export const memory = {
  get(name, otherwise) {
    try { return JSON.parse(localStorage.getItem('sewa.' + name)) ?? otherwise; } catch { return otherwise; }
  },
  set(name, value) {
    try { localStorage.setItem('sewa.' + name, JSON.stringify(value)); } catch { /* private window */ }
  },
};
