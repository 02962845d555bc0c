// Where a person types, and what else they can send.
import {dropdown, h, icon, toast} from './dom.js';
import {gist} from './text.js';

const LONGEST = 1600;
const EMOJI = ('👍 👌 🙏 😀 😅 😂 🙂 😉 😍 🤔 😴 😭 😡 👋 👏 💪 ✅ ❌ ❓ ❗ ⭐ 🔥 🎉 ❤️ 🕐 📅 📍 📷 📄 📦 '
  + '🚚 🏗️ 🔧 🔨 ⚡ 💡 💰 💳 🧾 ☔').split(' ');

/** The row under a chat. `send(draft)` answers whether it was taken; `upload(blob, name)` answers a medium's sid. */
export function composer(name, send, upload) {
  let repliedTo = null;
  const box = h('textarea', {rows: 1, dir: 'auto', 'aria-label': 'Message from ' + name, placeholder: 'Message',
    enterkeyhint: 'send', autocomplete: 'off'});
  const left = h('span', {class: 'left', hidden: true});
  const quoting = h('div', {class: 'quoting', hidden: true});
  const file = h('input', {type: 'file', hidden: true, tabIndex: -1,
    accept: 'image/*,video/*,audio/*,application/pdf,.doc,.docx,.xls,.xlsx,.csv', 'aria-label': 'Photo or file'});
  const place = placeForm(location => give({location}));
  const emoji = opening('smile', 'Emoji', 'emoji', EMOJI.map(one => h('button', {type: 'button',
    onclick: () => insert(one)}, one)));
  const voice = h('button', {type: 'button'}, icon('mic'), 'Voice note');
  const attach = opening('plus', 'Photo, voice note or location', 'attach', [
    h('button', {type: 'button', onclick: () => file.click()}, icon('photo'), 'Photo or file'), voice,
    h('button', {type: 'button', onclick: () => { place.hidden = false; place.querySelector('input').focus(); }},
      icon('pin'), 'Location'),
  ]);
  const form = h('form', {class: 'composer'}, quoting, place,
    h('div', {class: 'type'}, attach.element, box, emoji.element,
      h('button', {class: 'go', 'aria-label': 'Send'}, icon('send'))), left, file);

  form.addEventListener('submit', event => { event.preventDefault(); say(); });
  box.addEventListener('input', fit);
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); say(); }
    if (event.key === 'Escape' && repliedTo) { event.stopPropagation(); answer(null); }
  });
  box.addEventListener('paste', event => {
    const pasted = [...event.clipboardData.files];
    if (pasted.length) { event.preventDefault(); pasted.forEach(attachFile); }
  });
  file.addEventListener('change', () => { [...file.files].forEach(attachFile); file.value = ''; });
  voice.addEventListener('click', () => { attach.close(); record(); });

  async function say() {
    const text = box.value;
    if (!text.trim()) return;
    if ([...text].length > LONGEST) { toast('At most 1,600 characters reach the company.', true); return; }
    fill('');
    if (!await give({text}) && !box.value) fill(text);
  }

  function give(draft) {
    const whole = {...draft, repliedTo: repliedTo?.sid};
    answer(null);
    return send(whole);
  }

  async function attachFile(chosen) {
    attach.close();
    const text = box.value;
    fill('');
    const media = await upload(chosen, chosen.name || 'photo.png', chosen.type || 'application/octet-stream');
    if (!media || !await give({media, text})) fill(text);
  }

  async function record() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({audio: true});
      const recorder = new MediaRecorder(stream);
      const parts = [];
      const stop = h('button', {type: 'button', class: 'recording', onclick: () => recorder.stop()},
        icon('mic'), 'Recording … tap to send');
      recorder.addEventListener('dataavailable', event => parts.push(event.data));
      recorder.addEventListener('stop', async () => {
        stop.remove();
        stream.getTracks().forEach(track => track.stop());
        const type = recorder.mimeType.split(';')[0];
        const media = await upload(new Blob(parts, {type}), 'voice-note', type);
        if (media) give({media});
      });
      recorder.start();
      form.prepend(stop);
      stop.focus();
    } catch {
      const media = await upload(hum(), 'voice-note.wav', 'audio/wav');
      if (media) { toast('No microphone here: a short tone was sent as a voice note.'); give({media}); }
    }
  }

  function insert(text) {
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    fit();
    box.focus();
  }

  function fill(text) {
    box.value = text;
    fit();
  }

  function fit() {
    box.style.height = 'auto';
    box.style.height = Math.min(box.scrollHeight + 2, 132) + 'px';
    const over = LONGEST - [...box.value].length;
    left.hidden = over > 200;
    left.textContent = over < 0 ? `${-over} characters too many` : `${over} characters left`;
    left.classList.toggle('bad', over < 0);
  }

  /** The next message answers this one; null for none. */
  function answer(message) {
    repliedTo = message;
    quoting.hidden = !message;
    if (message) {
      quoting.replaceChildren(
        h('div', {class: 'quoted', dir: 'auto'}, h('b', {}, message.inbound ? 'You' : 'Company'),
          h('span', {}, gist(message).slice(0, 160))),
        h('button', {type: 'button', class: 'round', 'aria-label': 'Do not reply to this', onclick: () => answer(null)},
          icon('close')));
      box.focus();
    }
  }

  return {element: form, answer, drop: attachFile, focus: () => box.focus(),
    fill: text => { fill(text); box.focus(); box.setSelectionRange(text.length, text.length); }};
}

