import type { Fields, Tell } from './report.ts';

const quarter = /^\d{4}-Q[1-4]$/;

/** A check is of a quarter, and nobody passes it with a veto (单项否决). */
export function checkAccountCheck(record: Fields, tell: Tell): void {
  const { quarter: checked, qualified, vetoes } = record;
  if (typeof checked === 'string' && !quarter.test(checked)) {
    tell(['quarter'], 'wrong-format', { zh: '季度，如 2020-Q3', en: 'a quarter such as 2020-Q3' });
  }
  if (qualified === true && Array.isArray(vetoes) && vetoes.length > 0) {
    tell(['vetoes'], 'contradiction', {
      zh: '不写（已记为合格）',
      en: 'nothing, because it is said to have qualified',
    });
  }
}
