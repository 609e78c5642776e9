// Rendering

export { renderHtml } from './forms/html/render-html.ts';
export type { ViewOptions } from './forms/view/view-assessment.ts';
