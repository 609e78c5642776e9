import type { Bilingual, EvidenceReference } from '@liujiang/indicators';
import { listNoun } from '../../language/words/list-names.ts';
import { listText } from '../../language/words/list-text.ts';

/** So many are named; the rest are counted. */
const most = 3;

/** The name of the list at the end of a path: `items` of `columns.records[3].items`. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What a record is called in a sentence: its title and its address, or what it is and whose. */
export function recordText({
  list,
  title,
  url,
  unit,
  collector,
  collectedAt,
}: EvidenceReference): Bilingual {
  const kind = lastOf(list);
  const noun = listNoun(kind);
  if (kind === 'attestations') {
    return { zh: `${title ?? ''}的认定`, en: `what ${title ?? 'somebody'} vouches for` };
  }
  const isColumn = kind === 'columns' || kind === 'sections';
  const quoted = isColumn && title !== undefined ? `“${title}”栏目` : title;
  const owned = isColumn && unit !== undefined ? `${unit}${quoted ?? noun.zh}` : quoted;
  const parts = [owned, url].filter((part) => part !== undefined);
  const whose = [unit, collector, collectedAt].filter((part) => part !== undefined);
  if (parts.length > 0)
    return { zh: parts.join('，'), en: [title, url].filter(Boolean).join(', ') };
  if (whose.length === 0) return { zh: `${noun.zh}记录`, en: `a record of ${noun.en}` };
  return { zh: `${noun.zh}记录（${whose.join('，')}）`, en: `${noun.en} (${whose.join(', ')})` };
}

/** The names of several things, each once: three of them, and how many there are in all. */
export function severalText(names: readonly Bilingual[]): Bilingual {
  const different = [...new Map(names.map((name) => [name.zh, name])).values()];
  const { zh, en } = listText(different.slice(0, most));
  if (different.length <= most) return { zh, en };
  return { zh: `${zh}等${different.length}项`, en: `${en}, ${different.length} in all` };
}

/** A list in the words of an official: what it holds, and in what it stands. */
export function listPlaceText(list: string, within: readonly EvidenceReference[]): Bilingual {
  const noun = listNoun(lastOf(list));
  if (within.length === 0) return { zh: `${noun.zh}清单`, en: `the list of ${noun.en}` };
  const [outer, ...inner] = within;
  const head = outer === undefined ? noun : recordText(withoutAddress(outer));
  const sections = inner.flatMap(({ title }) => (title === undefined ? [] : [title]));
  const zh = `${head.zh}${sections.map((title) => `“${title}”`).join('')}的${noun.zh}`;
  return { zh, en: `${noun.en} of ${[head.en, ...sections].join(', ')}` };
}

function withoutAddress({ url: _, ...reference }: EvidenceReference): EvidenceReference {
  const { title, unit, list, index } = reference;
  return title === undefined
    ? reference
    : { list, index, title, ...(unit !== undefined && { unit }) };
}

/** What is said of the places that a comparison rests on. */
export const remarks: Readonly<
  Record<'see' | 'lacking' | 'unopened' | 'contradicting', Bilingual>
> = {
  see: { zh: '见', en: 'see' },
  lacking: { zh: '未列全', en: 'not all of it listed' },
  unopened: { zh: '未能打开', en: 'did not open' },
  contradicting: { zh: '相互矛盾', en: 'contradicting each other' },
};

/** A text with places named in brackets at its end, inside those that are there. */
export function withRemark({ zh, en }: Bilingual, remark: Bilingual, names: Bilingual): Bilingual {
  const said = { zh: `${remark.zh}：${names.zh}`, en: `${remark.en}: ${names.en}` };
  return {
    zh: zh.endsWith('）') ? `${zh.slice(0, -1)}；${said.zh}）` : `${zh}（${said.zh}）`,
    en: en.endsWith(')') ? `${en.slice(0, -1)}; ${said.en})` : `${en} (${said.en})`,
  };
}
