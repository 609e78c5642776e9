import type { EvidenceList, EvidenceRecord, Failure, PrintedDate } from './list.ts';
import type { PageKind } from './vocabulary.ts';

/** How a page came out in one browser. */
export interface BrowserRecord extends EvidenceRecord {
  /** As the requirement prints it (360, IE), or another. */
  readonly name: string;
  /** Whether it kept its shape and worked: nothing out of line or out of place, no function or control unusable. */
  readonly works?: boolean;
}

/** What the header of a page (头部标识区) shows. */
export interface PageHeader {
  /** 网站名称 */
  readonly siteName?: boolean;
  /** 中英文域名 */
  readonly domainNames?: boolean;
  /** 徽标（Logo） */
  readonly logo?: boolean;
  /** 多语言版本 */
  readonly languages?: boolean;
  /** 搜索 */
  readonly search?: boolean;
  /** 主域名; `null` when the site has one domain only. */
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
  readonly title?: string;
  /** What it is; a home or column page has no publish time, source or sharing of its own. */
  readonly kind?: PageKind;
  readonly publishedAt?: PrintedDate;
  /** Of an article: its source (信息来源) as printed; `null` when none is printed. */
  readonly source?: string | null;
  /** Of an article: whether it can be shared (转载分享功能). */
  readonly sharing?: boolean;
  /** How many main colours (主色调) it has. */
  readonly mainColours?: number;
  /** How many colours it has in all (总色调), the main one included. */
  readonly colours?: number;
  /** How many channels (频道) it offers. */
  readonly channels?: number;
  /** How long it took to load (页面加载时长), in seconds. */
  readonly loadSeconds?: number;
  /** How it came out in browsers. Read by no rule of the shipped pack, which leaves 展现布局第4点 to a person. */
  readonly browsers?: EvidenceList<BrowserRecord>;
  readonly header?: PageHeader;
  readonly footer?: PageFooter;
  /** Set instead of what would have been seen when the page could not be opened. */
  readonly failed?: Failure;
}
