import type { Bilingual } from '../model/bilingual.ts';
import type { Leaf } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import type {
  ChoiceParameter,
  CountParameter,
  DurationParameter,
  FormatParameter,
  ParameterBase,
  RangeParameter,
} from '../model/parameter.ts';
import type { Clause, Element, ElementKind, Requirement } from '../model/requirement.ts';
import type { Responsibility, Unit } from '../model/unit.ts';

/** Something added to the table, with the document that asks for it. */
export interface Added {
  /** Document and clause that ask for it; where left out, `source` of all additions of the profile. */
  readonly source?: Bilingual;
}

/** An element that is added; a field left out takes its usual value. */
export interface NewElement extends Pick<Element, 'id' | 'name'> {
  /** `column` when the text names a section of the site; `item` when left out. */
  readonly kind?: ElementKind;
  /** The cases in which alone it is asked for; always when left out. */
  readonly condition?: Bilingual | null;
  /** What the text enumerates inside it. */
  readonly children?: readonly NewElement[];
  /** Whether the enumeration of `children` ends in 等. */
  readonly openList?: boolean;
}

type Without<T> = Omit<T, keyof ParameterBase>;

/** What every added parameter says of its words. */
export interface NewParameterBase {
  /** The words of the text that give the value; `null` when no words print it and the value is a reading. */
  readonly text: string | null;
  /** Why the text is read this way; required when `text` is `null`. */
  readonly reading?: Bilingual | null;
}

/** A parameter that is added. Its clause is the first that prints its words. */
export type NewParameter = NewParameterBase &
  (
    | Without<DurationParameter>
    | Without<CountParameter>
    | Without<RangeParameter>
    | Without<FormatParameter>
    | Without<ChoiceParameter>
  );

/** A part of a unit in an added leaf. */
export interface NewResponsibility
  extends Pick<Responsibility, 'unit'>,
    Partial<Pick<Responsibility, 'role' | 'statedIn'>> {}

/** An indicator that is added: a leaf when requirements are added to it, a branch when indicators are added below it. */
export interface AddedIndicator
  extends Added,
    Partial<Pick<Leaf, 'notes' | 'bases' | 'description' | 'openList' | 'columns'>> {
  /** Id of the indicator that it stands below, a dot and a word; one word on level 1. */
  readonly id: string;
  /** As the table is to print it. */
  readonly name: Bilingual;
  /** Id of the neighbour that it stands before; last when left out. */
  readonly before?: string;
  /** What the description enumerates; only of a leaf. */
  readonly elements?: readonly NewElement[];
  /** The cell 对应栏目及工作要求; the names of its columns when left out. Only of a leaf. */
  readonly columnText?: string;
  /** Who has to do what; only of a leaf. */
  readonly responsibilities?: readonly NewResponsibility[];
  /** The cell 责任单位; the names of its units when left out. Only of a leaf. */
  readonly unitText?: string;
}

/** A requirement that is added to a leaf; a field left out takes its usual value. */
export interface AddedRequirement
  extends Added,
    Pick<Requirement, 'text' | 'method'>,
    Partial<
      Pick<
        Requirement,
        'number' | 'scope' | 'measured' | 'formula' | 'notParameters' | 'enumeration' | 'openList'
      >
    > {
  /** Id of the leaf, a slash and the number: `disclosure.basic.personnel/5`. */
  readonly id: string;
  /** Id of the requirement of the leaf that it stands before; last when left out. */
  readonly before?: string;
  /** The text cut where its obligation changes; one clause when left out. */
  readonly clauses?: readonly Clause[];
  /** Of a text of one clause; `unstated` when left out. */
  readonly obligation?: Clause['obligation'];
  /** Numbers of the text by name. */
  readonly parameters?: Readonly<Record<string, NewParameter>>;
  /** What the text enumerates. */
  readonly elements?: readonly NewElement[];
}

/** An element that is added to what a requirement or a leaf enumerates. Its text has to print it. */
export interface AddedElement extends Added, NewElement {
  /** Id of the requirement, or of the leaf. */
  readonly of: string;
  /** Id of the element that it stands inside; none when left out. */
  readonly under?: string;
  /** Id of the element that it stands before; last when left out. */
  readonly before?: string;
}

/** A parameter that is added to a requirement. */
export type AddedParameter = NewParameter &
  Added & {
    /** Id of the requirement. */
    readonly of: string;
    /** Its name, as rules read it: `window`. */
    readonly name: string;
  };

/** What a profile adds to a catalogue. */
export interface ProfileAdditions {
  /** Document and clause that ask for everything added that states none itself. */
  readonly source?: Bilingual;
  /** Branches and leaves. */
  readonly indicators?: readonly AddedIndicator[];
  /** Requirements, of the leaves of the catalogue or of added ones. */
  readonly requirements?: readonly AddedRequirement[];
  /** Elements, of the requirements and leaves of the catalogue or of added ones. */
  readonly elements?: readonly AddedElement[];
  /** Parameters, of the requirements of the catalogue or of added ones. */
  readonly parameters?: readonly AddedParameter[];
  /** Units and groups. */
  readonly units?: readonly Unit[];
  /** Columns. */
  readonly columns?: readonly Column[];
}
