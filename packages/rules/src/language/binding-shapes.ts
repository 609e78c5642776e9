import type { Bindings } from '../evidence/bindings.ts';

/** A parameter of the requirement that a binding names, and of which type it has to be. */
export type BoundParameter = 'parameter' | 'duration' | 'count' | 'format';

/** What a field of a binding holds: a name of something of its requirement, names of such, a platform, or one of some words. */
export type BoundField =
  | BoundParameter
  | 'element'
  | 'element?'
  | 'elements'
  | 'platform'
  | readonly string[];

/** The fields of a binding beside its `requirement`. */
export type BoundFields = Readonly<Record<string, BoundField>>;

/** What one binding is: the id of a requirement, the name of a parameter, or an object that names a requirement. */
export type BoundShape = 'requirement' | 'parameter' | BoundFields;

type FieldOf<T, F extends keyof T> =
  Record<never, never> extends Pick<T, F>
    ? 'element?'
    : T[F] extends readonly string[]
      ? 'elements'
      : string extends T[F]
        ? BoundParameter | 'element' | 'platform'
        : readonly T[F][];

type ShapeOf<T> = T extends readonly (infer One)[]
  ? readonly [ShapeOf<One>]
  : T extends string
    ? 'requirement' | 'parameter'
    : { readonly [F in Exclude<keyof T, 'requirement'>]-?: FieldOf<T, F> };

/**
 * What bindings look like, in one place: packs are checked by it, against themselves and against their catalogue, and their
 * JSON Schema is made of it. A list stands for a list of what is in it.
 */
export const bindingShapes: {
  readonly [Name in keyof Bindings]-?: ShapeOf<NonNullable<Bindings[Name]>>;
} = {
  trainingCount: { window: 'duration' },
  consultationCount: { window: 'duration' },
  consultationFeedback: { window: 'duration', time: 'duration' },
  consultationChannel: 'requirement',
  consultationResults: { statistics: 'element?', adoption: 'element?' },
  enquiryReply: { time: 'duration' },
  series: 'requirement',
  patrols: { window: 'duration' },
  columns: ['requirement'],
  timely: [{ window: 'duration' }],
  interpretations: {
    'press-conferences': 'element?',
    charts: 'element?',
    'audio-video': 'element?',
    animation: 'element?',
    text: 'element?',
  },
  severalForms: { parameter: 'count' },
  serviceItems: {
    finestGrained: 'element?',
    conditions: 'element?',
    materials: 'element?',
    procedure: 'element?',
  },
  dataSets: { machineReadable: 'element?', hasInterface: 'element?', updates: 'element?' },
  dataSetFigures: { views: 'element?', downloads: 'element?', calls: 'element?' },
  pageMeasurements: [
    { field: ['mainColours', 'colours', 'loadSeconds', 'channels'], parameter: 'parameter' },
  ],
  articlePages: { source: 'element?', sharing: 'element?' },
  publishTimes: { parameter: 'format' },
  pageHeaders: {
    siteName: 'element?',
    domainNames: 'element?',
    logo: 'element?',
    languages: 'element?',
    search: 'element?',
    mainDomain: 'element?',
  },
  sameAsHome: { header: 'element?', footer: 'element?' },
  browsers: { elements: 'elements' },
  searchFeatures: [
    {
      kind: ['misspelling', 'keyword', 'pinyin', 'everyday-language'],
      field: [
        'understood',
        'suggestions',
        'information',
        'serviceFunctions',
        'categories',
        'relevance',
      ],
      element: 'element',
    },
  ],
  resultPage: { parameter: 'parameter' },
  linkNotices: 'requirement',
  accountsPerPlatform: { parameter: 'count' },
  accountChannels: [{ element: 'element', platform: 'platform' }],
  accountNames: 'requirement',
  oneName: 'requirement',
  sampleSize: 'parameter',
  settledBySeeing: ['requirement'],
};

/** The shape of one binding of a list, and whether there is a list. */
export function shapeNamed(name: string): { readonly shape: BoundShape; readonly isList: boolean } {
  const shapes: Readonly<Record<string, BoundShape | readonly [BoundShape]>> = bindingShapes;
  const shape = shapes[name] ?? {};
  return isList(shape) ? { shape: shape[0], isList: true } : { shape, isList: false };
}

function isList(shape: BoundShape | readonly [BoundShape]): shape is readonly [BoundShape] {
  return Array.isArray(shape);
}
