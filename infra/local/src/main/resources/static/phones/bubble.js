// One message, as it looks on the phone it is on.
import {h, icon} from './dom.js';
import {formatted, gist} from './text.js';
import {messageOf} from './store.js';
import {time} from './when.js';

const MINE = {
  QUEUED: ['wait', 'On its way'], SENT: ['tick', 'Sent: Twilio has it'],
  DELIVERED: ['ticks', 'Delivered: the stack has taken it'], READ: ['ticks', 'Read'], FAILED: ['bang', 'Not delivered'],
};
const THEIRS = {
  QUEUED: ['wait', 'Queued at Twilio'], SENT: ['tick', 'Sent'], DELIVERED: ['ticks', 'Delivered'],
  READ: ['ticks', 'Read: the company can see it'], FAILED: ['bang', 'Failed: it never reached this phone'],
};

/**
 * The list item of a message. `act` is told what is done to it: tap(message, choice), menu(message, opener),
 * reply(message), jump(sid).
 */
export function bubble(message, act, follows) {
  const {said, inbound} = message;
  const body = h('div', {class: 'bubble'},
    message.repliedTo && !said.tap ? quote(message.repliedTo, act) : null,
    said.header ? h('p', {class: 'said-header', dir: 'auto'}, said.header) : null,
    ...said.media.map(medium => mediumOf(message, medium)),
    said.place ? placeOf(said.place) : null,
    said.body ? h('div', {class: 'said', dir: 'auto'}, ...formatted(said.body)) : null,
    said.footer ? h('p', {class: 'said-footer', dir: 'auto'}, said.footer) : null,
    meta(message));
  if (onlyEmoji(said)) body.classList.add('big');
  const choices = [
    ...said.buttons.map(button => choice(button, message, act)),
    said.list ? h('button', {type: 'button', class: 'choice', 'aria-haspopup': 'dialog',
      onclick: event => act.menu(message, event.currentTarget)}, icon('list'), said.list.button) : null,
  ].filter(Boolean);
  const item = h('li', {class: ['message', inbound ? 'mine' : 'theirs', follows ? 'follows' : '']
    .filter(Boolean).join(' '), tabIndex: -1,
    data: {sid: message.sid, media: String(said.media.map(medium => medium.sid))}},
  h('div', {class: 'side'},
    h('div', {class: 'stack'}, body, choices.length ? h('div', {class: 'choices'}, ...choices) : null),
    h('button', {type: 'button', class: 'reply', tabIndex: -1, title: 'Reply to this', 'aria-label': 'Reply to: ' + gist(message),
      onclick: () => act.reply(message)}, icon('reply'))));
  settle(item, message);
  swipe(body, () => act.reply(message));
  return item;
}

/** Shows how far a message has come, and leaves the rest of it alone: somebody may be about to tap on it. */
export function settle(item, message) {
  [...item.classList].filter(name => name.startsWith('is-')).forEach(name => item.classList.remove(name));
  item.classList.add('is-' + message.status.toLowerCase());
  item.querySelector('.meta').replaceWith(meta(message));
  item.querySelector('.failure')?.remove();
  if (message.status === 'FAILED') {
    item.append(h('p', {class: 'failure'}, message.failure.reason
      + (message.failure.code ? ` (${message.failure.code})` : '')));
  }
}

/** What an answer answers. */
export function quote(sid, act) {
  const original = messageOf(sid);
  if (!original) return h('div', {class: 'quoted'}, 'An earlier message');
  return h('button', {type: 'button', class: 'quoted', dir: 'auto', onclick: () => act.jump(sid)},
    h('b', {}, original.inbound ? 'You' : 'Company'), h('span', {}, gist(original).slice(0, 160)));
}

function meta(message) {
  const [shape, title] = (message.inbound ? MINE : THEIRS)[message.status];
  return h('div', {class: 'meta', title: title + '\n' + message.sid},
    h('time', {datetime: message.shownAt}, time(message.shownAt)), icon(shape),
    h('span', {class: 'unseen state'}, title));
}

