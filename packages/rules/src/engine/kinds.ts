import type { Kind } from '@liujiang/indicators/internal';
import { isObject } from '../input/is-object.ts';

export const anEngine: Kind = {
  expected: {
    zh: 'json-rules-engine 的引擎（new Engine()）',
    en: 'an engine of json-rules-engine, made by new Engine()',
  },
  fits: (value) =>
    isObject(value) &&
    ['addOperator', 'addRule', 'setCondition', 'run'].every(
      (method) => typeof value[method] === 'function',
    ),
};
