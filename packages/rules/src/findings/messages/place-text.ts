import type { Bilingual, EvidenceReference } from '@liujiang/indicators';
import { listNoun } from '../../language/words/list-names.ts';
import { listText } from '../../language/words/list-text.ts';
import { type Predicate, withRemark } from '../../language/words/predicate.ts';

/** How many places are named; the rest are counted. */
const most = 3;

/** The name of the list at the end of a path: `items` of `columns.records[3].items`. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What a record is called in a sentence: its title and address, or else its kind, unit and collection. */
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
function severalText(names: readonly Bilingual[]): Bilingual {
  const different = [...new Map(names.map((name) => [name.zh, name])).values()];
  const { zh, en } = listText(different.slice(0, most));
  if (different.length <= most) return { zh, en };
  return { zh: `${zh}等${different.length}项`, en: `${en}, ${different.length} in all` };
}

/** What a list is called in a sentence: what it holds, and where it stands. */
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

/** What a predicate says of places. */
export const remarks: Readonly<
  Record<'see' | 'lacking' | 'unopened' | 'contradicting', Bilingual>
> = {
  see: { zh: '见', en: 'see' },
  lacking: { zh: '未列全', en: 'not all of it listed' },
  unopened: { zh: '未能打开', en: 'did not open' },
  contradicting: { zh: '相互矛盾', en: 'contradicting each other' },
};

/** A predicate that names in brackets what is said of some places. */
export function withPlaces(
  said: Predicate,
  remark: Bilingual,
  places: readonly Bilingual[],
): Predicate {
  if (places.length === 0) return said;
  const names = severalText(places);
  return withRemark(said, { zh: `${remark.zh}：${names.zh}`, en: `${remark.en}: ${names.en}` });
}
