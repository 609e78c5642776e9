// What the tests import as `vitest` while they are tried on mutants: it notes them for the runner, which calls them itself.
const { expect, list, settings } = globalThis.mutationTests;

export { expect };

let place = [];

export function describe(name, body) {
  place = [...place, name];
  body();
  place = place.slice(0, -1);
}

export function test(name, call) {
  const title = [...place, name].join(' > ');
  list.push({ id: `${list.length} ${title}`, name: title, call });
}

const each = (add) => (rows) => (name, call) => {
  const spread = rows.every(Array.isArray);
  for (const row of rows) add(name, () => call(...(spread ? row : [row])));
};
describe.each = each(describe);
test.each = each(test);
export const it = Object.assign((name, call) => test(name, call), { each: test.each });
export const inject = (name) => settings[name];
export const TestRunner = { getCurrentTest: () => undefined };
