import type { Tailoring } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import { inBrackets, listNames, makeVisible } from './text.ts';

/** One step of tailoring: its catalogue and profiles, what is missing, how much is added and by which document, and how much is set. */
export function sayTailoring(
  { base, profiles, excluded, settings }: Tailoring,
  language: Language,
): string {
  const name = ({ title, version }: Tailoring['base']): string => {
    const versioned = inBrackets(
      language === 'zh' ? `版本 ${version}` : `version ${version}`,
      language,
    );
    return `${language === 'zh' ? `“${title.zh}”` : `“${title.en}”`}${versioned}`;
  };
  const by = listNames(profiles.map(name), language);
  const left = excluded.map(
    (one) => `${one.name[language]}${inBrackets(one.reason[language], language)}`,
  );
  const isAdded = ({ field, source }: Tailoring['settings'][number]): boolean =>
    field === '*' || source !== undefined;
  const added = settings.filter(isAdded).length;
  const changed = settings.length - added;
  const cited = new Set(settings.flatMap(({ source }) => source?.[language] ?? []));
  const sources = cited.size === 0 ? '' : inBrackets(listNames([...cited], language), language);
  const text =
    language === 'zh'
      ? [
          `由${name(base)}按${by || '原样'}裁剪`,
          left.length === 0 ? '未减少指标' : `未采用：${left.join('、')}`,
          ...(added === 0 ? [] : [`增加${added}项${sources}`]),
          ...(changed === 0 ? [] : [`另行设定${changed}处`]),
        ].join('；')
      : [
          `From ${name(base)} by ${by || 'no profile'}`,
          left.length === 0 ? 'nothing left out' : `left out: ${left.join(', ')}`,
          ...(added === 0 ? [] : [`${added} added${sources}`]),
          ...(changed === 0
            ? []
            : [`${changed} ${changed === 1 ? 'field' : 'fields'} set otherwise`]),
        ].join('; ');
  return makeVisible(text);
}
