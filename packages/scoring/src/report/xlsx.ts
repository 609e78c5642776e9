export type { ViewOptions } from './view/view-assessment.ts';
export { renderXlsx, type XlsxOptions } from './xlsx/render-xlsx.ts';
