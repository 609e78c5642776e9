// Rendering

export { renderMarkdown } from './forms/markdown/render-markdown.ts';
export type { ViewOptions } from './forms/view/view-assessment.ts';
