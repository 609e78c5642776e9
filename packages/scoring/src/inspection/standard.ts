import type { Bilingual } from '@liujiang/indicators';
import type { NumberInput } from '../arithmetic/read-number.ts';
import type { Citation } from '../input/citation.ts';

/** A limit of points, and whether reaching it exactly is enough. */
export interface Line {
  /** The points: `60`. */
  readonly points: NumberInput;
  /** Whether reaching it exactly is enough. */
  readonly inclusive: boolean;
}

/** A reason for a veto: a number of certain things, added up. */
export interface VetoTrigger {
  /** Ids of what is counted: the veto's own, counters, deduction items. */
  readonly items: readonly string[];
  /** The number that vetoes. */
  readonly atLeast: number;
}

/** 单项否决: any one makes the inspection unqualified, and nothing else is scored. */
export interface VetoItem {
  /** Id of the veto. */
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** Clause of the standard. */
  readonly clause: string | null;
  /** Any one of them vetoes, as does a finding of the veto itself. */
  readonly triggers: readonly VetoTrigger[];
}

/** Something that counts only towards a veto, such as news columns gone stale. */
export interface Counter {
  /** Id of the counter. */
  readonly id: string;
  /** What is counted. */
  readonly name: Bilingual;
}

/** A group of deduction items, 发布解读 or 办事服务, with its share of the points. */
export interface DeductionGroup {
  /** Id of the group. */
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** Its points. */
  readonly points: NumberInput;
}

/** 扣分指标: points off for each occurrence, never more than the item's points. */
export interface DeductionItem {
  /** Id of the item. */
  readonly id: string;
  /** Id of a {@link DeductionGroup}. */
  readonly group: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** Points off for one occurrence. */
  readonly perOccurrence: NumberInput;
  /**
   * The item's points, which cap its deductions; `null` when they are not confirmed: several occurrences then leave the
   * score open.
   */
  readonly points: NumberInput | null;
  /** Clause of the standard; `null` when none is cited. */
  readonly clause: string | null;
  /** Where its figures were published. */
  readonly source?: Citation | null;
}

/** 加分指标: points on top, once the bonus line is reached. */
export interface BonusItem {
  /** Id of the item. */
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** Points for one occurrence. */
  readonly perOccurrence: NumberInput;
  /** The item's points, which cap its bonus. */
  readonly points: NumberInput;
  /** Clause of the standard; `null` when none is cited. */
  readonly clause: string | null;
}

/**
 * What happens to a group's points for a body without its duty: the points of the others are multiplied by a stated
 * factor (`rescale`, 75 × 4/3), or the group's points are spread over the other items in proportion to theirs
 * (`spread`: their caps grow, a single deduction does not).
 */
export type WithoutDuty =
  | { readonly group: string; readonly rule: 'rescale'; readonly factor: NumberInput }
  | { readonly group: string; readonly rule: 'spread' };

export const standardSubjects = ['website', 'new-media'] as const;

/** How inspections are scored (检查指标), as data: a region that adjusts the national standard changes data only. */
export interface Standard {
  /** Where the JSON Schema stands, for editors; not kept. */
  readonly $schema?: string;
  /** Id of the standard: `national-2019`. */
  readonly id: string;
  /** Version of the standard, raised with every change. */
  readonly version: string;
  /** What it is called. */
  readonly title: Bilingual;
  /** Where it was published; `null` for one of one’s own. */
  readonly source?: Citation | null;
  /** What it inspects: websites, or new-media accounts. */
  readonly subject: (typeof standardSubjects)[number];
  /** 单项否决: what makes an inspection unqualified by itself. */
  readonly vetoes: readonly VetoItem[];
  /** What a vetoed inspection records: 0, or 59 for accounts in some regions. */
  readonly vetoRecords: NumberInput;
  /** What counts only towards a veto. */
  readonly counters: readonly Counter[];
  /** Points of part 2 before deductions; `null` for a standard of vetoes only. */
  readonly full: NumberInput | null;
  /** Groups of deduction items. */
  readonly groups: readonly DeductionGroup[];
  /** 扣分指标, each in one of the groups. */
  readonly deductions: readonly DeductionItem[];
  /** Below it an inspection is unqualified (不合格). */
  readonly passLine: Line | null;
  /** The bonus counts from this line on. */
  readonly bonusLine: Line | null;
  /** 加分指标. */
  readonly bonuses: readonly BonusItem[];
  /** Most points of the bonus. */
  readonly bonusMaximum: NumberInput | null;
  /** What happens to a group’s points for a body without its duty; `null` when the standard does not say. */
  readonly withoutDuty: WithoutDuty | null;
}
