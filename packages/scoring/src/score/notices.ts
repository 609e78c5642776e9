import type { Bilingual } from '@liujiang/indicators';
import type { Scheme } from '../scheme/scheme.ts';
import type { Notice } from './report.ts';

/** What the notices are about, by indicator. */
export interface NoticeMatter {
  /** zh names by id. */
  readonly names: ReadonlyMap<string, Bilingual>;
  /** Leaves whose formula waits for an input, or with a quantity that nothing judged. */
  readonly inputMissing: readonly string[];
  /** Inputs for leaves that the scheme leaves out. */
  readonly inputNotUsed: readonly string[];
}

function notice(code: Notice['code'], indicators: readonly string[], message: Bilingual): Notice[] {
  return indicators.length === 0 ? [] : [{ code, message, indicators }];
}

/** Everything about a report that must not be overlooked. */
export function writeNotices(scheme: Scheme, matter: NoticeMatter): readonly Notice[] {
  const name = (ids: readonly string[]): Bilingual => {
    const names = ids.map((id) => matter.names.get(id) ?? { zh: id, en: id });
    return {
      zh: names.map(({ zh }) => zh).join('、'),
      en: names.map(({ en }) => en).join(', '),
    };
  };
  const top = (wanted: (node: Scheme['nodes'][number]) => boolean): readonly string[] => {
    const ids = scheme.nodes.filter(wanted);
    const chosen = new Set(ids.map(({ id }) => id));
    return ids.filter(({ parent }) => parent === null || !chosen.has(parent)).map(({ id }) => id);
  };
  const whole = ['*'];
  const spread = top(({ origin }) => origin === 'spread');
  const excluded = top(({ origin }) => origin === 'excluded');
  const absent = top(({ kind }) => kind === 'absent');
  const missing = name(matter.inputMissing);
  const unused = name(matter.inputNotUsed);
  const additions = scheme.additions.map((addition) => addition.name);
  const notices = [
    ...notice('not-official', scheme.official ? [] : whole, {
      zh: `权重未经官方公布，得分仅供参考：${scheme.title.zh}`,
      en: `Nobody published these weights; the score is not official: ${scheme.title.en}`,
    }),
    ...notice('weights-spread', scheme.official && scheme.source !== null ? spread : [], {
      zh: '公布的方案未列下级指标权重，下级权重按方案规则分摊，并非官方数据',
      en: 'The published scheme has no weights below these; they are shared out by rule and are not official',
    }),
    ...notice('unknown-closed', scheme.policies.unknown === 'failed' ? whole : [], {
      zh: '评估已截止：未知项按不达标计',
      en: 'The evaluation is closed: whatever is unknown counts as failed',
    }),
    ...notice('not-scored', excluded, {
      zh: `本方案不计分的指标：${name(excluded).zh}`,
      en: `Not scored under this scheme: ${name(excluded).en}`,
    }),
    ...notice('absent-indicators', absent, {
      zh: `方案列有而指标体系没有的指标（${scheme.policies.absent === 'full' ? '按满分计' : '权重由同级分担'}）：${absent.join('、')}`,
      en: `Weighted by the scheme but not in the catalogue (${scheme.policies.absent === 'full' ? 'counted in full' : 'shared out among siblings'}): ${absent.join(', ')}`,
    }),
    ...notice('additions-not-counted', additions.length === 0 ? [] : whole, {
      zh: `方案另有${additions.map(({ zh }) => zh).join('、')}，未计入总分`,
      en: `The scheme also has ${additions.map(({ en }) => en).join(', ')}, which the total leaves out`,
    }),
    ...notice('input-missing', matter.inputMissing, {
      zh: `缺少评分数据或量化目标：${missing.zh}`,
      en: `An input, or a target for a quantity, is missing: ${missing.en}`,
    }),
    ...notice('input-not-used', matter.inputNotUsed, {
      zh: `本方案不计分，数据未用：${unused.zh}`,
      en: `Not scored under this scheme, so its input is not used: ${unused.en}`,
    }),
  ];
  return notices.map((entry) =>
    entry.indicators === whole ? { ...entry, indicators: [] } : entry,
  );
}
