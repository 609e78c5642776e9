import type { Bilingual } from '@liujiang/indicators';
import { exactly, expecting } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import * as wanted from '../../input/wanted.ts';
import { excludeFields } from '../consistency/excluded.ts';
import type { Fields, Tell } from '../consistency/report.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceList, EvidenceRecord, Failure, PrintedDate } from '../list.ts';
import { failure, flag, list, printedDate, record, text, wholeNumber } from '../schema-parts.ts';
import { type PageKind, pageKinds } from '../vocabulary.ts';
import * as browsers from './browsers.ts';

/** What the header of a page (头部标识区) shows. */
export interface PageHeader {
  /** Whether it shows the name of the site (网站名称). */
  readonly siteName?: boolean;
  /** Whether it shows the Chinese and English domain names (中英文域名). */
  readonly domainNames?: boolean;
  /** Whether it shows the emblem (徽标 Logo). */
  readonly logo?: boolean;
  /** Whether it offers versions in other languages (多语言版本). */
  readonly languages?: boolean;
  /** Whether it offers a search (搜索). */
  readonly search?: boolean;
  /** Whether it shows the main domain (主域名); `null` when the site has one domain only. */
  readonly mainDomain?: boolean | null;
  /** Whether it is like that of the home page. Read by no rule of the shipped pack, which leaves 展现布局第8点 to a person. */
  readonly sameAsHome?: boolean;
}

/** The footer of a page (底部功能区). */
export interface PageFooter {
  /** Whether it is like that of the home page. Read by no rule of the shipped pack, like that of the header. */
  readonly sameAsHome?: boolean;
}

/** A page that was looked at for its form. */
export interface PageRecord extends EvidenceRecord {
  /** Its title (标题): `2020年政府工作报告`. */
  readonly title?: string;
  /**
   * What it is: the home page (首页), a column page (栏目页) or an article (文章页). A home or column page has no publish time, source
   * or sharing of its own.
   */
  readonly kind?: PageKind;
  /** Of an article: its publish time (发布时间) exactly as printed: `2020-11-02 09:00`; `null` when none is printed. */
  readonly publishedAt?: PrintedDate;
  /** Of an article: its source (信息来源) as printed: `区统计局`; `null` when none is printed. */
  readonly source?: string | null;
  /** Of an article: whether it can be shared (转载分享功能). */
  readonly sharing?: boolean;
  /** How many main colours (主色调) it has: `1`. */
  readonly mainColours?: number;
  /** How many colours it has in all (总色调), the main one included: `3`. */
  readonly colours?: number;
  /** How many channels (频道) it offers: `6`. */
  readonly channels?: number;
  /** How long it took to load (页面加载时长), in seconds: `2.4`. */
  readonly loadSeconds?: number;
  /** How it looked and worked in browsers. Read by no rule of the shipped pack, which leaves 展现布局第4点 to a person. */
  readonly browsers?: EvidenceList<browsers.BrowserRecord>;
  /** What its header (头部标识区) shows. */
  readonly header?: PageHeader;
  /** What its footer (底部功能区) shows. */
  readonly footer?: PageFooter;
  /** Set instead of what would have been seen when the page could not be opened. */
  readonly failed?: Failure;
}

/** Pages that were looked at for their form. */
export const kind: Kind = {
  noun: { zh: '页面', en: 'pages' },
  order: 120,
  inner: ['browsers'],
  shown: [
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
  ],
  identity: ['url'],
  naming: ['title'],
  blank: {
    note: '检查的页面每个一条：url、kind（home 首页、column 栏目页、article 文章页）；文章页写 publishedAt（照原样填写）、source（未标明为 null）、sharing；mainColours、colours（几种）、channels（几个）、loadSeconds（秒）、browsers（name、works）、header、footer',
  },
};

const seconds: Bilingual = { zh: '不小于 0 的秒数', en: 'seconds, at least 0' };

function headerSchema() {
  return z.strictObject({
    siteName: flag(),
    domainNames: flag(),
    logo: flag(),
    languages: flag(),
    search: flag(),
    mainDomain: z.exactOptional(z.nullable(z.boolean())),
    sameAsHome: flag(),
  });
}

export function schema(): RecordSchema<PageRecord> {
  const count = () => z.exactOptional(wholeNumber(wanted.wholeNumber, 0));
  const error = expecting(seconds);
  return exactly<PageRecord>()(
    record({
      title: z.exactOptional(text()),
      kind: z.exactOptional(z.enum(pageKinds)),
      publishedAt: printedDate(),
      source: z.exactOptional(z.nullable(text())),
      sharing: flag(),
      mainColours: count(),
      colours: count(),
      channels: count(),
      loadSeconds: z.exactOptional(z.number({ error }).check(z.gte(0, { error }))),
      browsers: list(browsers.schema()),
      header: z.exactOptional(headerSchema()),
      footer: z.exactOptional(z.strictObject({ sameAsHome: flag() })),
      failed: failure(),
    }),
  );
}

const onArticles: Bilingual = {
  zh: '不写（只有文章页才有）',
  en: 'nothing, because only article pages have it',
};

/** Reports a publish time, source or sharing of a page that is no article. */
export function check(record: Fields, tell: Tell): void {
  if (record['kind'] === 'home' || record['kind'] === 'column') {
    excludeFields(record, ['publishedAt', 'source', 'sharing'], onArticles, tell);
  }
}
