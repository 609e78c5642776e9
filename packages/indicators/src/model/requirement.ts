import type { Bilingual } from './bilingual.ts';
import type { Parameter } from './parameter.ts';

/**
 * How binding a clause is, by its modal words: 应、要、须 (`must`), 不得 (`must-not`), 宜、原则上 (`should`),
 * 不宜、原则上不得 (`should-not`), 可 (`may`); `unstated` where none is printed.
 */
export type Obligation = (typeof obligations)[number];

/** Every {@link Obligation}, the strictest first. */
export const obligations = ['must', 'must-not', 'should', 'should-not', 'may', 'unstated'] as const;

/** A part of a requirement's text that binds in one way. The clauses of a requirement, joined, are its Chinese text. */
export interface Clause {
  /** The Chinese text, its closing punctuation included. */
  readonly zh: string;
  /** How binding it is. */
  readonly obligation: Obligation;
}

/** One thing that a text enumerates (要素), so that its presence can be checked by itself. */
export interface Element {
  /** Unique within the requirement, nested ones included: `materials`. */
  readonly id: string;
  /** The thing, as the text has it; of a `column` its name alone (人事任免), to which sentences add 栏目. */
  readonly name: Bilingual;
  /** `column` when the text names a section of the site (人事任免 as a 一级栏目), `item` otherwise. */
  readonly kind: ElementKind;
  /** The cases in which alone it is asked for: （用海）, （政府投资项目）. `null` when always. */
  readonly condition: Bilingual | null;
  /** What the text enumerates inside this element; empty for most. */
  readonly children: readonly Element[];
  /** True when the enumeration of `children` ends in 等 and is not exhaustive. */
  readonly openList: boolean;
}

/** Whether everything that a text enumerates is asked for, or any one thing of it. */
export type Enumeration = (typeof enumerations)[number];

export const enumerations = ['all', 'any'] as const;

/**
 * How a requirement can be assessed: by software from what a page shows (`automatic`), by software with a person's
 * observation (`assisted`), by a person's judgement (`manual`), or from papers handed in (`document`).
 */
export type Method = (typeof methods)[number];

export const methods = ['automatic', 'assisted', 'manual', 'document'] as const;

/** A formula that the table itself prints. */
export type PrintedFormula = (typeof printedFormulas)[number];

export const printedFormulas = ['quarterly-average', 'pass-rate'] as const;

/** One numbered point of a leaf, or its whole explanation. */
export interface Requirement<R extends string = string> {
  /** Leaf id, a slash and the printed number (`1` where none is printed): `disclosure.basic.personnel/2`. */
  readonly id: R;
  /** The number as printed, or `null`. A gap in the numbering stays a gap. */
  readonly number: string | null;
  /** The whole text, without the printed number. */
  readonly text: Bilingual;
  /** The text cut where its obligation changes. Never empty; joined, their `zh` is `text.zh`. */
  readonly clauses: readonly Clause[];
  /** How it can be assessed. */
  readonly method: Method;
  /** For a group's task: judged for `each` member, or on all `together`. */
  readonly scope: Scope;
  /**
   * True when the text prints a quantity without a condition of passing: a formula or the user's own target judges it.
   */
  readonly measured: boolean;
  /** The formula the table prints for it, if any. */
  readonly formula: PrintedFormula | null;
  /** Numbers of the text by name. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Numbers of the text that are no parameter, such as 360 (a browser) or 双随机、一公开 (a name), as printed. */
  readonly notParameters: readonly string[];
  /** What it enumerates, in the order of the text. */
  readonly elements: readonly Element[];
  /**
   * Whether every thing enumerated is asked for (`all`), or any one is enough (`any`): things joined by 或, and ways of
   * doing one thing (通过……等形式). `all` where nothing is enumerated.
   */
  readonly enumeration: Enumeration;
  /** True when the enumeration ends in 等 and is not exhaustive. */
  readonly openList: boolean;
}

export const elementKinds = ['item', 'column'] as const;

/** What an element is. */
export type ElementKind = (typeof elementKinds)[number];

/** Whether a group's task is judged member by member or together. */
export const scopes = ['each', 'together'] as const;

export type Scope = (typeof scopes)[number];
