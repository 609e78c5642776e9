import type { Bilingual } from '@liujiang/indicators';

/** What one thing in a list of the evidence is called, by the name of the list. */
const listNouns: Readonly<Record<string, Bilingual>> = {
  columns: { zh: '栏目', en: 'columns' },
  sections: { zh: '一级栏目', en: 'sections' },
  items: { zh: '条目', en: 'items' },
  summary: { zh: '条目概要', en: 'summary of items' },
  disclosures: { zh: '公开情况', en: 'disclosures' },
  policies: { zh: '政策文件', en: 'policy documents' },
  interpretations: { zh: '解读材料', en: 'interpretations' },
  series: { zh: '数据系列', en: 'data series' },
  releases: { zh: '所发布数据', en: 'releases' },
  dataSets: { zh: '数据集', en: 'data sets' },
  services: { zh: '办事事项', en: 'service items' },
  consultations: { zh: '征集调查', en: 'consultations' },
  simulatedEnquiries: { zh: '模拟咨询', en: 'simulated enquiries' },
  letters: { zh: '群众来信', en: 'letters' },
  accounts: { zh: '新媒体账号', en: 'new-media accounts' },
  accountChecks: { zh: '新媒体季度检查', en: 'account checks' },
  pages: { zh: '页面', en: 'pages' },
  browsers: { zh: '浏览器测试', en: 'browser tests' },
  searches: { zh: '搜索测试', en: 'search tests' },
  trainings: { zh: '培训', en: 'trainings' },
  measurements: { zh: '实测数值', en: 'measurements' },
  samples: { zh: '抽查样本', en: 'samples' },
  samplingFrames: { zh: '抽样清单', en: 'sampling frames' },
  entries: { zh: '可供抽取的条目', en: 'entries to draw from' },
  links: { zh: '链接', en: 'links' },
  patrols: { zh: '巡检记录', en: 'patrols' },
  documents: { zh: '报送材料', en: 'documents' },
  attestations: { zh: '人工认定', en: 'attestations' },
};

/** What a list, or what it holds, is called. */
export function listNoun(name: string): Bilingual {
  return listNouns[name] ?? { zh: name, en: name };
}
