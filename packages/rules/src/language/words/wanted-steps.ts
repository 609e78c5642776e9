import type { Bilingual } from '@liujiang/indicators';
import type { CatalogueStep } from '../../facts/core/fact-shapes.ts';

/** What a step of a path should have been. */
export const wantedSteps: Readonly<Record<CatalogueStep | 'member', Bilingual>> = {
  requirement: { zh: '指标体系中的要求编号', en: 'the id of a requirement of the catalogue' },
  parameter: { zh: '该项要求的参数', en: 'a parameter of the requirement' },
  element: { zh: '该项要求的要素编号', en: 'the id of an element of the requirement' },
  series: {
    zh: '该项要求的要素编号或更新频次',
    en: 'an element or a cadence of the requirement',
  },
  member: { zh: '该事实的成员', en: 'a member of the fact' },
};
