/** How often something is published or done, most often first. */
export const cadences = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'irregular',
] as const;

/** How often a series of data is published. */
export type Cadence = (typeof cadences)[number];

export const elementStates = ['present', 'absent', 'inapplicable'] as const;

/** Whether a thing that a requirement enumerates is there. */
export type ElementState = (typeof elementStates)[number];

/** That a section opens but has nothing in it (空白栏目), or only says that it is being worked on (维护中). */
export const sectionStates = ['blank', 'under-maintenance'] as const;

/** How a column was found. */
export const columnStates = ['present', 'absent', 'blank', 'under-maintenance'] as const;

export const attestedOutcomes = ['met', 'not-met', 'inapplicable'] as const;

/** What can be vouched for: that a requirement is met, that it is not, or that it does not arise. */
export type AttestedOutcome = (typeof attestedOutcomes)[number];

export const linkKinds = ['government', 'non-government', 'commercial'] as const;

/** What sort of site a link leads to. */
export type LinkKind = (typeof linkKinds)[number];

export const pageKinds = ['home', 'column', 'article'] as const;

/** What a page is: 首页, 栏目页 or 文章页. */
export type PageKind = (typeof pageKinds)[number];

/** The forms of an interpretation (解读). */
export const interpretationForms = [
  'press-conferences',
  'charts',
  'audio-video',
  'animation',
  'text',
  'other',
] as const;

/**
 * The form of an interpretation (解读): those that 政策解读多样性 prints, by the ids of its elements (新闻发布会, 图表图解, 音视频,
 * 动漫), plain text, or another.
 */
export type InterpretationForm = (typeof interpretationForms)[number];

/** The kinds of search test. */
export const searchKinds = [
  'title',
  'misspelling',
  'keyword',
  'pinyin',
  'everyday-language',
] as const;

/**
 * What a search test tries: to find a title that was drawn, a word with a wrong character (错别字), a keyword, a word in
 * pinyin, or one of everyday language (通俗语言).
 */
export type SearchKind = (typeof searchKinds)[number];
