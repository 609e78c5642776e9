import type { BranchData } from '../catalogue/assemble.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** The note that all three leaves print. */
const proof: Bilingual = {
  zh: '以上内容通过会议纪要、制度文件、图片等材料证明，与自查整改报告一并报送。',
  en: 'The above is to be proved by minutes of meetings, documents of rules, pictures and other materials, submitted together with the report on self-inspection and rectification.',
};

/** 七、机制保障: all its leaves stand at level 2, are proved by papers handed in, and are the information centre's. */
export const safeguards: BranchData = {
  id: 'safeguards',
  name: { zh: '机制保障', en: 'Institutional safeguards' },
  children: [
    {
      id: 'safeguards.routine-supervision',
      name: { zh: '常态化监管', en: 'Routine supervision' },
      notes: [proof],
      description: {
        zh: '本部门政府网站常态化监管情况：',
        en: "Routine supervision of the department's government website:",
      },
      requirements: [
        {
          number: '1',
          zh: '建立机构、人员、制度、经费等方面的机制保障，明确网站内容保障明确责任分工情况；',
          en: "Institutional safeguards of organisation, staff, rules, funds and so on are set up, and the division of responsibilities for the website's content is made clear.",
          method: 'document',
          elements: [
            { id: 'organisation', zh: '机构', en: 'Organisation' },
            { id: 'staff', zh: '人员', en: 'Staff' },
            { id: 'rules', zh: '制度', en: 'Rules' },
            { id: 'funds', zh: '经费', en: 'Funds' },
            { id: 'responsibilities', zh: '责任分工', en: 'Division of responsibilities' },
          ],
          openList: true,
        },
        {
          number: '2',
          zh: '严格执行“日巡检、周检测、月监测、季普查、年度报告”的递进式监管制度，及时在网站公开检查情况；',
          en: 'The graduated system of daily patrol, weekly check, monthly monitoring, quarterly survey and annual report is strictly carried out, and the results of the checks are published on the website in good time.',
          method: 'document',
          parameters: {
            daily: { type: 'duration', value: 1, unit: 'day', bound: 'closed', text: '日巡检' },
            weekly: { type: 'duration', value: 1, unit: 'week', bound: 'closed', text: '周检测' },
            monthly: { type: 'duration', value: 1, unit: 'month', bound: 'closed', text: '月监测' },
            quarterly: {
              type: 'duration',
              value: 1,
              unit: 'quarter',
              bound: 'closed',
              text: '季普查',
            },
            yearly: { type: 'duration', value: 1, unit: 'year', bound: 'closed', text: '年度报告' },
          },
          elements: [
            { id: 'daily-patrol', zh: '日巡检', en: 'Daily patrol' },
            { id: 'weekly-check', zh: '周检测', en: 'Weekly check' },
            { id: 'monthly-monitoring', zh: '月监测', en: 'Monthly monitoring' },
            { id: 'quarterly-survey', zh: '季普查', en: 'Quarterly survey' },
            { id: 'annual-report', zh: '年度报告', en: 'Annual report' },
            { id: 'published-results', zh: '检查情况', en: 'Published results of the checks' },
          ],
        },
        {
          number: '3',
          zh: '定期组织对网站安全管理和技术防护措施进行检查。',
          en: "The website's security management and technical protection are checked regularly.",
          method: 'document',
          elements: [
            { id: 'security-management', zh: '网站安全管理', en: 'Security management' },
            { id: 'technical-protection', zh: '技术防护措施', en: 'Technical protection' },
          ],
        },
      ],
      responsibilities: [{ unit: 'information-centre' }],
      unitText: '区信息中心',
    },
    {
      id: 'safeguards.training',
      name: { zh: '人员培训', en: 'Staff training' },
      notes: [proof],
      requirements: [
        {
          number: '1',
          zh: '将政府网站工作纳入干部教育培训体系；',
          en: 'Work on the government website is part of the system of education and training for officials.',
          method: 'document',
        },
        {
          number: '2',
          zh: '每年组织开展培训不少于1次。',
          en: 'Training is held at least once a year.',
          method: 'document',
          parameters: {
            minimum: {
              type: 'count',
              limit: 'at-least',
              value: 1,
              unit: { zh: '次', en: 'training sessions' },
              bound: 'closed',
              text: '不少于1次',
            },
            window: {
              type: 'duration',
              value: 1,
              unit: 'year',
              bound: 'closed',
              text: '每年',
              reading: {
                zh: '取监测时间点前1年内，不按自然年度计。',
                en: 'Read as the year up to the monitoring date, not as the calendar year.',
              },
            },
          },
        },
      ],
      responsibilities: [{ unit: 'information-centre' }],
      unitText: '区信息中心',
    },
    {
      id: 'safeguards.operations',
      name: { zh: '运维机制', en: 'Operation and maintenance' },
      notes: [proof],
      requirements: [
        {
          zh: '建立健全专人负责制度、值班读网制度、资源管理机制、预算及项目管理制度、年报制度等运维机制。',
          en: 'Sound rules for operation and maintenance are in place: designated persons in charge, duty shifts that read through the website, management of resources, management of budget and projects, annual reporting and so on.',
          method: 'document',
          elements: [
            { id: 'persons-in-charge', zh: '专人负责制度', en: 'Designated persons in charge' },
            { id: 'duty-reading', zh: '值班读网制度', en: 'Duty shifts reading the website' },
            { id: 'resource-management', zh: '资源管理机制', en: 'Management of resources' },
            {
              id: 'project-management',
              zh: '预算及项目管理制度',
              en: 'Management of budget and projects',
            },
            { id: 'annual-reporting', zh: '年报制度', en: 'Annual reporting' },
          ],
          openList: true,
        },
      ],
      responsibilities: [{ unit: 'information-centre' }],
      unitText: '区信息中心',
    },
  ],
};
