import type { AttestedOutcome, LinkKind } from '../facts.ts';
import type { Cadence } from './cadence.ts';
import type { EvidenceList, EvidenceRecord, Failure, PrintedDate } from './list.ts';

/** Something published: an item of a column, a release of a data series, a document of an element. */
export interface Item extends EvidenceRecord {
  readonly title?: string;
  /** The publish date (发布时间), not 发文日期, 生成日期 or 归档时间. */
  readonly publishedAt?: PrintedDate;
  /** The source (来源) as printed; `null` when none is printed. */
  readonly source?: string | null;
}

/** A first-level section inside a column, such as 人事任免 in 人事信息. */
export interface Section extends EvidenceRecord {
  readonly name: string;
  readonly items?: EvidenceList<Item>;
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
  /**
   * That it was looked for, and is there or not. Left out, a column is there when something of it was seen. `absent` stands
   * without `items`, `sections` and `failed`.
   */
  readonly state?: 'present' | 'absent';
  /** The sections that it is divided into. */
  readonly sections?: EvidenceList<Section>;
  /** Set instead of `items` and `sections` when the column could not be opened. */
  readonly failed?: Failure;
}

/**
 * Whether something that a requirement enumerates is disclosed. Exactly one of `state`, `items` and `failed` is needed;
 * `items` when its publish dates count (an item that exists makes the element present).
 */
export interface DisclosureRecord extends EvidenceRecord {
  /** Id of the requirement, `disclosure.projects.approval-services/1`. */
  readonly requirement: string;
  /** Id of the element, `materials`; `null` for the one thing that a requirement asks for where it enumerates none. */
  readonly element: string | null;
  readonly state?: 'present' | 'absent' | 'inapplicable';
  readonly items?: EvidenceList<Item>;
  readonly failed?: Failure;
}

/** A series of published data (数据发布). */
export interface SeriesRecord extends EvidenceRecord {
  readonly name: string;
  readonly cadence: Cadence;
  readonly releases?: EvidenceList<Item>;
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

/** A page that was looked at for its form. */
export interface PageRecord extends EvidenceRecord {
  readonly title?: string;
  readonly publishedAt?: PrintedDate;
  /** Set when the page could not be opened. */
  readonly failed?: Failure;
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

/** What supports an attestation. */
export interface Proof {
  /** What the paper is called. */
  readonly title?: string;
  /** Address of the paper. */
  readonly url?: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256?: string;
}

/** What a person vouches for (认定): the judgement on a requirement that nothing else settles, or on an element of one. */
export interface AttestationRecord extends EvidenceRecord {
  /** Id of the requirement, `design.topics/3`. */
  readonly requirement: string;
  /** Id of the element; `null` for the requirement as a whole. */
  readonly element: string | null;
  readonly outcome: AttestedOutcome;
  /** Who vouches for it: a person, or the office that does. */
  readonly attestedBy: string;
  /** When, written like {@link Observed.collectedAt}. */
  readonly attestedAt: string;
  /** What it rests on. */
  readonly proof?: Proof;
  /** Last civil day (YYYY-MM-DD) on which it may be relied on; `null` when it does not expire. */
  readonly expiresOn: string | null;
}

export type { AttestedOutcome, Cadence, LinkKind };