function choice(button, message, act) {
  const inner = {REPLY: 'reply', URL: 'out', PHONE: 'phone', COPY: 'copy'}[button.kind];
  if (button.kind === 'URL' && /^https?:\/\//.test(button.value)) {
    return h('a', {class: 'choice', href: button.value, target: '_blank', rel: 'noopener noreferrer'},
      icon(inner), button.title);
  }
  const clicked = {
    REPLY: () => act.tap(message, button.value),
    COPY: () => navigator.clipboard?.writeText(button.value),
    PHONE: () => act.say('Would call ' + button.value),
  }[button.kind] ?? (() => {});
  return h('button', {type: 'button', class: 'choice', onclick: clicked}, icon(inner), button.title);
}

function mediumOf(message, medium) {
  if (!medium.sid) return h('p', {class: 'file pending'}, icon('file'), nameOf(medium.url));
  const source = `/local/phones/media/${message.sid}/${medium.sid}`;
  const kind = medium.contentType.split('/')[0];
  if (/^image\/(png|jpeg|webp|gif)$/.test(medium.contentType)) {
    return h('a', {class: 'photo', href: source, target: '_blank', rel: 'noopener'},
      h('img', {src: source, alt: medium.name || 'Photo', loading: 'lazy'}));
  }
  if (kind === 'audio') return h('audio', {src: source, controls: true, preload: 'metadata'});
  if (kind === 'video') return h('video', {src: source, controls: true, preload: 'metadata'});
  return h('a', {class: 'file', href: source, target: '_blank', rel: 'noopener'}, icon('file'),
    h('span', {}, h('b', {dir: 'auto'}, medium.name || nameOf(medium.url) || 'File'),
      h('small', {}, [typeName(medium.contentType), size(medium.bytes)].join(' · '))));
}

function placeOf(place) {
  const at = `${place.latitude},${place.longitude}`;
  return h('a', {class: 'place', target: '_blank', rel: 'noopener noreferrer',
    href: `https://www.openstreetmap.org/?mlat=${encodeURIComponent(place.latitude)}&mlon=${encodeURIComponent(place.longitude)}`},
  h('span', {class: 'map'}, icon('pin')),
  h('span', {}, h('b', {dir: 'auto'}, place.label || 'Location'), h('small', {}, place.address || at)));
}

const nameOf = url => decodeURIComponent(url.split(/[?#]/)[0].split('/').pop() ?? '');
const typeName = type => type === 'application/pdf' ? 'PDF' : type.split('/').pop().toUpperCase();
const size = bytes => bytes < 1024 ? bytes + ' B' : bytes < 1048576 ? Math.round(bytes / 1024) + ' KB'
  : (bytes / 1048576).toFixed(1) + ' MB';

const onlyEmoji = said => said.media.length === 0
  && /^(?:\p{Extended_Pictographic}[\u{fe0f}\u{200d}\u{1f3fb}-\u{1f3ff}]*){1,3}$/u.test(said.body.trim());

// Pulled to the right on a touch screen, a message is answered.
function swipe(element, reply) {
  let start = null;
  const end = () => {
    if (start?.far) reply();
    element.style.transform = '';
    start = null;
  };
  element.addEventListener('pointerdown', event => {
    if (event.pointerType === 'touch') start = {x: event.clientX, y: event.clientY};
  });
  element.addEventListener('pointermove', event => {
    if (!start) return;
    const far = event.clientX - start.x;
    if (Math.abs(event.clientY - start.y) > Math.max(24, far)) { start = null; element.style.transform = ''; return; }
    start.far = far > 56;
    element.style.transform = far > 8 ? `translateX(${Math.min(far, 72)}px)` : '';
  });
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', () => { if (start) start.far = false; end(); });
}
