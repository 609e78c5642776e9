/** What may stand where something else was wanted, each made anew or frozen, so that nobody can spoil it for the next. */
export type WrongThing = readonly [name: string, make: () => unknown];

class Instance {
  readonly id: string = 'x';
  readonly version: number = 1;
  get length(): number {
    return 1;
  }
}

function cyclicObject(): unknown {
  const loop: Record<string, unknown> = { id: 'x' };
  loop['self'] = loop;
  loop['children'] = [loop];
  return loop;
}

function cyclicArray(): unknown {
  const loop: unknown[] = ['x'];
  loop.push(loop, { loop });
  return loop;
}

/** Nested deeper than calls can go. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function raise(): never {
  throw new Error('a getter that throws');
}

const throwingHandler: ProxyHandler<object> = {
  get: raise,
  has: raise,
  ownKeys: raise,
  getOwnPropertyDescriptor: raise,
  getPrototypeOf: raise,
};

function throwingGetters(): unknown {
  const names = [
    'id',
    'kind',
    'version',
    'zh',
    'units',
    'indicators',
    'records',
    'rules',
    'length',
  ];
  const value = {};
  for (const name of names) Object.defineProperty(value, name, { enumerable: true, get: raise });
  return value;
}

function withPrototypeKeys(): unknown {
  return JSON.parse(
    '{"__proto__":{"id":"x"},"constructor":{"id":"x"},"toString":1,"hasOwnProperty":2}',
  );
}

function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function sparse(length: number): unknown {
  const list: unknown[] = [];
  list[length - 1] = 'x';
  return list;
}

function manyKeys(count: number): unknown {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, index]));
}

/** Made when it is first wanted, and kept: making it takes longer than refusing it. */
function once(make: () => unknown): () => unknown {
  let made: unknown;
  return () => {
    made ??= Object.freeze(make());
    return made;
  };
}

/** Large enough that work which grows with its square is felt, small enough that a right answer is quick. */
const many = 1000;

/** Everything that somebody may hand in by mistake or by ill will. */
export const wrongThings: readonly WrongThing[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['false', () => false],
  ['0', () => 0],
  ['-1', () => -1],
  ['half', () => 0.5],
  ['NaN', () => Number.NaN],
  ['Infinity', () => Number.POSITIVE_INFINITY],
  ['beyond safe integers', () => 2 ** 60],
  ['BigInt', () => 10n],
  ['Symbol', () => Symbol('x')],
  ['empty text', () => ''],
  ['text', () => 'x'],
  ['__proto__', () => '__proto__'],
  ['constructor', () => 'constructor'],
  ['toString', () => 'toString'],
  ['no such day', () => '2020-02-31'],
  ['half a character', () => '\uD800'],
  ['long text', once(() => '很'.repeat(10 * many))],
  ['text of brackets', once(() => '<p id=[{('.repeat(many))],
  ['text of digits', once(() => '9'.repeat(many))],
  ['String object', () => new String('x')],
  ['Number object', () => new Number(1)],
  ['function', () => () => 'x'],
  ['function that throws', () => raise],
  ['class', () => Instance],
  ['class instance', () => new Instance()],
  ['empty object', () => ({})],
  ['frozen object', () => Object.freeze({ id: 'x' })],
  ['object without prototype', () => Object.assign(Object.create(null), { id: 'x' })],
  ['object that inherits all', () => Object.create({ id: 'x', version: '1', records: [] })],
  ['keys of the prototype', withPrototypeKeys],
  ['many keys', once(() => manyKeys(many))],
  ['symbol key', () => ({ [Symbol('id')]: 'x' })],
  ['throwing getters', throwingGetters],
  ['Proxy that throws', () => new Proxy({}, throwingHandler)],
  ['Proxy of a list that throws', () => new Proxy([], throwingHandler)],
  ['revoked Proxy', revokedProxy],
  ['toJSON that throws', () => ({ id: 'x', toJSON: raise })],
  ['toString that throws', () => ({ toString: raise, valueOf: raise })],
  ['no way to a primitive', () => ({ [Symbol.toPrimitive]: 'x', toString: null })],
  ['cyclic object', cyclicObject],
  ['cyclic list', cyclicArray],
  ['deep object', once(() => nested(many, (inner) => ({ children: [inner], id: 'x' })))],
  ['deep list', once(() => nested(many, (inner) => [inner]))],
  ['deep condition', once(() => nested(many, (inner) => ({ not: inner })))],
  ['empty list', () => []],
  ['list of nulls', () => [null, undefined]],
  ['list of numbers', () => [1, 2]],
  ['list of texts', () => ['x', 'x']],
  ['list of lists', () => [[[]]]],
  ['list of empty objects', () => [{}, {}]],
  ['list of symbols', () => [Symbol('x')]],
  ['list of BigInts', () => [1n]],
  ['frozen list', () => Object.freeze(['x'])],
  ['sparse list', () => sparse(5)],
  ['long sparse list', once(() => sparse(10 * many))],
  ['long list of nulls', once(() => new Array(many).fill(null))],
  ['long list of texts', once(() => Array.from({ length: many }, (_, index) => `text ${index}`))],
  [
    'long list of objects',
    once(() => Array.from({ length: many }, (_, index) => ({ id: `x${index}` }))),
  ],
  ['list-like', () => ({ length: 2, 0: 'x', 1: 'y' })],
  ['list-like without end', () => ({ length: Number.POSITIVE_INFINITY })],
  ['iterator that throws', () => ({ [Symbol.iterator]: raise })],
  ['Map', () => new Map([['id', 'x']])],
  ['Set', () => new Set(['x'])],
  ['WeakMap', () => new WeakMap()],
  ['Date', () => new Date(0)],
  ['invalid Date', () => new Date(Number.NaN)],
  ['RegExp', () => /x/],
  ['Error', () => new Error('x')],
  ['Promise', () => Promise.resolve('x')],
  ['thenable that throws', () => Object.defineProperty({}, 'then', { get: raise })],
  ['bytes', () => new Uint8Array([0, 255, 254])],
  ['no bytes', () => new Uint8Array()],
  ['floats', () => new Float64Array(3)],
  ['ArrayBuffer', () => new ArrayBuffer(8)],
  ['DataView', () => new DataView(new ArrayBuffer(8))],
  ['URL', () => new URL('https://example.com/')],
];
