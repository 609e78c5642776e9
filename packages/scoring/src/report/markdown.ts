export { renderMarkdown } from './markdown/render-markdown.ts';
export type { ViewOptions } from './view/view-assessment.ts';
