// What hand-written checks are made of.
import type { Check, List } from './known-facts.ts';

export function updated(id: string, element: string, window = 'window'): Check {
  return ({ updates, parameters }) =>
    (updates[id]?.[element]?.dates[0] ?? '') >= (parameters[id]?.[window]?.since ?? '9');
}

export function enough(id: string): Check {
  return ({ counts, parameters }) =>
    (counts[id]?.min ?? 0) >= Number(parameters[id]?.['minimum']?.value);
}

export function inTime(id: string): Check {
  return ({ dues }) =>
    dues[id]?.items.every(({ value: { due, done } }) => done !== null && done <= due) ?? false;
}

export function vouched(id: string, outcome: string): Check {
  return ({ attestations }) => attestations[id]?.outcome === outcome;
}

export function every<T>(list: List<T> | undefined, test: (value: T) => boolean): boolean {
  return list?.items.every(({ value }) => test(value)) ?? false;
}

export function measuredAtMost(id: string, name: string): Check {
  return ({ measurements, parameters }) => {
    const most = Number(parameters[id]?.[name]?.value);
    return every(measurements[id]?.[name], (value) => value !== null && value <= most);
  };
}

export function drawn(id: string): Check {
  return ({ counts, parameters }) =>
    (counts[id]?.min ?? 0) >= Number(parameters[id]?.['sample']?.value);
}

export function isThere(state: string | undefined): boolean {
  return state === 'present' || state === 'inapplicable';
}