function opening(shape, label, kind, items) {
  const button = h('button', {type: 'button', class: 'round', 'aria-label': label, title: label,
    'aria-haspopup': 'menu', 'aria-expanded': 'false'}, icon(shape));
  const menu = h('div', {class: 'menu above ' + kind, role: 'group', 'aria-label': label, hidden: true}, ...items);
  const {close} = dropdown(button, menu);
  items.forEach(item => item.addEventListener('click', close));
  return {element: h('div', {class: 'drop'}, button, menu), close};
}

function placeForm(send) {
  const field = (label, value, mode) => h('label', {}, label, h('input', {value, inputmode: mode, required: true}));
  const label = field('Place', 'Tapak projek, Jalan Industri 3');
  const latitude = field('Latitude', '3.0219', 'decimal');
  const longitude = field('Longitude', '101.7055', 'decimal');
  const value = one => one.querySelector('input').value.trim();
  const form = h('div', {class: 'place-form', hidden: true, role: 'group', 'aria-label': 'Location'},
    label, latitude, longitude,
    h('div', {class: 'menu-row'},
      h('button', {type: 'button', class: 'quiet', onclick: () => { form.hidden = true; }}, 'Cancel'),
      h('button', {type: 'button', class: 'strong', onclick: () => {
        form.hidden = true;
        send({latitude: value(latitude), longitude: value(longitude), label: value(label), address: ''});
      }}, 'Send location')));
  return form;
}

// A second of a soft tone, for machines without a microphone.
function hum() {
  const rate = 8000;
  const samples = new DataView(new ArrayBuffer(44 + rate));
  const word = (at, text) => [...text].forEach((letter, i) => samples.setUint8(at + i, letter.charCodeAt(0)));
  word(0, 'RIFF'); samples.setUint32(4, 36 + rate, true); word(8, 'WAVEfmt ');
  samples.setUint32(16, 16, true); samples.setUint16(20, 1, true); samples.setUint16(22, 1, true);
  samples.setUint32(24, rate, true); samples.setUint32(28, rate, true);
  samples.setUint16(32, 1, true); samples.setUint16(34, 8, true);
  word(36, 'data'); samples.setUint32(40, rate, true);
  for (let i = 0; i < rate; i++) samples.setUint8(44 + i, 128 + 40 * Math.sin(i / rate * 2 * Math.PI * 330));
  return new Blob([samples.buffer], {type: 'audio/wav'});
}
