import { excludeFields, excludeWhenFailed } from './excluded.ts';
import type { Fields, Tell } from './report.ts';

/** What is seen of a page once it is open. */
const seen: readonly string[] = [
  'publishedAt',
  'source',
  'sharing',
  'mainColours',
  'colours',
  'channels',
  'loadSeconds',
  'browsers',
  'header',
  'footer',
];

const onArticles = {
  zh: '不写（只有文章页才有）',
  en: 'nothing, because only article pages have it',
};

/** A page shows nothing when it could not be opened; home and column pages bear no publish time or source of their own. */
export function checkPage(record: Fields, tell: Tell): void {
  excludeWhenFailed(record, seen, tell);
  if (record['kind'] === 'home' || record['kind'] === 'column') {
    excludeFields(record, ['publishedAt', 'source', 'sharing'], onArticles, tell);
  }
}
