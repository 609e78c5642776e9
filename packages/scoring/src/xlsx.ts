// Rendering

export type { ViewOptions } from './forms/view/view-assessment.ts';
export { renderXlsx, type XlsxOptions } from './forms/xlsx/render-xlsx.ts';
