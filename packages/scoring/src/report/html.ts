export { renderHtml } from './html/render-html.ts';
export type { ViewOptions } from './view/view-assessment.ts';
