import type { DurationParameter } from '@liujiang/indicators';
import type { DueItem } from '../../facts/core/facts.ts';
import { durationText } from '../words/parameter-text.ts';
import type { EveryWords } from './every-operator.ts';

export const everyDoneOnTimeWords: EveryWords<DueItem, DurationParameter> = {
  kept: (limit) => ({
    zh: `均在${durationText(limit).zh}内完成`,
    en: `all done within ${durationText(limit).en}`,
  }),
  broken: (limit) => ({
    zh: `未在${durationText(limit).zh}内完成`,
    en: `not done within ${durationText(limit).en}`,
  }),
  remedy: (limit) => ({
    zh: `应补办，此后均在${durationText(limit).zh}内完成`,
    en: `to be done now, and within ${durationText(limit).en} from then on`,
  }),
  detail: ({ due, done }) => ({
    zh: `应于${due}前完成，${done === null ? '未见完成' : `实际为${done}`}`,
    en: `due by ${due}, ${done === null ? 'not seen done' : `done on ${done}`}`,
  }),
};
