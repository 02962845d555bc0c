// Dates and times in the stack's time zone.
import {now, timeZone} from './store.js';

const formats = new Map();

function format(instant, options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat('en-GB', {timeZone: timeZone(), ...options}));
  }
  return formats.get(key).format(new Date(instant));
}

export const time = instant => format(instant, {hour: '2-digit', minute: '2-digit'});
export const dayOf = instant => format(instant, {year: 'numeric', month: '2-digit', day: '2-digit'});

export function dayName(instant) {
  const day = dayOf(instant);
  if (day === dayOf(now())) return 'Today';
  if (day === dayOf(now().getTime() - 86400000)) return 'Yesterday';
  return longDay(instant);
}

export const longDay = instant =>
  format(instant, {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric'}).replace(',', '');

export const shortDay = instant => format(instant, {weekday: 'short'});

/** Today a time, else a day: for lists. */
export const stamp = instant => dayOf(instant) === dayOf(now()) ? time(instant)
  : format(instant, {day: 'numeric', month: 'short'});

/** 25/11, so many days from now: the way people type it. */
export const shortDate = days => format(now().getTime() + days * 86400000, {day: 'numeric', month: '2-digit'})
  .replace(/^0/, '');

/** What a datetime-local input wants. */
export function inputValue(instant) {
  const date = format(instant, {year: 'numeric', month: '2-digit', day: '2-digit'}).split('/').reverse().join('-');
  return date + 'T' + time(instant);
}

/** The instant that a datetime-local value means in Malaysia, which has no summer time. */
export const fromInput = value => new Date(value + ':00+08:00');

export const phoneNumber = value => {
  const malaysian = /^\+60(1[02-9]|11|[3-9]|8\d)(\d{3,4})(\d{4})$/.exec(value);
  return malaysian ? `+60 ${malaysian[1]}-${malaysian[2]} ${malaysian[3]}` : value;
};
