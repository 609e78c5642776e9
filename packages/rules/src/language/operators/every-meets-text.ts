import type { Bilingual, CountParameter } from '@liujiang/indicators';
import type { Limit } from '../../facts/meets.ts';
import { durationText } from '../words/parameter-text.ts';
import type { EveryWords } from './every-operator.ts';

const ways: Readonly<Record<CountParameter['limit'], Bilingual>> = {
  'at-least': { zh: '不少于', en: 'at least ' },
  'at-most': { zh: '不超过', en: 'at most ' },
  exactly: { zh: '', en: '' },
};

function limitText(limit: Limit): Bilingual {
  if (limit.type === 'duration') {
    const { zh, en } = durationText(limit);
    return { zh: `不超过${zh}`, en: `at most ${en}` };
  }
  const { zh, en } = limit.unit;
  if (limit.type === 'range') {
    return { zh: `${limit.min}至${limit.max}${zh}`, en: `${limit.min} to ${limit.max} ${en}` };
  }
  const way = ways[limit.limit];
  return { zh: `${way.zh}${limit.value}${zh}`, en: `${way.en}${limit.value} ${en}` };
}

function unitText(limit: Limit, value: number): Bilingual {
  if (limit.type === 'duration') return durationText({ value, unit: limit.unit });
  return { zh: `${value}${limit.unit.zh}`, en: `${value} ${limit.unit.en}` };
}

export const everyMeetsWords: EveryWords<number | null, Limit> = {
  kept: (limit) => {
    const { zh, en } = limitText(limit);
    return { zh: `均符合“${zh}”的要求`, en: `all ${en} as required` };
  },
  broken: (limit) => {
    const { zh, en } = limitText(limit);
    return { zh: `不符合“${zh}”的要求`, en: `not ${en} as required` };
  },
  remedy: (limit) => {
    const { zh, en } = limitText(limit);
    return { zh: `应调整到${zh}`, en: `to be brought to ${en}` };
  },
  detail: (value, limit) =>
    value === null ? { zh: '未查到', en: 'not found' } : unitText(limit, value),
};
