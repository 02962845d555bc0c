// The first lines somebody could type, with dates that make sense today; a click puts one into the composer.
import {h} from './dom.js';
import {everybody} from './store.js';
import {shortDate} from './when.js';

export function hints(one, fill) {
  return [
    h('p', {class: 'hello'}, one.staff ? `This is ${one.name}’s phone. Write to the company’s back office, for example:`
      : one.hats.length ? `This is ${one.name}’s phone. Customers write here, too:`
        : 'Nobody knows this phone yet. Say something:'),
    ...lines(one).map(line => h('button', {type: 'button', class: 'hint', dir: 'auto', onclick: () => fill(line)}, line)),
  ];
}

function lines(one) {
  if (!one.staff) return one.hats.length ? ['boleh dapatkan sebut harga?', 'ok, terima', 'can deliver before 8am?']
    : ['Hi, ada sewa genset?', 'How much is a scissor lift for a week?'];
  const company = one.hats[0].company;
  const customers = everybody().filter(other => !other.staff && other.hats.some(hat => hat.company === company))
    .map(other => shortName(other.name));
  const customer = customers.includes('Ali Construction') ? 'Ali Construction' : customers[0] ?? 'Ali';
  return [
    `quote 2 genset 20kva for ${customer} ${shortDate(5)} to ${shortDate(9)}`,
    `sebut harga 100 kerusi plastik untuk ${customers[1] ?? customer} esok 2 hari`,
    'help',
  ];
}

const shortName = name => name.replace(/\s+(Sdn\.? Bhd\.?|Enterprise|Trading)$/i, match => /sdn/i.test(match) ? '' : match);
