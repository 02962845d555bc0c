const state = await (await fetch('/local/phones/state')).json();
const messages = new Map(state.messages.map(m => [m.sid, m]));
const who = document.querySelector('#who');
for (const p of state.people) who.add(new Option(p.name, p.person));
function draw() {
  const rows = [...messages.values()].filter(m => m.chat.person === who.value);
  document.querySelector('#chat').replaceChildren(...rows.map(m => {
    const li = document.createElement('li');
    li.textContent = (m.inbound ? '› ' : '‹ ') + m.said.body + ' · ' + m.status.toLowerCase();
    return li;
  }));
}
who.addEventListener('change', draw);
document.querySelector('#say').addEventListener('submit', async e => {
  e.preventDefault();
  const text = document.querySelector('#text');
  await fetch('/local/phones/send', {method: 'POST', headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({person: who.value, text: text.value})});
  text.value = '';
});
const feed = new EventSource('/local/phones/events?since=' + state.seq);
feed.addEventListener('message', e => { const m = JSON.parse(e.data); messages.set(m.sid, m); draw(); });
draw();
