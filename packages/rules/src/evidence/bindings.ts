import type { InterpretationForm, SearchKind } from './vocabulary.ts';

/**
 * Which list of evidence answers which requirement, and by which of its parameters and elements: what a pack says of its
 * catalogue, as plain JSON. `requirement` is an id; what names an element may be left out where the requirement does not ask
 * for it. Windows, times and counts themselves stand in the catalogue. What is left out yields no fact.
 */
export interface Bindings {
  /** Trainings (`trainings`) are counted that were held within the parameter `window`. */
  readonly trainingCount?: { readonly requirement: string; readonly window: string };
  /** Consultations (`consultations`) are counted that opened within the parameter `window`. */
  readonly consultationCount?: { readonly requirement: string; readonly window: string };
  /** Consultations that closed within the parameter `window` have the parameter `time` for their result to be made public. */
  readonly consultationFeedback?: {
    readonly requirement: string;
    readonly window: string;
    readonly time: string;
  };
  /** The requirement for a channel of consultations: one that was opened online shows it. */
  readonly consultationChannel?: string;
  /**
   * What is made public of a consultation once its result is due, by `consultationFeedback`: the element that statistics of
   * the opinions are, and the one that says which were adopted.
   */
  readonly consultationResults?: {
    readonly requirement: string;
    readonly statistics?: string;
    readonly adoption?: string;
  };
  /** Simulated enquiries (`simulatedEnquiries`) have the parameter `time` for their reply. */
  readonly enquiryReply?: { readonly requirement: string; readonly time: string };
  /** The requirement that judges series of data (`series`): one of cadence `monthly` by its parameter `monthlyWindow`, and so on. */
  readonly series?: string;
  /** Rounds (`patrols`) within the parameter `window`, by the parameters that bear the names of their cadences, such as `daily`. */
  readonly patrols?: { readonly requirement: string; readonly window: string };
  /** Requirements that ask for a column of their leaf to be set up: whichever is shown in `columns`. */
  readonly columns?: readonly string[];
  /** Requirements whose elements have to be published within the parameter `window`: that they are there does not suffice. */
  readonly timely?: readonly { readonly requirement: string; readonly window: string }[];
  /** Policy documents that were drawn (`policies`), with the element that each form of interpretation is. */
  readonly interpretations?: { readonly requirement: string } & {
    readonly [Form in Exclude<InterpretationForm, 'other'>]?: string;
  };
  /** The documents that were drawn are shown, together, in as many forms as the parameter says. */
  readonly severalForms?: { readonly requirement: string; readonly parameter: string };
  /** Service items that were drawn (`services`), with the elements that are looked for in each, by the field that tells. */
  readonly serviceItems?: {
    readonly requirement: string;
    readonly finestGrained?: string;
    readonly conditions?: string;
    readonly materials?: string;
    readonly procedure?: string;
  };
  /** The elements that data sets (`dataSets`) have; `updates` is judged by how often each is to be updated. */
  readonly dataSets?: {
    readonly requirement: string;
    readonly machineReadable?: string;
    readonly hasInterface?: string;
    readonly updates?: string;
  };
  /** The elements that are printed of each data set. */
  readonly dataSetFigures?: {
    readonly requirement: string;
    readonly views?: string;
    readonly downloads?: string;
    readonly calls?: string;
  };
  /** What is counted or timed on a page (`pages`), by the field that holds it. */
  readonly pageMeasurements?: readonly {
    readonly field: 'mainColours' | 'colours' | 'loadSeconds' | 'channels';
    readonly requirement: string;
    readonly parameter: string;
  }[];
  /** The elements that each article page shows. */
  readonly articlePages?: {
    readonly requirement: string;
    readonly source?: string;
    readonly sharing?: string;
  };
  /** The parameter that says in which form article pages print their publish time. */
  readonly publishTimes?: { readonly requirement: string; readonly parameter: string };
  /** The elements that the header of each page shows. */
  readonly pageHeaders?: {
    readonly requirement: string;
    readonly siteName?: string;
    readonly domainNames?: string;
    readonly logo?: string;
    readonly languages?: string;
    readonly search?: string;
    readonly mainDomain?: string;
  };
  /** The elements that header and footer of each page are, compared with those of the home page. */
  readonly sameAsHome?: {
    readonly requirement: string;
    readonly header?: string;
    readonly footer?: string;
  };
  /** The elements that are browsers in which each page is opened, known by their names; others are looked up one by one. */
  readonly browsers?: { readonly requirement: string; readonly elements: readonly string[] };
  /** The elements that are features of the search (`searches`), by the kind of search that tries each and the field that tells. */
  readonly searchFeatures?: readonly {
    readonly kind: Exclude<SearchKind, 'title'>;
    readonly field:
      | 'understood'
      | 'suggestions'
      | 'information'
      | 'serviceFunctions'
      | 'categories'
      | 'relevance';
    readonly requirement: string;
    readonly element: string;
  }[];
  /** The parameter that says by which page of results a title that was drawn has to be found. */
  readonly resultPage?: { readonly requirement: string; readonly parameter: string };
  /** The requirement for notices before sites that are not the government's (`links`). */
  readonly linkNotices?: string;
  /** The parameter that says how many accounts (`accounts`) a unit may have on one platform. */
  readonly accountsPerPlatform?: { readonly requirement: string; readonly parameter: string };
  /** The elements that are accounts on a platform, which goes by any of its names (微信) or its id (`wechat`). */
  readonly accountChannels?: readonly {
    readonly requirement: string;
    readonly element: string;
    readonly platform: string;
  }[];
  /** The requirement that names of accounts contain that of their unit. */
  readonly accountNames?: string;
  /** The requirement that accounts bear one name, over all units of its leaf. */
  readonly oneName?: string;
  /** The name of the parameter that says how many samples are to be drawn, whichever requirement has it. */
  readonly sampleSize?: string;
  /** Requirements that ask for an opinion beside what can be counted, dated or looked up, which settles them. */
  readonly settledBySeeing?: readonly string[];
}

/** The binding of a requirement that asks when things were published, beside whether they are there. */
export function findTimely(
  { timely = [] }: Bindings,
  id: string,
): NonNullable<Bindings['timely']>[number] | undefined {
  return timely.find(({ requirement }) => requirement === id);
}

/** Whether what was seen settles a requirement, though its text asks for an opinion too. */
export function isSettledBySeeing({ settledBySeeing = [] }: Bindings, id: string): boolean {
  return settledBySeeing.includes(id);
}

/** The parameter of a requirement that says how many samples are to be drawn. */
export function findSampleSize<P>(
  parameters: Readonly<Record<string, P>>,
  { sampleSize }: Bindings,
): P | undefined {
  return sampleSize !== undefined && Object.hasOwn(parameters, sampleSize)
    ? parameters[sampleSize]
    : undefined;
}
