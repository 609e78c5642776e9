import type { Requirement } from '@liujiang/indicators';

/** A parameter of the requirement that a binding names, and of which type it has to be. */
type BoundParameter = 'parameter' | 'duration' | 'count' | 'format';

/**
 * What a field of a binding holds: a name of something of its requirement, several of them, a platform, or one of some words.
 * With `?` it may be left out where the requirement does not ask for it.
 */
export type BoundField =
  | BoundParameter
  | 'element'
  | 'element?'
  | 'elements'
  | 'platform'
  | readonly string[];

/** The fields of a binding beside its `requirement`. */
type BoundFields = Readonly<Record<string, BoundField>>;

/** What one binding holds: the id of a requirement, the name of a parameter, or an object that names a requirement. */
export type BoundShape = 'requirement' | 'parameter' | BoundFields;

/** What rules ask of a requirement: a fact by its name, or whether the things that it asks for are there. */
export type Question =
  | 'things'
  | 'updates'
  | 'counts'
  | 'dues'
  | 'samples'
  | 'measurements'
  | 'logs'
  | 'links'
  | 'enquiries'
  | 'pages'
  | 'accounts'
  | 'attestations';

/** What a binding looks like, and what it is for: packs are checked, and their JSON Schema made, by this alone. */
export interface BindingShape {
  readonly holds: BoundShape;
  /** There may be several of it: the binding is a list of them. */
  readonly many?: true;
  /** What the list of evidence answers of the requirement that the binding names. */
  readonly answers?: Question;
  /** A requirement has at most one such binding, and nothing else answers it. */
  readonly once?: true;
}

/** A binding that a kind of evidence has, as its file of `facts/kinds` says it. */
export interface Binding extends BindingShape {
  /** What it says, for the type and the JSON Schema of bindings. */
  readonly about: string;
}

/** What a pack says of one list of evidence, by the names of the bindings. */
export type KindBindings = Readonly<Record<string, Binding>>;

/** Whether a list of evidence answers something of a requirement without a binding. */
export type AnswersItself = (question: Question, requirement: Requirement) => boolean;
