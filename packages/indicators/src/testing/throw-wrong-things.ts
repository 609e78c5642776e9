import { fc } from '@fast-check/vitest';
import { describe, expect, inject, test } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { freezeAll, listOpen, putAt, walkInto } from './places.ts';
import { wrongThings } from './wrong-things.ts';

/** What {@link throwWrongThings} is told of an entry. */
export interface ThrownAt {
  /** Name of the entry: `@liujiang/indicators/diff`. */
  readonly entry: string;
  /** What it exports; a function that an exported object holds counts as `object.function`. */
  readonly exports: Readonly<Record<string, unknown>>;
  /**
   * Valid arguments by the name of the function, every optional one with a value, so that it is tried too. They are
   * frozen. A new export without them is an error.
   */
  readonly arguments: Readonly<Record<string, readonly unknown[]>>;
}

type Call = (...given: readonly unknown[]) => unknown;

/** Longer than any list of what is wrong that a person could read. */
const longestMessage = 1_000_000;
const longestGot = 400;

/** Classes are errors to catch: their constructors are called by the package alone. */
function isClass(value: unknown): boolean {
  return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}

function functionsOf(exports: Readonly<Record<string, unknown>>): (readonly [string, Call])[] {
  return Object.entries(exports).flatMap(([name, value]): (readonly [string, Call])[] => {
    if (typeof value === 'function') return isClass(value) ? [] : [[name, value as Call]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([, member]) => typeof member === 'function')
      .map(([member, call]) => [`${name}.${member}`, call as Call]);
  });
}

/** Refuses every error that is not the package's own, and one of its own that says too little. */
function checkError(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error;
  expect(error.name).toMatch(/Error$/);
  expect(error.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(error.message.length).toBeLessThan(longestMessage);
  expect(error.problems.length, error.message).toBeGreaterThan(0);
  for (const { code, path, expected, got, nearest } of error.problems.slice(0, 100)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(path).toBeTypeOf('string');
    expect(expected.zh).not.toBe('');
    expect(expected.en).not.toBe('');
    expect(got).toBeTypeOf('string');
    expect([...got].length, 'what was got, cut where it is long').toBeLessThan(longestGot);
    expect(nearest).toBeInstanceOf(Array);
  }
}

async function callWith(call: Call, given: readonly unknown[], where: string): Promise<void> {
  try {
    const result = call(...given);
    if (result instanceof Promise) await result;
  } catch (error) {
    try {
      checkError(error);
    } catch (cause) {
      const said =
        cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 300)}` : typeof cause;
      throw new Error(`${where}: ${said}`, { cause });
    }
  }
}

/** Everything that goes wrong, not the first thing only. */
async function collect(tries: Iterable<() => Promise<void>>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const attempt of tries) {
    try {
      await attempt();
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error));
    }
  }
  return wrong;
}

function* eachArgument(name: string, call: Call, valid: readonly unknown[]) {
  for (const [index] of valid.entries()) {
    for (const [thing, make] of wrongThings) {
      yield () =>
        callWith(call, valid.with(index, make()), `${name}, argument ${index} is ${thing}`);
    }
  }
}

function* eachField(name: string, call: Call, valid: readonly unknown[]) {
  for (const [index, argument] of valid.entries()) {
    if (typeof argument !== 'object' || argument === null) continue;
    for (const field of Object.keys(argument).slice(0, 20)) {
      for (const [thing, make] of wrongThings) {
        const where = `${name}, ${field} of argument ${index} is ${thing}`;
        yield () => callWith(call, valid.with(index, putAt(argument, [field], make())), where);
      }
    }
  }
}

/** Each test makes hundreds of calls, also on a busy machine: what hangs is told all the same. */
const patience = 600_000;

/** Tries at random places; enough over all runs, and as many times more as the run asks for. */
const triesInside = 100;

/**
 * Throws every wrong thing at every function that an entry exports: in the place of each argument, of each field of one,
 * and at random places inside. Each call has to come to a result or to an error of the package's own that says what is
 * wrong; and nobody changes what he was given.
 */
export function throwWrongThings(tried: ThrownAt): void {
  describe(`wrong things thrown at ${tried.entry}`, () => {
    const functions = functionsOf(tried.exports);

    test('there are valid arguments for every function, and no others', () => {
      expect(Object.keys(tried.arguments).sort()).toEqual(functions.map(([name]) => name).sort());
    });

    test('what it exports beside functions cannot be changed', () => {
      const data = Object.entries(tried.exports).filter(([, value]) => typeof value === 'object');
      expect(data.flatMap(([name, value]) => listOpen(value, name))).toEqual([]);
    });

    describe.each(functions.map(([name, call]) => ({ name, call })))('$name', ({ name, call }) => {
      const valid = tried.arguments[name] ?? [];
      freezeAll(valid);

      test('takes valid arguments, frozen', async () => {
        await call(...valid);
      });

      if (valid.length === 0) return;

      test(
        'as an argument',
        async () => {
          expect(await collect(eachArgument(name, call, valid))).toEqual([]);
        },
        patience,
      );

      test(
        'as a field of an argument',
        async () => {
          expect(await collect(eachField(name, call, valid))).toEqual([]);
        },
        patience,
      );

      test(
        'anywhere inside',
        async () => {
          const numRuns = Math.ceil((triesInside * inject('propertyRuns')) / 1000);
          const steps = fc.array(fc.nat(200), { minLength: 2, maxLength: 9 });
          const thing = fc.constantFrom(...wrongThings);
          await fc.assert(
            fc.asyncProperty(steps, thing, async (choices, [label, make]) => {
              const path = walkInto(valid, choices);
              const spoilt = putAt(valid, path, make()) as readonly unknown[];
              await callWith(call, spoilt, `${name}, ${path.join('.')} is ${label}`);
            }),
            { numRuns },
          );
        },
        patience,
      );
    });
  });
}
