import type { LegalBasis } from '../model/legal-basis.ts';

const issuer = {
  zh: '广西壮族自治区人民政府办公厅',
  en: "General Office of the People's Government of Guangxi Zhuang Autonomous Region",
};

/** The three documents that the table cites. The titles of the first two are not printed in it. */
export const bases: readonly LegalBasis[] = [
  { id: 'gzbf-2018-66', number: '桂政办发〔2018〕66号', issuer, title: null },
  { id: 'gzbf-2018-92', number: '桂政办发〔2018〕92号', issuer, title: null },
  {
    id: 'gzf-2016-60',
    number: '桂政发〔2016〕60号',
    issuer: {
      zh: '广西壮族自治区人民政府',
      en: "People's Government of Guangxi Zhuang Autonomous Region",
    },
    title: {
      zh: '广西壮族自治区人民政府关于清理规范投资项目报建审批事项的通知',
      en: "Notice of the People's Government of Guangxi Zhuang Autonomous Region on Clearing Up and Standardising Approvals for the Construction of Investment Projects",
    },
  },
];
