// Message text as people see it: links, and the *bold*, _italic_, ~struck~, ```fixed``` of chat apps. Only text nodes.
import {h} from './dom.js';

const LINK = /https?:\/\/[^\s<>"]+/g;
const STYLE = /```([^`]+)```|`([^`\n]+)`|(^|[\s(.,;:!?"'>-])([*_~])(?=\S)([^\n]*?\S)\4(?=$|[\s).,;:!?"'-])/gm;
const TAGS = {'*': 'strong', '_': 'em', '~': 's'};

/** Nodes for a message's text. */
export function formatted(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    const url = trimmed(found[0]);
    nodes.push(...styled(text.slice(from, found.index)));
    nodes.push(h('a', {href: url, target: '_blank', rel: 'noopener noreferrer'}, url));
    from = found.index + url.length;
  }
  nodes.push(...styled(text.slice(from)));
  return nodes;
}

/** One line that tells what a message is, for lists and quotes. */
export function gist(message) {
  const said = message.said;
  if (said.place) return '📍 ' + (said.place.label || 'Location');
  const medium = said.media[0];
  const kind = medium ? {image: '🖼 Photo', audio: '🎤 Voice note', video: '🎞 Video'}[
    medium.contentType.split('/')[0]] ?? '📄 ' + (medium.name || 'File') : '';
  return [kind, said.body.replace(/[*_~`]+(?=\S)|(?<=\S)[*_~`]+/g, '').replace(/\s+/g, ' ').trim()].filter(Boolean).join(' · ') || ' ';
}

// A full stop or bracket after a link belongs to the sentence.
function trimmed(url) {
  let end = url.replace(/[.,;:!?'*_~]+$/, '');
  if (end.endsWith(')') && !end.includes('(')) end = end.slice(0, -1);
  return end;
}

function styled(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(STYLE)) {
    const [whole, block, code, before, mark, inner] = found;
    nodes.push(text.slice(from, found.index));
    if (mark) nodes.push(before, h(TAGS[mark], {}, ...styled(inner)));
    else nodes.push(h('code', {}, block ?? code));
    from = found.index + whole.length;
  }
  nodes.push(text.slice(from));
  return nodes.filter(node => node !== '');
}
