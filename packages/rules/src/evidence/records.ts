import type { EvidenceList, EvidenceRecord, Failure, PrintedDate } from './list.ts';
import type {
  AttestedOutcome,
  Cadence,
  columnStates,
  ElementState,
  LinkKind,
  sectionStates,
} from './vocabulary.ts';

/** Something published: an item of a column, a release of a data series, a document of an element. */
export interface Item extends EvidenceRecord {
  readonly title?: string;
  /** The publish date (发布时间), not 发文日期, 生成日期 or 归档时间. */
  readonly publishedAt?: PrintedDate;
  /** The source (来源) as printed; `null` when none is printed. */
  readonly source?: string | null;
}

/**
 * What stands in place of items that are too many to list. Each of them is in one of three groups: those that bear the
 * latest dates, those that bear earlier ones, those that bear none. Where the groups add up to `count` the summary is whole,
 * and can tell that nothing was published since; items whose date was not looked at, or not understood, are in no group and
 * keep it open.
 */
export interface ItemSummary {
  /** How many items there are, as counted on the site. */
  readonly count?: number;
  /** The publish dates of the latest items as printed, one for each item, in any order; with dates in the future, if any. */
  readonly latest: readonly string[];
  /** How many further items bear a date, none of them later than any date of `latest`. */
  readonly earlier?: number;
  /** How many items were looked at and bear no date: they count as not updated. */
  readonly undated?: number;
}

/** A first-level section inside a column, such as 人事任免 in 人事信息. */
export interface Section extends EvidenceRecord {
  readonly name: string;
  readonly items?: EvidenceList<Item>;
  /** Stands in place of `items` that are too many to list. */
  readonly summary?: ItemSummary;
  /**
   * That it opens but has nothing in it (空白栏目), or only says that it is being worked on (维护中). Stands without `items`,
   * `summary` and `failed`.
   */
  readonly state?: (typeof sectionStates)[number];
  /** Set instead of `items` when it could not be opened. */
  readonly failed?: Failure;
}

/**
 * A column (栏目) of the site. Name it by `id` (a column of the catalogue, `human-resources/personnel`), or by `name` and
 * `unit` as the site shows them; one of `id` and `name` is needed.
 */
export interface ColumnRecord extends EvidenceRecord {
  readonly id?: string;
  readonly name?: string;
  /** What is published in the column itself. */
  readonly items?: EvidenceList<Item>;
  /** Stands in place of `items` that are too many to list. */
  readonly summary?: ItemSummary;
  /**
   * That it was looked for, and is there or not; that it is there but has nothing in it (空白栏目); that it only says that it
   * is being worked on (维护中), which tells neither that it is there nor that it is not. Left out, a column is there when
   * something of it was seen. All but `present` stand without `items`, `summary`, `sections` and `failed`.
   */
  readonly state?: (typeof columnStates)[number];
  /** The sections that it is divided into. */
  readonly sections?: EvidenceList<Section>;
  /** Set instead of `items` and `sections` when the column could not be opened. */
  readonly failed?: Failure;
}

/**
 * Whether something that a requirement enumerates is disclosed. Exactly one of `state`, `items`, `summary` and `failed` is
 * needed; `items` or their `summary` when publish dates count (an item that exists makes the element present).
 */
export interface DisclosureRecord extends EvidenceRecord {
  /** Id of the requirement, `disclosure.projects.approval-services/1`. */
  readonly requirement: string;
  /** Id of the element, `materials`; `null` for the one thing that a requirement asks for where it enumerates none. */
  readonly element: string | null;
  readonly state?: ElementState;
  readonly items?: EvidenceList<Item>;
  /** Stands in place of `items` that are too many to list. */
  readonly summary?: ItemSummary;
  readonly failed?: Failure;
}

/** A series of published data (数据发布). */
export interface SeriesRecord extends EvidenceRecord {
  readonly name: string;
  readonly cadence: Cadence;
  readonly releases?: EvidenceList<Item>;
  /** Stands in place of `releases` that are too many to list. */
  readonly summary?: ItemSummary;
  /** Set instead of `releases` when it could not be opened. */
  readonly failed?: Failure;
}

/** A consultation or survey (征集调查). */
export interface ConsultationRecord extends EvidenceRecord {
  readonly title?: string;
  /** The office in charge as printed. */
  readonly department?: string;
  readonly publishedAt?: PrintedDate;
  readonly opensAt?: PrintedDate;
  readonly closesAt?: PrintedDate;
  /** The period as the page words it; kept for the reader, never judged. */
  readonly periodAsPrinted?: string;
  /** When the result was made public; `null` when it was looked for and there is none. */
  readonly feedbackAt?: PrintedDate;
  /** Address of the published result. */
  readonly feedbackUrl?: string;
  /** Whether statistics of the opinions collected were made public (意见征集统计). */
  readonly statistics?: boolean;
  /** Whether it was made public which of them were adopted (采纳情况). */
  readonly adoption?: boolean;
}

/** An enquiry put by a simulated user (模拟用户). */
export interface SimulatedEnquiryRecord extends EvidenceRecord {
  readonly topic?: string;
  readonly askedAt?: PrintedDate;
  /** `null` when there was no reply yet at the time of collection. */
  readonly repliedAt?: PrintedDate;
  /** Whether the reply was accurate, as the examiner judged it. */
  readonly accurate?: boolean;
}

/** A citizen's letter (区长信箱). Not a simulated enquiry, and never judged as one. */
export interface LetterRecord extends EvidenceRecord {
  readonly topic?: string;
  readonly askedAt?: PrintedDate;
  readonly repliedAt?: PrintedDate;
  /** As printed, such as 已办结. */
  readonly status?: string;
}

