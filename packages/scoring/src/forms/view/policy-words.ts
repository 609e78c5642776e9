import type { Bilingual } from '@liujiang/indicators';
import type { Rounding } from '../../arithmetic/rounding.ts';
import type { ScoreStatus } from '../../arithmetic/score.ts';
import type { Policies, Scheme } from '../../scheme/scheme.ts';

/** The policies whose value is a word. */
export type PolicyName = Exclude<keyof Policies, 'rescale'>;

export const policyNames: Readonly<Record<PolicyName, Bilingual>> = {
  inapplicable: { zh: '不适用的指标', en: 'Indicators that do not apply' },
  absent: { zh: '方案有而指标体系没有的指标', en: 'Indicators of the scheme that the table lacks' },
  unknown: { zh: '未判定的要求', en: 'Requirements not judged' },
  waived: { zh: '已豁免的不达标要求', en: 'Waived failures' },
  measured: { zh: '无达标条件的要求', en: 'Requirements without a condition of passing' },
  partial: { zh: '部分达标的要求', en: 'Requirements met in part' },
};

/** Every choice of every policy; a new one does not compile without words. */
export const policyChoices: {
  readonly [P in PolicyName]: Readonly<Record<Policies[P], Bilingual>>;
} = {
  inapplicable: {
    redistribute: {
      zh: '分值由同级指标按比例分担',
      en: 'their points go to their siblings in proportion',
    },
    full: { zh: '计满分', en: 'count in full' },
    zero: { zh: '计0分', en: 'count as 0' },
    refuse: { zh: '不予计分', en: 'scoring is refused' },
  },
  absent: {
    refuse: { zh: '不予计分', en: 'scoring is refused' },
    redistribute: {
      zh: '分值由同级指标按比例分担',
      en: 'their points go to their siblings in proportion',
    },
    full: { zh: '计满分', en: 'count in full' },
  },
  unknown: {
    open: { zh: '得分待定，列出上下限', en: 'leave the score open between its bounds' },
    failed: { zh: '按不达标计', en: 'count as not met' },
  },
  waived: {
    failed: { zh: '仍按不达标计', en: 'still count as not met' },
    inapplicable: { zh: '按不适用计', en: 'count as inapplicable' },
    met: { zh: '按达标计', en: 'count as met' },
  },
  measured: {
    open: { zh: '未评定前得分待定', en: 'leave the score open until they are rated' },
    'leave-out': { zh: '不参与计分', en: 'are left out' },
  },
  partial: {
    proportional: { zh: '按已具备的部分计', en: 'count their part' },
    'all-or-nothing': { zh: '全部具备才计分', en: 'count once they are met whole' },
  },
};

export const gradedOn: Readonly<Record<Scheme['bandsOn'], Bilingual>> = {
  exact: { zh: '按未修约的得分评定', en: 'by the score before rounding' },
  published: { zh: '按修约后的得分评定', en: 'by the rounded score' },
};

export const roundingNames: Readonly<Record<Rounding['mode'], Bilingual>> = {
  'half-up': { zh: '四舍五入', en: 'half up' },
  'half-even': { zh: '四舍六入五成双', en: 'half to even' },
  down: { zh: '舍去尾数', en: 'cut off' },
};

export const statusNames: Readonly<Record<ScoreStatus, Bilingual>> = {
  scored: { zh: '已定', en: 'settled' },
  open: { zh: '待定', en: 'open' },
  closed: { zh: '已定（未判定的按不达标计）', en: 'settled (the unknown counted as not met)' },
  inapplicable: { zh: '不适用', en: 'not applicable' },
  excluded: { zh: '不计分', en: 'not scored' },
};
