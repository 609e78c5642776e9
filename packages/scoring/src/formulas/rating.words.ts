import type { WordsOf } from './formula-words.ts';
import type { RatingTrace } from './rating.ts';
import type { Third } from './rating-method.ts';

/** How the marks of two examiners compare, and whether a third one is needed. */
type RatingState = 'none' | 'alone' | 'waiting' | 'close' | 'third' | 'plain';

/**
 * Derived from the marks: nobody gave one; one of two is missing; two are close enough; two are too far apart and a
 * third is missing or present; or the method knows no third.
 */
function ratingState({ marks, method, unresolved }: RatingTrace): RatingState {
  if (marks.length === 0) return 'none';
  if (method !== 'third') return 'plain';
  const third = marks.find((mark) => mark.third);
  if (marks.filter((mark) => mark !== third).length < 2) return 'alone';
  if (unresolved) return 'waiting';
  return third?.counted === true ? 'third' : 'close';
}

/** Whether a sentence says that a mark does not count. */
function isLost({ counted }: RatingTrace['marks'][number], trace: RatingTrace): boolean {
  return !counted && ratingState(trace) !== 'alone';
}

const settledZh: Readonly<Record<Third['settle'], string>> = {
  mean: '取三位平均',
  middle: '取中间值',
  closest: '取最接近的两位平均，三位等距的取三位平均',
  third: '以第三位为准',
};

function sayMethodZh(trace: RatingTrace): string {
  const { marks, method, gap, settle } = trace;
  const settled = settledZh[settle ?? 'mean'];
  switch (ratingState(trace)) {
    case 'none':
      return '';
    case 'alone':
      return '另一位评审员尚未评分';
    case 'waiting':
      return `两位相差超过满分的${gap}%，待第三位评审员评分后${settled}`;
    case 'close':
      return `两位相差不超过满分的${gap}%，取平均`;
    case 'third':
      return `前两位相差超过满分的${gap}%，${settled}`;
    case 'plain':
      if (marks.length === 1) return '按此计分';
      return method === 'lower' ? (marks.length === 2 ? '取较低' : '取最低') : '取平均';
  }
}

const settledEn: Readonly<Record<Third['settle'], string>> = {
  mean: 'the mean of the three counts',
  middle: 'the one in the middle counts',
  closest: 'the mean of the two closest counts, of all three where they are equally close',
  third: "the third one's counts",
};

function sayMethodEn(trace: RatingTrace): string {
  const { marks, method, gap, settle } = trace;
  const settled = settledEn[settle ?? 'mean'];
  switch (ratingState(trace)) {
    case 'none':
      return '';
    case 'alone':
      return 'a second examiner has not marked yet';
    case 'waiting':
      return `more than ${gap}% of the full marks apart, a third examiner is needed; then ${settled}`;
    case 'close':
      return `no more than ${gap}% of the full marks apart, so their mean counts`;
    case 'third':
      return `the first two are more than ${gap}% of the full marks apart, so ${settled}`;
    case 'plain':
      if (marks.length === 1) return 'which counts';
      return method === 'lower'
        ? `the ${marks.length === 2 ? 'lower' : 'lowest'} counts`
        : 'their mean counts';
  }
}

export const words: WordsOf<RatingTrace> = {
  zh: {
    needs: '评审员评分',
    reason(trace) {
      if (trace.marks.length === 0) return '尚无评审员评分';
      const given = trace.marks.map((mark) => {
        const { examiner, points, of, third } = mark;
        const who = third ? `第三位${examiner}` : examiner;
        return `${who}评${points}分（满分${of}分${isLost(mark, trace) ? '，未计入' : ''}）`;
      });
      return [...given, sayMethodZh(trace)].join('，');
    },
  },
  en: {
    needs: "examiners' marks",
    reason(trace) {
      if (trace.marks.length === 0) return 'no marks yet';
      const given = trace.marks.map((mark) => {
        const { examiner, points, of, third } = mark;
        const lost = isLost(mark, trace) ? ', not counted' : '';
        return `${third ? 'the third examiner ' : ''}${examiner} gave ${points} of ${of}${lost}`;
      });
      return `${given.join(', ')}; ${sayMethodEn(trace)}`;
    },
  },
};