/** A new-media account (政务新媒体). */
export interface AccountRecord extends EvidenceRecord {
  /** Such as 微信、微博、移动客户端; compared after normalising. */
  readonly platform?: string;
  readonly name?: string;
}

/**
 * A quarterly check (季度检查) of a new-media account. 日常监管 has a formula and no condition of passing, so no rule of the
 * shipped pack reads it: `countAccountChecks` makes the N and the M of the formula of it.
 */
export interface AccountCheckRecord extends EvidenceRecord {
  /** Such as 微信、微博、移动客户端; compared after normalising. */
  readonly platform: string;
  /** Name of the account. */
  readonly account: string;
  /** The quarter that was checked, such as `2020-Q3`. */
  readonly quarter: string;
  /** Whether it qualified (合格). */
  readonly qualified?: boolean;
  /** The vetoes (单项否决) that it did not pass for, as the report names them. */
  readonly vetoes?: readonly string[];
}

/** A training (人员培训) that was held. */
export interface TrainingRecord extends EvidenceRecord {
  readonly title?: string;
  readonly heldAt?: PrintedDate;
}

/** A number that was measured and is compared with a parameter of the catalogue. */
export interface MeasurementRecord extends EvidenceRecord {
  /** Id of the requirement, `design.layout/3`. */
  readonly requirement: string;
  /** Name of the parameter that it is compared with, `loadTime`; it is measured in the parameter's unit. */
  readonly parameter: string;
  /** What was measured, such as 首页 or the title that was searched for. */
  readonly title?: string;
  /** `null` when there was nothing to measure: a search that did not find it. */
  readonly value: number | null;
}

/** A sample (抽查) that was drawn and looked at. */
export interface SampleRecord extends EvidenceRecord {
  /** Id of the requirement, `disclosure.basic.interpretation/1`. */
  readonly requirement: string;
  /** What was drawn: the title of a document, the name of a service item. */
  readonly title?: string;
  /** Whether it is as the requirement asks, as the examiner judged it. */
  readonly met?: boolean;
}

/** One thing that a sample can draw. */
export interface SamplingEntry extends EvidenceRecord {
  /** What it is drawn by: the title of a document, the name of a service item. One that stands twice counts once. */
  readonly title: string;
}

/** What a sample is drawn from (抽样清单): all documents that were interpreted, all titles of the lower-level sites. */
export interface SamplingFrameRecord extends EvidenceRecord {
  /** Id of the requirement, `disclosure.basic.interpretation/1`. */
  readonly requirement: string;
  /** Nothing is drawn from a list that is not whole. */
  readonly entries?: EvidenceList<SamplingEntry>;
}

/** A link on the site that was followed. */
export interface LinkRecord extends EvidenceRecord {
  readonly title?: string;
  /** What sort of site it leads to. */
  readonly kind?: LinkKind;
  /** Whether a notice is given before a site that is not the government's is opened. */
  readonly notice?: boolean;
}

/** One round of a check that is done again and again (日巡检、周检测、月监测、季普查、年度报告). */
export interface PatrolRecord extends EvidenceRecord {
  readonly title?: string;
  /** Which of them: how often it is to be done. */
  readonly cadence: Cadence;
  /** When it was done. */
  readonly doneAt?: PrintedDate;
}

/**
 * A paper that was handed in (材料): minutes, rules, pictures, as 机制保障 asks for them. It shows that what it is about is
 * there. Requirements that are not proved by papers take none; where a person judges the papers, his attestation names them.
 */
export interface DocumentRecord extends EvidenceRecord {
  /** Id of the requirement that it proves, `safeguards.operations/1`. */
  readonly requirement: string;
  /** Id of the element that it proves, `duty-reading`; `null` where the requirement enumerates none. */
  readonly element: string | null;
  /** What the paper is called. */
  readonly title: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256?: string;
}

/** What supports an attestation. */
export interface Proof {
  /** What the paper is called. */
  readonly title?: string;
  /** Address of the paper. */
  readonly url?: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256?: string;
}

/**
 * What a person vouches for (认定): the judgement on a requirement that nothing else settles, or on an element of one. Its
 * outcome, who vouches, when, and until when it may be relied on are given together; a record without them is a blank, and
 * says nothing.
 */
export interface AttestationRecord extends EvidenceRecord {
  /** Id of the requirement, `design.topics/3`. */
  readonly requirement: string;
  /** Id of the element; `null` for the requirement as a whole. */
  readonly element: string | null;
  readonly outcome?: AttestedOutcome;
  /** Who vouches for it: a person, or the office that does. */
  readonly attestedBy?: string;
  /** When, written like {@link Observed.collectedAt}. */
  readonly attestedAt?: string;
  /** What it rests on. */
  readonly proof?: Proof;
  /** Last civil day (YYYY-MM-DD) on which it may be relied on; `null` when it does not expire. */
  readonly expiresOn?: string | null;
}

/** An attestation that is no blank. */
export type GivenAttestation = AttestationRecord &
  Required<Pick<AttestationRecord, 'outcome' | 'attestedBy' | 'attestedAt' | 'expiresOn'>>;

export type { DataSetRecord } from './data-set.ts';
export type { BrowserRecord, PageFooter, PageHeader, PageRecord } from './page.ts';
export type { InterpretationRecord, PolicyRecord } from './policy.ts';
export type { SearchRecord } from './search.ts';
export type { ServiceGuide, ServiceRecord } from './service.ts';
export type {
  AttestedOutcome,
  Cadence,
  InterpretationForm,
  LinkKind,
  PageKind,
  SearchKind,
} from './vocabulary.ts';
