import { plural } from '../arithmetic/said-figure.ts';
import { tellGiven } from '../arithmetic/told-figure.ts';
import * as en from '../inspection/inspection-en.ts';
import * as zh from '../inspection/inspection-zh.ts';
import { nameQuarter } from '../inspection/quarter.ts';
import type { DeductionsTrace } from './deductions.ts';
import type { WordsOf } from './formula-words.ts';

export const words: WordsOf<DeductionsTrace> = {
  zh: {
    needs: '检查记录',
    reason({ inspection }, { say }) {
      const { part2, bonuses, full, qualified, quarter, vetoes, vetoRecords } = inspection;
      const name = `${nameQuarter(quarter, 'zh', true)}检查`;
      if (vetoes.length > 0) {
        return `${name}单项否决（${zh.sayVetoes(inspection)}），记${tellGiven(vetoRecords)}分`;
      }
      const said = [
        `${name}（满分${tellGiven(full)}分）：${zh.sayDeductions(inspection, say)}`,
        part2 === null ? '' : `检查得${zh.range(part2, say)}`,
        qualified === true ? '' : zh.sayQualified(inspection),
        bonuses.length === 0 ? '' : '加分不计入',
      ];
      return said.filter((text) => text !== '').join('；');
    },
  },
  en: {
    needs: 'an inspection',
    reason({ inspection }, { say }) {
      const { part2, bonuses, full, qualified, quarter, vetoes, vetoRecords } = inspection;
      const name = `inspection of ${nameQuarter(quarter, 'en', true)}`;
      if (vetoes.length > 0) {
        return `${name} vetoed (${en.sayVetoes(inspection)}), counts ${tellGiven(vetoRecords)}`;
      }
      const said = [
        `${name}, of ${plural(tellGiven(full), 'point')}: ${en.sayDeductions(inspection, say)}`,
        part2 === null ? '' : `it comes to ${en.range(part2, say)}`,
        qualified === true ? '' : en.sayQualified(inspection),
        bonuses.length === 0 ? '' : 'the bonus does not count',
      ];
      return said.filter((text) => text !== '').join('; ');
    },
  },
};
