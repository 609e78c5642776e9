import type { CatalogueData } from '../catalogue/assemble.ts';
import { bases } from './bases.ts';
import { columns } from './columns.ts';
import { design } from './design.ts';
import { disclosure } from './disclosure.ts';
import { errata } from './errata.ts';
import { health } from './health.ts';
import { interaction } from './interaction.ts';
import { newMedia } from './new-media.ts';
import { safeguards } from './safeguards.ts';
import { services } from './services.ts';
import { units } from './units.ts';

/** The part of Liujiang's catalogue that people wrote; the rest is generated from it and from the source. */
export const contents: Omit<CatalogueData, 'hash' | 'source' | 'sources'> = {
  id: 'liujiang',
  version: '1.0.0',
  title: {
    zh: '柳江区政府门户网站绩效评估指标任务分解表',
    en: 'Task Breakdown of the Performance Evaluation Indicators for the Liujiang District Government Portal',
  },
  indicators: [health, disclosure, services, interaction, design, newMedia, safeguards],
  units,
  columns,
  bases,
  errata,
};
