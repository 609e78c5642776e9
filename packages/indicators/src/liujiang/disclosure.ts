import type { BranchData } from '../catalogue/assemble.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** How 数据发布/2 is read: one printed span, two limits. */
const threeToSixMonths: Bilingual = {
  zh: '“3—6个月内”分两档读：月度数据为3个月内，季度数据为6个月内。',
  en: '“3 to 6 months” is read as two limits: 3 months for monthly series, 6 months for quarterly ones.',
};

/** In 国有产权交易领域 the exception is printed once, before the list that it limits. */
const exceptTradeSecrets: Bilingual = {
  zh: '除涉及商业秘密外',
  en: 'Except where trade secrets are involved',
};

/**
 * 发布解读, the second level-1 indicator of the table: six branches, 34 leaves, 87 requirements.
 *
 * No point of it prints a modal word, so every clause is `unstated`: 应主动公开 says which documents are meant, 可公开
 * and 可按…检索 what is possible. Where a text applies several heads to several things (大气、水、土壤 each with 政策措施,
 * 实施效果, 污染监控), each pair is an element, nested under its thing.
 */
export const disclosure: BranchData = {
  id: 'disclosure',
  name: { zh: '发布解读', en: 'Disclosure and interpretation' },
  children: [
    {
      id: 'disclosure.basic',
      name: { zh: '基础信息公开', en: 'Disclosure of basic information' },
      children: [
        {
          id: 'disclosure.basic.institutions',
          name: { zh: '机构职能', en: 'Institutions and their functions' },
          description: {
            zh: '发布本地区机构设置、主要职责和联系方式等信息：',
            en: 'Publication of the institutional set-up, main functions, contact details and similar information of the district:',
          },
          requirements: [
            {
              number: '1',
              zh: '全面公开各部门机构设置、主要职责、办公地址、联系方式等信息；',
              en: 'The institutional set-up, main functions, office address, contact details and similar information of every department are disclosed in full.',
              method: 'assisted',
              scope: 'each',
              elements: [
                { id: 'set-up', zh: '机构设置', en: 'Institutional set-up' },
                { id: 'functions', zh: '主要职责', en: 'Main functions' },
                { id: 'address', zh: '办公地址', en: 'Office address' },
                { id: 'contact', zh: '联系方式', en: 'Contact details' },
              ],
              openList: true,
            },
            {
              number: '2',
              zh: '机构职能信息集中规范发布，统一展现形式；',
              en: 'Information on institutions and their functions is published in one place, to one standard and in one form of presentation.',
              method: 'manual',
              elements: [
                {
                  id: 'publication',
                  zh: '集中规范发布',
                  en: 'Published in one place and to one standard',
                },
                { id: 'presentation', zh: '统一展现形式', en: 'One form of presentation' },
              ],
            },
          ],
          columns: ['towns/institutions', 'all-units/institutions'],
          columnText: '机构概况',
          responsibilities: [{ unit: 'towns' }, { unit: 'all-units' }],
          unitText: '各镇、各单位',
        },
        {
          id: 'disclosure.basic.news',
          name: { zh: '政务动态', en: 'Government news' },
          description: {
            zh: '发布本地区政务要闻、通知公告、工作动态等需要社会公众广泛知晓的信息：',
            en: 'Publication of major government news, notices and announcements, work news and other information of the district that the general public needs to know:',
          },
          requirements: [
            {
              number: '1',
              zh: '设置政务动态、通知公告、工作动态相关栏目；',
              en: 'Columns for government news, notices and announcements, and work news are set up.',
              method: 'automatic',
              scope: 'each',
              elements: [
                { id: 'government-news', zh: '政务动态', en: 'Government news', kind: 'column' },
                {
                  id: 'notices',
                  zh: '通知公告',
                  en: 'Notices and announcements',
                  kind: 'column',
                },
                { id: 'work-news', zh: '工作动态', en: 'Work news', kind: 'column' },
              ],
            },
            {
              number: '2',
              zh: '及时转载上级政府网站发布的重要信息；',
              en: 'Important information published on the websites of higher-level governments is reposted promptly.',
              method: 'assisted',
              scope: 'each',
            },
            {
              number: '3',
              zh: '发布或转载信息时，注明信息来源，确保内容准确无误；',
              en: 'Whenever information is published or reposted, its source is stated and its content is accurate.',
              method: 'assisted',
              scope: 'each',
              elements: [
                { id: 'source', zh: '信息来源', en: 'Source of the information' },
                { id: 'accuracy', zh: '内容准确无误', en: 'Accurate content' },
              ],
            },
          ],
          columns: ['towns/work-news', 'all-units/work-news', 'towns/notices', 'all-units/notices'],
          columnText: '工作动态、通知公告',
          responsibilities: [{ unit: 'towns' }, { unit: 'all-units' }],
          unitText: '各镇、各单位',
        },
        {
          id: 'disclosure.basic.documents',
          name: { zh: '文件资料', en: 'Documents' },
          description: {
            zh: '发布本地区出台的规章、应主动公开的本级政府文件等信息：',
            en: 'Publication of the rules issued by the district, the documents of its government that are subject to disclosure on its own initiative, and similar information:',
          },
          requirements: [
            {
              number: '1',
              zh: '设置文件资料相关栏目；',
              en: 'Columns for documents are set up.',
              method: 'automatic',
              scope: 'each',
            },
            {
              number: '2',
              zh: '全面公开发布本地区出台的规章、应主动公开的本级政府文件等，按照文件类型、主题、文号等进行准确分类；',
              en: 'The rules issued by the district, the documents of its government that are subject to disclosure on its own initiative, and the like are published in full and correctly classified by document type, subject, document number and so on.',
              method: 'assisted',
              scope: 'each',
              elements: [
                { id: 'rules', zh: '规章', en: 'Rules' },
                {
                  id: 'government-documents',
                  zh: '应主动公开的本级政府文件',
                  en: 'Government documents subject to disclosure on its own initiative',
                },
                {
                  id: 'classification',
                  zh: '按照文件类型、主题、文号等进行准确分类',
                  en: 'Correct classification',
                  children: [
                    { id: 'document-type', zh: '文件类型', en: 'Document type' },
                    { id: 'subject', zh: '主题', en: 'Subject' },
                    { id: 'document-number', zh: '文号', en: 'Document number' },
                  ],
                  openList: true,
                },
              ],
              openList: true,
            },
            {
              number: '3',
              zh: '对修改、废止、失效的政策文件及时进行标注；',
              en: 'Policy documents that have been amended, repealed or have lapsed are promptly marked as such.',
              method: 'assisted',
              scope: 'each',
              elements: [
                { id: 'amended', zh: '修改', en: 'Amended' },
                { id: 'repealed', zh: '废止', en: 'Repealed' },
                { id: 'lapsed', zh: '失效', en: 'Lapsed' },
              ],
            },
          ],
          columns: ['towns/departmental-documents', 'all-units/departmental-documents'],
          columnText: '部门文件',
          responsibilities: [{ unit: 'towns' }, { unit: 'all-units' }],
          unitText: '各镇、各单位',
        },
        {
          id: 'disclosure.basic.personnel',
          name: { zh: '人事信息', en: 'Personnel information' },
          description: {
            zh: '发布本地区相关人事信息：',
            en: 'Publication of personnel information of the district:',
          },
          requirements: [
            {
              number: '1',
              zh: '设置人事信息栏目；',
              en: 'A column for personnel information is set up.',
              method: 'automatic',
            },
            {
              number: '2',
              zh: '监测时间点前1年内人事任免、任前公示、招考招录等一级栏目及时更新情况。',
              en: 'Whether the first-level columns for appointments and removals, pre-appointment notices, recruitment and the like were updated in good time within the year before the monitoring date.',
              method: 'automatic',
              parameters: {
                window: {
                  type: 'duration',
                  value: 1,
                  unit: 'year',
                  bound: 'closed',
                  text: '前1年内',
                },
              },
              notParameters: ['一级'],
              elements: [
                {
                  id: 'appointments',
                  zh: '人事任免',
                  en: 'Appointments and removals',
                  kind: 'column',
                },
                {
                  id: 'pre-appointment-notices',
                  zh: '任前公示',
                  en: 'Pre-appointment notices',
                  kind: 'column',
                },
                { id: 'recruitment', zh: '招考招录', en: 'Recruitment', kind: 'column' },
              ],
              openList: true,
            },
          ],
          columns: ['towns/personnel', 'human-resources/personnel'],
          columnText: '人事信息',
          responsibilities: [{ unit: 'towns' }, { unit: 'human-resources' }],
          unitText: '各镇、区人力资源社会保障局',
        },
        {
          id: 'disclosure.basic.plans',
          name: { zh: '规划计划', en: 'Plans' },
          description: {
            zh: '发布本地区的相关中长期规划、年度工作计划信息：',
            en: 'Publication of the medium- and long-term plans and annual work plans of the district:',
          },
          requirements: [
            {
              number: '1',
              zh: '设置规划计划栏目；',
              en: 'A column for plans is set up.',
              method: 'automatic',
            },
            {
              number: '2',
              zh: '全面公开本地区的中长期规划、解读信息以及执行进程情况；',
              en: 'The medium- and long-term plans of the district, their interpretation and the progress of their implementation are disclosed in full.',
              method: 'assisted',
              elements: [
                { id: 'plans', zh: '中长期规划', en: 'Medium- and long-term plans' },
                { id: 'interpretation', zh: '解读信息', en: 'Interpretation' },
                { id: 'progress', zh: '执行进程情况', en: 'Progress of implementation' },
              ],
            },
            {
              number: '3',
              zh: '全面公开本地区的年度工作计划及其实施进展情况。',
              en: 'The annual work plans of the district and the progress made on them are disclosed in full.',
              method: 'assisted',
              scope: 'each',
              elements: [
                { id: 'annual-plan', zh: '年度工作计划', en: 'Annual work plan' },
                { id: 'progress', zh: '实施进展情况', en: 'Progress made' },
              ],
            },
          ],
          columns: [
            'government-office/plans',
            'towns/town-documents',
            'all-units/departmental-documents',
          ],
          columnText: '规划计划、乡镇文件、部门文件',
          responsibilities: [
            { unit: 'government-office' },
            { unit: 'towns' },
            { unit: 'all-units' },
          ],
          unitText: '区政府办、各镇、各单位',
        },
        {
          id: 'disclosure.basic.budget',
          name: { zh: '财政预决算', en: 'Budgets and final accounts' },
          requirements: [
            {
              zh: '按年度发布本级政府及部门财政预算、决算报告、三公经费信息；',
              en: 'The budgets, the reports on final accounts, and the spending on official overseas visits, official vehicles and official hospitality of the district government and its departments are published every year.',
              method: 'automatic',
              parameters: {
                window: {
                  type: 'duration',
                  value: 1,
                  unit: 'year',
                  bound: 'closed',
                  text: '按年度',
                  reading: {
                    zh: '“按年度发布”读作：监测时间点前1年内，本级政府、部门的三项内容均有发布。',
                    en: '“Every year” is read as: each of the three was published, of the government and of departments, within the year up to the monitoring date.',
                  },
                },
              },
              notParameters: ['三公'],
              elements: [
                {
                  id: 'government',
                  zh: '本级政府',
                  en: 'District government',
                  children: [
                    { id: 'government-budget', zh: '财政预算', en: 'Budget of the government' },
                    {
                      id: 'government-final-accounts',
                      zh: '决算报告',
                      en: 'Report on final accounts of the government',
                    },
                    {
                      id: 'government-three-public-expenses',
                      zh: '三公经费信息',
                      en: 'Spending of the government on official overseas visits, official vehicles and official hospitality',
                    },
                  ],
                },
                {
                  id: 'departments',
                  zh: '部门',
                  en: 'Departments',
                  children: [
                    { id: 'departments-budget', zh: '财政预算', en: 'Budgets of departments' },
                    {
                      id: 'departments-final-accounts',
                      zh: '决算报告',
                      en: 'Reports on final accounts of departments',
                    },
                    {
                      id: 'departments-three-public-expenses',
                      zh: '三公经费信息',
                      en: 'Spending of departments on official overseas visits, official vehicles and official hospitality',
                    },
                  ],
                },
              ],
            },
          ],
          columns: ['finance/budget-platform'],
          columnText: '财政预决算公开平台',
          responsibilities: [{ unit: 'finance' }],
          unitText: '区财政局',
        },
        {
          id: 'disclosure.basic.statistics',
          name: { zh: '数据发布', en: 'Release of data' },
          description: {
            zh: '发布本地区相关数据发布情况：',
            en: 'Release of data on the district:',
          },
          requirements: [
            {
              number: '1',
              zh: '设置数据发布相关栏目；',
              en: 'Columns for the release of data are set up.',
              method: 'automatic',
            },
            {
              number: '2',
              zh: '按一定周期发布与本地区相关的、可公开的统计数据（月度或季度），且监测时间点前3—6个月内有更新。',
              en: 'Statistics on the district that may be made public are released at regular intervals (monthly or quarterly) and were updated within the 3 to 6 months before the monitoring date.',
              method: 'automatic',
              parameters: {
                monthlyPeriod: {
                  type: 'duration',
                  value: 1,
                  unit: 'month',
                  bound: 'closed',
                  text: '月度',
                },
                quarterlyPeriod: {
                  type: 'duration',
                  value: 1,
                  unit: 'quarter',
                  bound: 'closed',
                  text: '季度',
                },
                monthlyWindow: {
                  type: 'duration',
                  value: 3,
                  unit: 'month',
                  bound: 'closed',
                  text: '3—6个月',
                  reading: threeToSixMonths,
                },
                quarterlyWindow: {
                  type: 'duration',
                  value: 6,
                  unit: 'month',
                  bound: 'closed',
                  text: '3—6个月',
                  reading: threeToSixMonths,
                },
              },
            },
            {
              number: '3',
              zh: '按照主题、地区、部门等维度对数据进行科学合理分类；',
              en: 'Data are classified in a sound and sensible way by subject, area, department and similar dimensions.',
              method: 'assisted',
              elements: [
                { id: 'subject', zh: '主题', en: 'Subject' },
                { id: 'area', zh: '地区', en: 'Area' },
                { id: 'department', zh: '部门', en: 'Department' },
              ],
              openList: true,
            },
            {
              number: '5',
              zh: '监测时间点前6个月内，通过图表图解等可视化方式展现和解读数据；',
              en: 'Within the 6 months before the monitoring date, data were presented and interpreted visually, for instance in charts and diagrams.',
              method: 'assisted',
              parameters: {
                window: {
                  type: 'duration',
                  value: 6,
                  unit: 'month',
                  bound: 'closed',
                  text: '前6个月内',
                },
              },
              elements: [{ id: 'charts', zh: '图表图解', en: 'Charts and diagrams' }],
              enumeration: 'any',
              openList: true,
            },
            {
              number: '6',
              zh: '提供便捷的数据查询功能，可按数据项、时间周期等进行检索，动态生成数据图表，并提供下载功能。',
              en: 'A convenient data query function is offered that searches by data item, period and so on, generates charts dynamically, and allows downloads.',
              method: 'assisted',
              elements: [
                {
                  id: 'query',
                  zh: '数据查询功能',
                  en: 'Data query function',
                  children: [
                    { id: 'data-item', zh: '数据项', en: 'Search by data item' },
                    { id: 'period', zh: '时间周期', en: 'Search by period' },
                  ],
                  openList: true,
                },
                { id: 'charts', zh: '动态生成数据图表', en: 'Charts generated dynamically' },
                { id: 'download', zh: '下载功能', en: 'Download function' },
              ],
            },
          ],
          columns: ['statistics/statistics'],
          columnText: '统计数据',
          responsibilities: [{ unit: 'statistics' }],
          unitText: '区统计局',
        },
        {
          id: 'disclosure.basic.open-data',
          name: { zh: '数据开放', en: 'Open data' },
          description: {
            zh: '整合各部门政府数据，通过政府网站集中规范向社会开放政府数据集：',
            en: 'Government data of all departments are brought together, and government datasets are opened to the public on the government website, in one place and to one standard:',
          },
          requirements: [
            {
              number: '1',
              zh: '设置数据开放栏目；',
              en: 'A column for open data is set up.',
              method: 'automatic',
            },
            {
              number: '2',
              zh: '以机器可读的数据格式，公开政府数据集，并持续更新，提供数据接口；',
              en: 'Government datasets are disclosed in machine-readable formats and kept up to date, and data interfaces are provided.',
              method: 'assisted',
              elements: [
                {
                  id: 'machine-readable',
                  zh: '机器可读的数据格式',
                  en: 'Machine-readable data formats',
                },
                { id: 'updates', zh: '持续更新', en: 'Continuous updates' },
                { id: 'interfaces', zh: '数据接口', en: 'Data interfaces' },
              ],
            },
            {
              number: '3',
              zh: '针对已公开的数据集，注明各数据集的浏览量、下载量和接口调用等情况。',
              en: 'For each dataset disclosed, the numbers of views, downloads, interface calls and the like are stated.',
              method: 'assisted',
              elements: [
                { id: 'views', zh: '浏览量', en: 'Number of views' },
                { id: 'downloads', zh: '下载量', en: 'Number of downloads' },
                { id: 'interface-calls', zh: '接口调用', en: 'Interface calls' },
              ],
              openList: true,
            },
          ],
          columns: ['information-centre/open-data'],
          columnText: '数据开放',
          responsibilities: [{ unit: 'information-centre' }],
          unitText: '区信息中心',
        },
        {
          id: 'disclosure.basic.interpretation',
          name: { zh: '政策解读多样性', en: 'Variety of policy interpretation' },
          requirements: [
            {
              zh: '通过多种方式提供解读的情况：随机抽查3个不同文件的解读稿，通过新闻发布会、图表图解、音视频或动漫等形式提供政策解读的情况。',
              en: 'Whether interpretation is offered in various ways: the interpretations of 3 different documents are sampled at random, to see whether policies are interpreted through press conferences, charts and diagrams, audio and video, animation or similar forms.',
              method: 'assisted',
              parameters: {
                sample: {
                  type: 'count',
                  limit: 'exactly',
                  value: 3,
                  unit: { zh: '个文件', en: 'documents' },
                  bound: 'closed',
                  text: '3个不同文件',
                },
                forms: {
                  type: 'count',
                  limit: 'at-least',
                  value: 2,
                  unit: { zh: '种', en: 'forms' },
                  bound: 'closed',
                  text: null,
                  reading: {
                    zh: '“多种”读作不少于2种，就所抽文件的解读合并计算。',
                    en: '“Various ways” is read as at least two, over the interpretations of all the documents drawn.',
                  },
                },
              },
              elements: [
                { id: 'press-conferences', zh: '新闻发布会', en: 'Press conferences' },
                { id: 'charts', zh: '图表图解', en: 'Charts and diagrams' },
                { id: 'audio-video', zh: '音视频', en: 'Audio and video' },
                { id: 'animation', zh: '动漫', en: 'Animation' },
              ],
              enumeration: 'any',
              openList: true,
            },
          ],
          columns: ['government-office/interpretation'],
          columnText: '政策解读',
          responsibilities: [{ unit: 'government-office' }],
          unitText: '区政府办',
        },
      ],
    },
    {
      id: 'disclosure.projects',
      name: {
        zh: '重大建设项目批准和实施领域公开',
        en: 'Disclosure on the approval and implementation of major construction projects',
      },
      children: [
        {
          id: 'disclosure.projects.approval-services',
          name: { zh: '项目批准服务信息', en: 'Services for project approval' },
          requirements: [
            {
              zh: '申报要求、申报材料清单、批准流程、办理时限、受理机构联系方式、监督举报方式等的办事指南的公开情况。',
              en: 'Disclosure of service guides that cover application requirements, the list of application materials, the approval procedure, the time limit for handling, contact details of the accepting institution, ways to complain and report, and the like.',
              method: 'assisted',
              elements: [
                { id: 'requirements', zh: '申报要求', en: 'Application requirements' },
                { id: 'materials', zh: '申报材料清单', en: 'List of application materials' },
                { id: 'procedure', zh: '批准流程', en: 'Approval procedure' },
                { id: 'time-limit', zh: '办理时限', en: 'Time limit for handling' },
                {
                  id: 'contact',
                  zh: '受理机构联系方式',
                  en: 'Contact details of the accepting institution',
                },
                { id: 'complaints', zh: '监督举报方式', en: 'Ways to complain and report' },
              ],
              openList: true,
            },
          ],
          columns: ['development-reform/major-projects'],
          columnText: '重大项目',
          responsibilities: [{ unit: 'development-reform' }],
          unitText: '区发展改革局',
        },
        {
          id: 'disclosure.projects.investment-approvals',
          name: { zh: '项目投资批准结果信息', en: 'Results of project investment approvals' },
          requirements: [
            {
              zh: '项目建议书审批结果、可行性研究报告审批结果、项目申请报告核准结果、建设项目选址意见、建设项目用地（用海）预审意见、（政府投资项目）节能审查意见等批准结果信息的公开情况。',
              en: 'Disclosure of the results of the approval of project proposals and feasibility study reports, the results of the verification and approval of project application reports, site selection opinions, preliminary review opinions on the use of land (or sea areas), energy conservation review opinions (for government-invested projects), and other approval results.',
              method: 'assisted',
              elements: [
                {
                  id: 'project-proposal',
                  zh: '项目建议书审批结果',
                  en: 'Result of approval of the project proposal',
                },
                {
                  id: 'feasibility-study',
                  zh: '可行性研究报告审批结果',
                  en: 'Result of approval of the feasibility study report',
                },
                {
                  id: 'application-report',
                  zh: '项目申请报告核准结果',
                  en: 'Result of verification and approval of the project application report',
                },
                { id: 'site-selection', zh: '建设项目选址意见', en: 'Site selection opinion' },
                {
                  id: 'preliminary-review',
                  zh: '建设项目用地（用海）预审意见',
                  en: 'Preliminary review opinion on the use of land (or sea areas)',
                  children: [
                    { id: 'land-use', zh: '用地', en: 'Use of land' },
                    {
                      id: 'sea-use',
                      zh: '用海',
                      en: 'Use of sea areas',
                      condition: { zh: '用海', en: 'Projects that use sea areas' },
                    },
                  ],
                },
                {
                  id: 'energy-review',
                  zh: '节能审查意见',
                  en: 'Energy conservation review opinion',
                  condition: { zh: '政府投资项目', en: 'Government-invested projects' },
                },
              ],
              openList: true,
            },
          ],
          columns: ['development-reform/major-projects'],
          columnsInherited: true,
          responsibilities: [{ unit: 'development-reform' }],
          unitsInherited: true,
        },
        {
          id: 'disclosure.projects.construction-approvals',
          name: { zh: '项目报建批准结果信息', en: 'Results of construction approvals' },
          bases: ['gzf-2016-60'],
          requirements: [
            {
              zh: '按照权责清单和《广西壮族自治区人民政府关于清理规范投资项目报建审批事项的通知》（桂政发〔2016〕60号）实施的投资项目报建批准（或开工备案）结果信息的公开情况。',
              en: "Disclosure of the results of construction approvals (or filings of the start of work) of investment projects that are carried out under the list of powers and responsibilities and the Notice of the People's Government of Guangxi Zhuang Autonomous Region on Clearing Up and Standardising Approvals for the Construction of Investment Projects (Gui Zheng Fa [2016] No. 60).",
              method: 'assisted',
              notParameters: ['桂政发〔2016〕60号'],
              elements: [
                { id: 'approval', zh: '报建批准', en: 'Construction approval' },
                { id: 'filing', zh: '开工备案', en: 'Filing of the start of work' },
              ],
              enumeration: 'any',
            },
          ],
          columns: ['development-reform/major-projects'],
          columnsInherited: true,
          responsibilities: [{ unit: 'development-reform' }],
          unitsInherited: true,
        },
        {
          id: 'disclosure.projects.bidding',
          name: { zh: '项目招标投标信息', en: 'Project bidding' },
          requirements: [
            {
              zh: '资格预审公告、招标公告、中标候选人公示、中标结果公示、合同订立及履行情况、招标投标违法处罚信息等招标投标信息。',
              en: 'Bidding information such as prequalification announcements, invitations to bid, notices of candidates for winning bids, notices of bidding results, the conclusion and performance of contracts, and penalties for violations in bidding.',
              method: 'assisted',
              elements: [
                { id: 'prequalification', zh: '资格预审公告', en: 'Prequalification announcement' },
                { id: 'invitation', zh: '招标公告', en: 'Invitation to bid' },
                {
                  id: 'candidates',
                  zh: '中标候选人公示',
                  en: 'Notice of candidates for the winning bid',
                },
                { id: 'results', zh: '中标结果公示', en: 'Notice of the bidding result' },
                { id: 'contract-conclusion', zh: '合同订立', en: 'Conclusion of the contract' },
                { id: 'contract-performance', zh: '履行情况', en: 'Performance of the contract' },
                {
                  id: 'penalties',
                  zh: '招标投标违法处罚信息',
                  en: 'Penalties for violations in bidding',
                },
              ],
              openList: true,
            },
          ],
          columns: ['finance/procurement-site'],
          columnText: '市政府采购网柳江区板块',
          responsibilities: [{ unit: 'finance' }],
          unitText: '区财政局',
        },
        {
          id: 'disclosure.projects.land-acquisition',
          name: { zh: '征收土地信息', en: 'Land acquisition' },
          requirements: [
            {
              zh: '征地告知书以及履行征地报批前程序的相关证明材料、建设项目用地呈报说明书、农用地转用方案、补充耕地方案、征收土地方案、供地方案、征地批后实施中征地公告、征地补偿安置方案公告等征收土地信息。',
              en: 'Land acquisition information such as notifications of land acquisition and evidence that the procedures before submission for approval were followed, statements on the land to be used for construction projects, plans for the conversion of agricultural land, for the replenishment of cultivated land, for land acquisition and for land supply, and, in the implementation after approval, announcements of land acquisition and of compensation and resettlement plans.',
              method: 'assisted',
              elements: [
                { id: 'notification', zh: '征地告知书', en: 'Notification of land acquisition' },
                {
                  id: 'procedure-evidence',
                  zh: '履行征地报批前程序的相关证明材料',
                  en: 'Evidence that the procedures before submission for approval were followed',
                },
                {
                  id: 'land-statement',
                  zh: '建设项目用地呈报说明书',
                  en: 'Statement on the land to be used for the construction project',
                },
                {
                  id: 'conversion-plan',
                  zh: '农用地转用方案',
                  en: 'Plan for the conversion of agricultural land',
                },
                {
                  id: 'replenishment-plan',
                  zh: '补充耕地方案',
                  en: 'Plan for the replenishment of cultivated land',
                },
                { id: 'acquisition-plan', zh: '征收土地方案', en: 'Land acquisition plan' },
                { id: 'supply-plan', zh: '供地方案', en: 'Land supply plan' },
                {
                  id: 'acquisition-announcement',
                  zh: '征地批后实施中征地公告',
                  en: 'Announcement of land acquisition in the implementation after approval',
                },
                {
                  id: 'compensation-announcement',
                  zh: '征地补偿安置方案公告',
                  en: 'Announcement of the compensation and resettlement plan',
                },
              ],
              openList: true,
            },
          ],
          columns: ['natural-resources/land-acquisition'],
          columnText: '区自然资源局网站“征地信息专栏”',
          responsibilities: [{ unit: 'natural-resources' }],
          unitText: '区自然资源局',
        },
        {
          id: 'disclosure.projects.design-changes',
          name: { zh: '重大设计变更信息', en: 'Major design changes' },
          requirements: [
            {
              zh: '项目设计变更原因、主要变更内容、变更依据、批准单位、变更结果等。',
              en: 'The reason for a design change of a project, the main changes, their basis, the approving authority, the result of the change, and the like.',
              method: 'assisted',
              elements: [
                { id: 'reason', zh: '项目设计变更原因', en: 'Reason for the design change' },
                { id: 'content', zh: '主要变更内容', en: 'Main changes' },
                { id: 'basis', zh: '变更依据', en: 'Basis of the change' },
                { id: 'approving-authority', zh: '批准单位', en: 'Approving authority' },
                { id: 'result', zh: '变更结果', en: 'Result of the change' },
              ],
              openList: true,
            },
          ],
          columns: ['development-reform/major-projects'],
          columnText: '重大项目',
          responsibilities: [{ unit: 'development-reform' }],
          unitText: '区发展改革局',
        },
        {
          id: 'disclosure.projects.supervision',
          name: {
            zh: '施工及质量安全监督信息',
            en: 'Construction and supervision of quality and safety',
          },
          requirements: [
            {
              number: '1',
              zh: '项目法人单位及其主要负责人信息，设计、施工、监理单位及其主要负责人、项目负责人信息、资质情况，施工单位项目管理机构设置、工作职责、主要管理制度，施工期环境保护措施落实情况等；',
              en: 'The legal entity of the project and its principal; the design, construction and supervising units with their principals, project leaders and qualifications; the project management organisation, duties and main management rules of the construction unit; the implementation of environmental protection measures during construction; and the like.',
              method: 'assisted',
              elements: [
                { id: 'legal-entity', zh: '项目法人单位', en: 'Legal entity of the project' },
                {
                  id: 'legal-entity-principal',
                  zh: '主要负责人信息',
                  en: 'Principal of the legal entity',
                },
                {
                  id: 'design',
                  zh: '设计',
                  en: 'Design',
                  children: [
                    { id: 'design-unit', zh: '单位', en: 'Design unit' },
                    {
                      id: 'design-principal',
                      zh: '主要负责人',
                      en: 'Principal of the design unit',
                    },
                    {
                      id: 'design-leader',
                      zh: '项目负责人信息',
                      en: 'Project leader of the design unit',
                    },
                    {
                      id: 'design-qualifications',
                      zh: '资质情况',
                      en: 'Qualifications of the design unit',
                    },
                  ],
                },
                {
                  id: 'construction',
                  zh: '施工',
                  en: 'Construction',
                  children: [
                    { id: 'construction-unit', zh: '单位', en: 'Construction unit' },
                    {
                      id: 'construction-principal',
                      zh: '主要负责人',
                      en: 'Principal of the construction unit',
                    },
                    {
                      id: 'construction-leader',
                      zh: '项目负责人信息',
                      en: 'Project leader of the construction unit',
                    },
                    {
                      id: 'construction-qualifications',
                      zh: '资质情况',
                      en: 'Qualifications of the construction unit',
                    },
                  ],
                },
                {
                  id: 'supervision',
                  zh: '监理',
                  en: 'Supervision of works',
                  children: [
                    { id: 'supervision-unit', zh: '单位', en: 'Supervising unit' },
                    {
                      id: 'supervision-principal',
                      zh: '主要负责人',
                      en: 'Principal of the supervising unit',
                    },
                    {
                      id: 'supervision-leader',
                      zh: '项目负责人信息',
                      en: 'Project leader of the supervising unit',
                    },
                    {
                      id: 'supervision-qualifications',
                      zh: '资质情况',
                      en: 'Qualifications of the supervising unit',
                    },
                  ],
                },
                {
                  id: 'management',
                  zh: '施工单位项目管理机构设置、工作职责、主要管理制度',
                  en: 'Project management by the construction unit',
                  children: [
                    {
                      id: 'management-organisation',
                      zh: '项目管理机构设置',
                      en: 'Project management organisation',
                    },
                    { id: 'management-duties', zh: '工作职责', en: 'Duties' },
                    { id: 'management-rules', zh: '主要管理制度', en: 'Main management rules' },
                  ],
                },
                {
                  id: 'environmental-protection',
                  zh: '施工期环境保护措施落实情况',
                  en: 'Implementation of environmental protection measures during construction',
                },
              ],
              openList: true,
            },
            {
              number: '2',
              zh: '质量安全监督机构及其联系方式、质量安全行政处罚情况等质量安全监督信息。',
              en: 'Information on the supervision of quality and safety, such as the supervising body and its contact details and the administrative penalties imposed.',
              method: 'assisted',
              elements: [
                {
                  id: 'supervising-body',
                  zh: '质量安全监督机构',
                  en: 'Body that supervises quality and safety',
                },
                { id: 'contact', zh: '联系方式', en: 'Contact details of that body' },
                {
                  id: 'penalties',
                  zh: '质量安全行政处罚情况',
                  en: 'Administrative penalties concerning quality and safety',
                },
              ],
              openList: true,
            },
          ],
          columns: ['housing/quality-supervision'],
          columnText: '质量监督',
          responsibilities: [{ unit: 'housing' }],
          unitText: '区住房城乡建设局',
        },
        {
          id: 'disclosure.projects.completion',
          name: { zh: '项目竣工有关信息', en: 'Project completion' },
          requirements: [
            {
              zh: '项目竣工信息的公开情况，包括竣工验收时间、工程质量验收结果，竣工验收备案时间、备案编号、备案部门、交付使用时间，竣工决算审计单位、审计结论、财务决算金额等内容。',
              en: 'Disclosure of information on the completion of projects, including the date of acceptance on completion and the result of quality acceptance; the date, number and department of filing of the acceptance and the date of delivery for use; and the auditor of the final accounts, the audit conclusion and the amount of the final accounts.',
              method: 'assisted',
              elements: [
                { id: 'acceptance-date', zh: '竣工验收时间', en: 'Date of acceptance' },
                {
                  id: 'acceptance-result',
                  zh: '工程质量验收结果',
                  en: 'Result of quality acceptance',
                },
                {
                  id: 'filing-date',
                  zh: '竣工验收备案时间',
                  en: 'Date of filing of the acceptance',
                },
                { id: 'filing-number', zh: '备案编号', en: 'Filing number' },
                { id: 'filing-department', zh: '备案部门', en: 'Filing department' },
                { id: 'delivery-date', zh: '交付使用时间', en: 'Date of delivery for use' },
                {
                  id: 'auditor',
                  zh: '竣工决算审计单位',
                  en: 'Auditor of the final accounts on completion',
                },
                { id: 'audit-conclusion', zh: '审计结论', en: 'Audit conclusion' },
                {
                  id: 'final-amount',
                  zh: '财务决算金额',
                  en: 'Amount of the final financial accounts',
                },
              ],
              openList: true,
            },
          ],
          columns: ['housing/project-completion'],
          columnText: '项目实施竣工',
          responsibilities: [{ unit: 'housing' }],
          unitsInherited: true,
        },
      ],
    },
    {
      id: 'disclosure.resources',
      name: {
        zh: '公共资源配置领域公开',
        en: 'Disclosure on the allocation of public resources',
      },
      notes: [
        {
          zh: '详见桂政办发〔2018〕66号文件。',
          en: 'For details see document Gui Zheng Ban Fa [2018] No. 66.',
        },
      ],
      bases: ['gzbf-2018-66'],
      children: [
        {
          id: 'disclosure.resources.housing',
          name: { zh: '住房保障领域', en: 'Housing security' },
          requirements: [
            {
              number: '1',
              zh: '在项目建设方面，主要公开年度建设计划信息（包括建设计划任务量、计划项目信息、计划户型）、建设计划完成情况信息（包括计划任务完成进度、已开工项目基本信息、已竣工项目基本信息、配套设施建设情况）；',
              en: 'On project construction, mainly disclosed are the annual construction plan (the volume of planned construction, the planned projects and the planned dwelling types) and the fulfilment of the plan (progress on the planned tasks, basic information on projects started and on projects completed, and the construction of supporting facilities).',
              method: 'assisted',
              elements: [
                {
                  id: 'annual-plan',
                  zh: '年度建设计划信息',
                  en: 'Annual construction plan',
                  children: [
                    {
                      id: 'planned-volume',
                      zh: '建设计划任务量',
                      en: 'Volume of planned construction',
                    },
                    { id: 'planned-projects', zh: '计划项目信息', en: 'Planned projects' },
                    { id: 'planned-dwelling-types', zh: '计划户型', en: 'Planned dwelling types' },
                  ],
                },
                {
                  id: 'fulfilment',
                  zh: '建设计划完成情况信息',
                  en: 'Fulfilment of the construction plan',
                  children: [
                    { id: 'progress', zh: '计划任务完成进度', en: 'Progress on planned tasks' },
                    {
                      id: 'projects-started',
                      zh: '已开工项目基本信息',
                      en: 'Basic information on projects started',
                    },
                    {
                      id: 'projects-completed',
                      zh: '已竣工项目基本信息',
                      en: 'Basic information on projects completed',
                    },
                    {
                      id: 'supporting-facilities',
                      zh: '配套设施建设情况',
                      en: 'Construction of supporting facilities',
                    },
                  ],
                },
              ],
            },
            {
              number: '2',
              zh: '在住房分配方面，主要公开保障性住房分配政策、分配对象、分配房源、分配程序、分配过程、分配结果等信息。',
              en: 'On the allocation of housing, mainly disclosed are the policies, recipients, available dwellings, procedure, process and results of the allocation of affordable housing, and the like.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '保障性住房分配政策',
                  en: 'Allocation policies for affordable housing',
                },
                { id: 'recipients', zh: '分配对象', en: 'Recipients' },
                { id: 'dwellings', zh: '分配房源', en: 'Available dwellings' },
                { id: 'procedure', zh: '分配程序', en: 'Allocation procedure' },
                { id: 'process', zh: '分配过程', en: 'Allocation process' },
                { id: 'results', zh: '分配结果', en: 'Allocation results' },
              ],
              openList: true,
            },
          ],
          columns: ['housing/housing-security'],
          columnText: '住房保障',
          responsibilities: [{ unit: 'housing' }],
          unitText: '区住房城乡建设局',
        },
        {
          id: 'disclosure.resources.land-use',
          name: { zh: '国有土地使用权', en: 'Right to use State-owned land' },
          requirements: [
            {
              zh: '公开土地供应计划、出让公告、成交公示、供应结果等国有土地使用权出让信息。',
              en: 'Information on the assignment of the right to use State-owned land is disclosed, such as land supply plans, announcements of assignment, notices of transactions concluded, and results of supply.',
              method: 'assisted',
              elements: [
                { id: 'supply-plan', zh: '土地供应计划', en: 'Land supply plan' },
                { id: 'announcement', zh: '出让公告', en: 'Announcement of assignment' },
                { id: 'transaction', zh: '成交公示', en: 'Notice of the transaction concluded' },
                { id: 'results', zh: '供应结果', en: 'Results of supply' },
              ],
              openList: true,
            },
          ],
          columns: ['natural-resources/land-supply'],
          columnText: '本局网站“供应出让”栏目',
          responsibilities: [{ unit: 'natural-resources' }],
          unitText: '区自然资源局',
        },
        {
          id: 'disclosure.resources.procurement',
          name: { zh: '政府采购领域', en: 'Government procurement' },
          requirements: [
            {
              number: '1',
              zh: '主要公开采购项目公告、采购文件、采购项目预算金额、采购结果、采购合同等采购项目信息；',
              en: 'Mainly disclosed is information on procurement projects, such as their announcements, procurement documents, budgets, results and contracts.',
              method: 'assisted',
              elements: [
                {
                  id: 'announcement',
                  zh: '采购项目公告',
                  en: 'Announcement of the procurement project',
                },
                { id: 'documents', zh: '采购文件', en: 'Procurement documents' },
                {
                  id: 'budget',
                  zh: '采购项目预算金额',
                  en: 'Budget of the procurement project',
                },
                { id: 'results', zh: '采购结果', en: 'Procurement results' },
                { id: 'contracts', zh: '采购合同', en: 'Procurement contracts' },
              ],
              openList: true,
            },
            {
              number: '2',
              zh: '财政部门作出的投诉和监督检查等处理决定、对集中采购机构的考核结果，违法失信行为记录等监督处罚信息。',
              en: 'Information on supervision and penalties, such as decisions by the finance department on complaints, supervisory inspections and the like, results of the assessment of centralised procurement agencies, and records of unlawful and dishonest conduct.',
              method: 'assisted',
              elements: [
                {
                  id: 'decisions',
                  zh: '财政部门作出的投诉和监督检查等处理决定',
                  en: 'Decisions by the finance department',
                  children: [
                    { id: 'complaints', zh: '投诉', en: 'Decisions on complaints' },
                    {
                      id: 'inspections',
                      zh: '监督检查',
                      en: 'Decisions on supervisory inspections',
                    },
                  ],
                  openList: true,
                },
                {
                  id: 'agency-assessment',
                  zh: '对集中采购机构的考核结果',
                  en: 'Results of the assessment of centralised procurement agencies',
                },
                {
                  id: 'misconduct-records',
                  zh: '违法失信行为记录',
                  en: 'Records of unlawful and dishonest conduct',
                },
              ],
              openList: true,
            },
          ],
          columns: ['finance/procurement-site'],
          columnText: '市政府采购网柳江区板块',
          responsibilities: [{ unit: 'finance' }],
          unitText: '区财政局',
        },
        {
          id: 'disclosure.resources.property-rights',
          name: { zh: '国有产权交易领域', en: 'Trading of State-owned property rights' },
          requirements: [
            {
              zh: '主要公开除涉及商业秘密外产权交易决策及批准信息、交易项目信息、转让价格、交易价格、相关中介机构审计结果等信息。',
              en: 'Mainly disclosed, except where trade secrets are involved, are decisions and approvals on the trading of property rights, the projects traded, transfer prices, transaction prices, audit results of the intermediaries concerned, and the like.',
              method: 'assisted',
              elements: [
                {
                  id: 'decisions',
                  zh: '产权交易决策',
                  en: 'Decisions on the trading of property rights',
                  condition: exceptTradeSecrets,
                },
                {
                  id: 'approvals',
                  zh: '批准信息',
                  en: 'Approvals of the trading of property rights',
                  condition: exceptTradeSecrets,
                },
                {
                  id: 'projects',
                  zh: '交易项目信息',
                  en: 'Projects traded',
                  condition: exceptTradeSecrets,
                },
                {
                  id: 'transfer-price',
                  zh: '转让价格',
                  en: 'Transfer price',
                  condition: exceptTradeSecrets,
                },
                {
                  id: 'transaction-price',
                  zh: '交易价格',
                  en: 'Transaction price',
                  condition: exceptTradeSecrets,
                },
                {
                  id: 'audit-results',
                  zh: '相关中介机构审计结果',
                  en: 'Audit results of the intermediaries concerned',
                  condition: exceptTradeSecrets,
                },
              ],
              openList: true,
            },
          ],
          columns: ['finance/property-trading'],
          columnText: '市公共资源交易平台“产权交易”栏目',
          responsibilities: [{ unit: 'finance' }],
          unitText: '区财政局',
        },
      ],
    },
    {
      id: 'disclosure.welfare',
      name: {
        zh: '社会公益事业建设领域公开',
        en: 'Disclosure on the development of public welfare undertakings',
      },
      notes: [
        {
          zh: '详见桂政办发〔2018〕92号文件。',
          en: 'For details see document Gui Zheng Ban Fa [2018] No. 92.',
        },
      ],
      bases: ['gzbf-2018-92'],
      children: [
        {
          id: 'disclosure.welfare.poverty-alleviation',
          name: { zh: '脱贫攻坚领域', en: 'Poverty alleviation' },
          requirements: [
            {
              number: '1',
              zh: '及时公开扶贫政策、解读、执行情况；',
              en: 'Poverty alleviation policies, their interpretation and their implementation are disclosed promptly.',
              method: 'assisted',
              parameters: {
                window: {
                  type: 'duration',
                  value: 1,
                  unit: 'year',
                  bound: 'closed',
                  text: null,
                  reading: {
                    zh: '“及时”未写期限，比照人事信息第2点“监测时间点前1年内……及时更新”，读作监测时间点前1年内有公开；更早的由人工认定。',
                    en: '“Promptly” has no limit in print; after personnel/2, “updated in good time within the year before the monitoring date”, it is read as within that year. What is older a person judges.',
                  },
                },
              },
              elements: [
                { id: 'policies', zh: '扶贫政策', en: 'Poverty alleviation policies' },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
                { id: 'implementation', zh: '执行情况', en: 'Implementation' },
              ],
            },
            {
              number: '2',
              zh: '扶贫资金分配和使用情况；',
              en: 'The allocation and use of poverty alleviation funds.',
              method: 'assisted',
              elements: [
                { id: 'allocation', zh: '扶贫资金分配', en: 'Allocation of funds' },
                { id: 'use', zh: '使用情况', en: 'Use of funds' },
              ],
            },
            {
              number: '3',
              zh: '帮扶责任公开情况；',
              en: 'Disclosure of who is responsible for giving assistance.',
              method: 'assisted',
            },
            {
              number: '4',
              zh: '扶贫成效公开情况。',
              en: 'Disclosure of the results of poverty alleviation.',
              method: 'assisted',
            },
          ],
          columns: [
            'poverty-alleviation/departmental-documents',
            'poverty-alleviation/notices',
            'poverty-alleviation/work-news',
          ],
          columnText: '部门文件、通知公告、工作动态',
          responsibilities: [{ unit: 'poverty-alleviation' }],
          unitText: '区扶贫办',
        },
        {
          id: 'disclosure.welfare.social-assistance',
          name: { zh: '社会救助和社会福利领域', en: 'Social assistance and social welfare' },
          requirements: [
            {
              number: '1',
              zh: '城乡低保政策、办事指南、保障名单、补助金额等信息的公开情况；',
              en: 'Disclosure of policies, service guides, lists of recipients, subsidy amounts and the like on subsistence allowances for urban and rural residents.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '城乡低保政策',
                  en: 'Policies on subsistence allowances for urban and rural residents',
                },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
                { id: 'recipients', zh: '保障名单', en: 'List of recipients' },
                { id: 'amounts', zh: '补助金额', en: 'Subsidy amounts' },
              ],
              openList: true,
            },
            {
              number: '2',
              zh: '特困人员救助供养政策标准、办事指南、救助名单、补助金额等信息的公开情况；',
              en: 'Disclosure of policies and standards, service guides, lists of recipients, subsidy amounts and the like on assistance and support for people in extreme difficulty.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '特困人员救助供养政策标准',
                  en: 'Policies and standards on assistance and support for people in extreme difficulty',
                },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
                { id: 'recipients', zh: '救助名单', en: 'List of recipients' },
                { id: 'amounts', zh: '补助金额', en: 'Subsidy amounts' },
              ],
              openList: true,
            },
            {
              number: '3',
              zh: '医疗救助政策、办事指南、救助名单、补助金额等信息的公开情况；',
              en: 'Disclosure of policies, service guides, lists of recipients, subsidy amounts and the like on medical assistance.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '医疗救助政策', en: 'Policies on medical assistance' },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
                { id: 'recipients', zh: '救助名单', en: 'List of recipients' },
                { id: 'amounts', zh: '补助金额', en: 'Subsidy amounts' },
              ],
              openList: true,
            },
            {
              number: '4',
              zh: '临时救助政策、办事指南、救助名单、补助金额等信息的公开情况；',
              en: 'Disclosure of policies, service guides, lists of recipients, subsidy amounts and the like on temporary assistance.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '临时救助政策', en: 'Policies on temporary assistance' },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
                { id: 'recipients', zh: '救助名单', en: 'List of recipients' },
                { id: 'amounts', zh: '补助金额', en: 'Subsidy amounts' },
              ],
              openList: true,
            },
            {
              number: '5',
              zh: '受灾人员政策、办事指南、救助情况等信息的公开情况；',
              en: 'Disclosure of policies, service guides, the assistance given and the like for disaster-affected people.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '受灾人员政策',
                  en: 'Policies for disaster-affected people',
                },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
                { id: 'assistance', zh: '救助情况', en: 'Assistance given' },
              ],
              openList: true,
            },
            {
              number: '6',
              zh: '教育救助政策、办事指南、困难学生资助实施情况等信息的公开情况；',
              en: 'Disclosure of policies and service guides on education assistance, the financial aid given to students in need, and the like.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '教育救助政策', en: 'Policies on education assistance' },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
                {
                  id: 'student-aid',
                  zh: '困难学生资助实施情况',
                  en: 'Financial aid given to students in need',
                },
              ],
              openList: true,
            },
            {
              number: '7',
              zh: '住房保障政策、办事指南、保障性住房房源和分配情况、农村危房改造实施方案及相关政策；',
              en: 'Policies and service guides on housing security, the available dwellings and the allocation of affordable housing, and the implementation plans and related policies for the renovation of dilapidated rural houses.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '住房保障政策', en: 'Policies on housing security' },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
                {
                  id: 'dwellings',
                  zh: '保障性住房房源',
                  en: 'Available dwellings of affordable housing',
                },
                {
                  id: 'allocation',
                  zh: '分配情况',
                  en: 'Allocation of affordable housing',
                },
                {
                  id: 'renovation-plan',
                  zh: '农村危房改造实施方案',
                  en: 'Implementation plan for the renovation of dilapidated rural houses',
                },
                {
                  id: 'renovation-policies',
                  zh: '相关政策',
                  en: 'Policies on the renovation of dilapidated rural houses',
                },
              ],
            },
            {
              number: '8',
              zh: '就业救助政策、办事指南；',
              en: 'Policies and service guides on employment assistance.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '就业救助政策', en: 'Policies on employment assistance' },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
              ],
            },
            {
              number: '9',
              zh: '老年人福利政策、办事指南；',
              en: 'Policies and service guides on the welfare of older people.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '老年人福利政策',
                  en: 'Policies on the welfare of older people',
                },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
              ],
            },
            {
              number: '10',
              zh: '残疾人福利政策、办事指南；',
              en: 'Policies and service guides on the welfare of persons with disabilities.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '残疾人福利政策',
                  en: 'Policies on the welfare of persons with disabilities',
                },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
              ],
            },
            {
              number: '11',
              zh: '儿童福利、孤儿基本生活保障政策、办事指南；',
              en: 'Policies and service guides on child welfare and on basic living support for orphans.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '儿童福利、孤儿基本生活保障政策',
                  en: 'Policies',
                  children: [
                    { id: 'child-welfare', zh: '儿童福利', en: 'Child welfare' },
                    {
                      id: 'orphans',
                      zh: '孤儿基本生活保障',
                      en: 'Basic living support for orphans',
                    },
                  ],
                },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
              ],
            },
            {
              number: '12',
              zh: '计划生育特殊困难家庭扶助政策、办事指南。',
              en: 'Policies and service guides on support for family-planning families in special difficulty.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '计划生育特殊困难家庭扶助政策',
                  en: 'Policies on support for family-planning families in special difficulty',
                },
                { id: 'guides', zh: '办事指南', en: 'Service guides' },
              ],
            },
          ],
          columns: [
            'civil-affairs/social-assistance',
            'civil-affairs/social-welfare',
            'health-bureau/medical-assistance',
            'education/education-assistance',
            'housing/housing-security',
            'human-resources/employment',
            'disabled-federation/disability-welfare',
          ],
          columnText:
            '区民政局“社会救助”和“社会福利”栏目；区卫生健康局“医疗救助”栏目；区教育局“教育救助与资助”栏目；区住房城乡建设局“住房保障”栏目；区人力资源社会保障局“劳动就业”栏目；区残联“残疾人福利”栏目',
          responsibilities: [
            { unit: 'civil-affairs' },
            { unit: 'health-bureau' },
            { unit: 'education' },
            { unit: 'housing' },
            { unit: 'human-resources' },
            { unit: 'disabled-federation' },
          ],
          unitText:
            '区民政局、区卫生健康局、区教育局、区住房城乡建设局、区人力资源社会保障局、区残联',
        },
        {
          id: 'disclosure.welfare.education',
          name: { zh: '教育领域', en: 'Education' },
          requirements: [
            {
              number: '1',
              zh: '本地区出台有关教育的政策及解读；',
              en: 'Policies on education issued in the district and their interpretation.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '有关教育的政策', en: 'Policies on education' },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
              ],
            },
            {
              number: '2',
              zh: '本辖区教育领域发展规划；',
              en: 'The development plan for education in the district.',
              method: 'assisted',
            },
            {
              number: '3',
              zh: '教育资金的投入和使用情况；',
              en: 'The investment and use of education funds.',
              method: 'assisted',
              elements: [
                { id: 'investment', zh: '教育资金的投入', en: 'Investment of education funds' },
                { id: 'use', zh: '使用情况', en: 'Use of education funds' },
              ],
            },
            {
              number: '4',
              zh: '义务教育、学前教育、特殊教育、职业教育、学校概况、录取名单；',
              en: 'Compulsory education, preschool education, special education, vocational education, school profiles and lists of admitted students.',
              method: 'assisted',
              elements: [
                { id: 'compulsory', zh: '义务教育', en: 'Compulsory education' },
                { id: 'preschool', zh: '学前教育', en: 'Preschool education' },
                { id: 'special', zh: '特殊教育', en: 'Special education' },
                { id: 'vocational', zh: '职业教育', en: 'Vocational education' },
                { id: 'school-profiles', zh: '学校概况', en: 'School profiles' },
                { id: 'admissions', zh: '录取名单', en: 'Lists of admitted students' },
              ],
            },
            {
              number: '5',
              zh: '义务教育控辍保学、县域教育均衡发展等工作进展情况；',
              en: 'Progress in preventing dropouts from compulsory education, in the balanced development of education within the county, and in similar work.',
              method: 'assisted',
              elements: [
                {
                  id: 'dropout-prevention',
                  zh: '义务教育控辍保学',
                  en: 'Prevention of dropouts from compulsory education',
                },
                {
                  id: 'balanced-development',
                  zh: '县域教育均衡发展',
                  en: 'Balanced development of education within the county',
                },
              ],
              openList: true,
            },
            {
              number: '6',
              zh: '民办学校的办学资质、办学质量、学校概况、招生范围和收费；',
              en: 'The licences, quality, profiles, enrolment areas and fees of private schools.',
              method: 'assisted',
              elements: [
                { id: 'licences', zh: '办学资质', en: 'Licences to run a school' },
                { id: 'quality', zh: '办学质量', en: 'Quality of schooling' },
                { id: 'profiles', zh: '学校概况', en: 'School profiles' },
                { id: 'enrolment-areas', zh: '招生范围', en: 'Enrolment areas' },
                { id: 'fees', zh: '收费', en: 'Fees' },
              ],
            },
            {
              number: '7',
              zh: '困难学生资助实施情况。',
              en: 'The financial aid given to students in need.',
              method: 'assisted',
            },
          ],
          columns: [
            'education/preschool',
            'education/primary',
            'education/junior-secondary',
            'education/special',
            'education/education-assistance',
            'education/enquiry',
          ],
          columnText: '学前教育、小学教育、初中教育、特殊教育、教育救助与资助、教育查询',
          responsibilities: [{ unit: 'education' }],
          unitText: '区教育局',
        },
        {
          id: 'disclosure.welfare.medical-health',
          name: { zh: '基本医疗卫生领域', en: 'Basic medical and health care' },
          requirements: [
            {
              number: '1',
              zh: '本地区出台重大疾病预防控制、国家免疫规划政策及解读；',
              en: 'Policies issued in the district on the prevention and control of major diseases and on the national immunisation programme, and their interpretation.',
              method: 'assisted',
              elements: [
                {
                  id: 'policies',
                  zh: '重大疾病预防控制、国家免疫规划政策',
                  en: 'Policies',
                  children: [
                    {
                      id: 'major-diseases',
                      zh: '重大疾病预防控制',
                      en: 'Prevention and control of major diseases',
                    },
                    {
                      id: 'immunisation',
                      zh: '国家免疫规划',
                      en: 'National immunisation programme',
                    },
                  ],
                },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
              ],
            },
            {
              number: '2',
              zh: '本地区疾病应急救助、健康扶贫政策落实情况，贫困人口患者大病专项救治、慢性病综合防控和健康促进等信息；',
              en: 'The implementation in the district of policies on emergency medical aid and on health-related poverty alleviation, and information such as on special treatment of poor patients with serious diseases, comprehensive prevention and control of chronic diseases, and health promotion.',
              method: 'assisted',
              elements: [
                {
                  id: 'policy-implementation',
                  zh: '疾病应急救助、健康扶贫政策落实情况',
                  en: 'Implementation of policies',
                  children: [
                    {
                      id: 'emergency-aid',
                      zh: '疾病应急救助',
                      en: 'Emergency medical aid',
                    },
                    {
                      id: 'poverty-alleviation',
                      zh: '健康扶贫',
                      en: 'Health-related poverty alleviation',
                    },
                  ],
                },
                {
                  id: 'serious-diseases',
                  zh: '贫困人口患者大病专项救治',
                  en: 'Special treatment of poor patients with serious diseases',
                },
                {
                  id: 'chronic-diseases',
                  zh: '慢性病综合防控',
                  en: 'Comprehensive prevention and control of chronic diseases',
                },
                { id: 'health-promotion', zh: '健康促进', en: 'Health promotion' },
              ],
              openList: true,
            },
            {
              number: '3',
              zh: '各医疗机构概况、价格、医疗服务效率、次均医疗费用、医疗机构费用指标、医风医德查处情况；',
              en: 'The profiles, prices, service efficiency, average expenses per visit and cost indicators of all medical institutions, and the handling of breaches of medical ethics.',
              method: 'assisted',
              elements: [
                {
                  id: 'profiles',
                  zh: '各医疗机构概况',
                  en: 'Profiles of all medical institutions',
                },
                { id: 'prices', zh: '价格', en: 'Prices' },
                { id: 'efficiency', zh: '医疗服务效率', en: 'Efficiency of medical services' },
                {
                  id: 'average-expenses',
                  zh: '次均医疗费用',
                  en: 'Average medical expenses per visit',
                },
                {
                  id: 'cost-indicators',
                  zh: '医疗机构费用指标',
                  en: 'Cost indicators of medical institutions',
                },
                {
                  id: 'ethics',
                  zh: '医风医德查处情况',
                  en: 'Handling of breaches of medical ethics',
                },
              ],
            },
            {
              number: '4',
              zh: '食品药品生产、经营“黑名单”；',
              en: 'The blacklist of producers of and dealers in food and drugs.',
              method: 'assisted',
            },
            {
              number: '5',
              zh: '食品药品监督抽检结果、食品药品违法案件信息；',
              en: 'Results of sampling inspections of food and drugs, and cases of violations concerning food and drugs.',
              method: 'assisted',
              elements: [
                {
                  id: 'sampling-results',
                  zh: '食品药品监督抽检结果',
                  en: 'Results of sampling inspections of food and drugs',
                },
                {
                  id: 'cases',
                  zh: '食品药品违法案件信息',
                  en: 'Cases of violations concerning food and drugs',
                },
              ],
            },
            {
              number: '6',
              zh: '与食品安全相关的监督抽检信息。',
              en: 'Information on sampling inspections concerning food safety.',
              method: 'assisted',
            },
          ],
          columns: ['health-bureau/medical-health', 'market-regulation/food-drug-safety'],
          columnText: '区卫生健康局“医疗卫生”栏目；区市场监管局“食品药品安全”栏目',
          responsibilities: [{ unit: 'health-bureau' }, { unit: 'market-regulation' }],
          unitText: '区卫生健康局、区市场监管局',
        },
        {
          id: 'disclosure.welfare.environment',
          name: { zh: '环境保护领域', en: 'Environmental protection' },
          requirements: [
            {
              zh: '大气污染防治、水污染防治、土壤污染管控和修复等的政策措施、实施效果、污染监控等信息。',
              en: 'Policies and measures, their effects, pollution monitoring and similar information on the prevention and control of air pollution and of water pollution, the control and remediation of soil pollution, and the like.',
              method: 'assisted',
              elements: [
                {
                  id: 'air',
                  zh: '大气污染防治',
                  en: 'Prevention and control of air pollution',
                  children: [
                    {
                      id: 'air-policies',
                      zh: '政策措施',
                      en: 'Policies and measures on air pollution',
                    },
                    { id: 'air-effects', zh: '实施效果', en: 'Effects on air pollution' },
                    { id: 'air-monitoring', zh: '污染监控', en: 'Monitoring of air pollution' },
                  ],
                  openList: true,
                },
                {
                  id: 'water',
                  zh: '水污染防治',
                  en: 'Prevention and control of water pollution',
                  children: [
                    {
                      id: 'water-policies',
                      zh: '政策措施',
                      en: 'Policies and measures on water pollution',
                    },
                    { id: 'water-effects', zh: '实施效果', en: 'Effects on water pollution' },
                    { id: 'water-monitoring', zh: '污染监控', en: 'Monitoring of water pollution' },
                  ],
                  openList: true,
                },
                {
                  id: 'soil',
                  zh: '土壤污染管控和修复',
                  en: 'Control and remediation of soil pollution',
                  children: [
                    {
                      id: 'soil-policies',
                      zh: '政策措施',
                      en: 'Policies and measures on soil pollution',
                    },
                    { id: 'soil-effects', zh: '实施效果', en: 'Effects on soil pollution' },
                    { id: 'soil-monitoring', zh: '污染监控', en: 'Monitoring of soil pollution' },
                  ],
                  openList: true,
                },
              ],
              openList: true,
            },
          ],
          columns: [
            'ecology-environment/environmental-protection',
            'ecology-environment/environmental-review',
          ],
          columnText: '环境保护、环境核查审批',
          responsibilities: [{ unit: 'ecology-environment' }],
          unitText: '柳江生态环境局',
        },
        {
          id: 'disclosure.welfare.disaster-rescue',
          name: { zh: '灾害事故救援领域', en: 'Disaster and accident rescue' },
          requirements: [
            {
              number: '1',
              zh: '自然灾害应急预案、应急处置与救援、预警防范、救助款物和捐赠款物、灾后恢复重建、舆情回应等信息；',
              en: 'Contingency plans, emergency response and rescue, early warning and precautions, relief funds and goods, donated funds and goods, post-disaster recovery and reconstruction, responses to public concerns and similar information on natural disasters.',
              method: 'assisted',
              elements: [
                {
                  id: 'contingency-plans',
                  zh: '自然灾害应急预案',
                  en: 'Contingency plans for natural disasters',
                },
                { id: 'response', zh: '应急处置与救援', en: 'Emergency response and rescue' },
                { id: 'early-warning', zh: '预警防范', en: 'Early warning and precautions' },
                { id: 'relief', zh: '救助款物', en: 'Relief funds and goods' },
                { id: 'donations', zh: '捐赠款物', en: 'Donated funds and goods' },
                {
                  id: 'reconstruction',
                  zh: '灾后恢复重建',
                  en: 'Post-disaster recovery and reconstruction',
                },
                { id: 'public-concerns', zh: '舆情回应', en: 'Responses to public concerns' },
              ],
              openList: true,
            },
            {
              number: '2',
              zh: '重大事故灾难应急预案、应急处置与救援、预警防范、救助款物和捐赠款物、灾后恢复重建、舆情回应等信息；',
              en: 'Contingency plans, emergency response and rescue, early warning and precautions, relief funds and goods, donated funds and goods, post-disaster recovery and reconstruction, responses to public concerns and similar information on major accidents.',
              method: 'assisted',
              elements: [
                {
                  id: 'contingency-plans',
                  zh: '重大事故灾难应急预案',
                  en: 'Contingency plans for major accidents',
                },
                { id: 'response', zh: '应急处置与救援', en: 'Emergency response and rescue' },
                { id: 'early-warning', zh: '预警防范', en: 'Early warning and precautions' },
                { id: 'relief', zh: '救助款物', en: 'Relief funds and goods' },
                { id: 'donations', zh: '捐赠款物', en: 'Donated funds and goods' },
                {
                  id: 'reconstruction',
                  zh: '灾后恢复重建',
                  en: 'Post-disaster recovery and reconstruction',
                },
                { id: 'public-concerns', zh: '舆情回应', en: 'Responses to public concerns' },
              ],
              openList: true,
            },
            {
              number: '3',
              zh: '公共卫生事件应急预案、预警防范、救助款物和捐赠款物、舆情回应等信息。',
              en: 'Contingency plans, early warning and precautions, relief funds and goods, donated funds and goods, responses to public concerns and similar information on public health emergencies.',
              method: 'assisted',
              elements: [
                {
                  id: 'contingency-plans',
                  zh: '公共卫生事件应急预案',
                  en: 'Contingency plans for public health emergencies',
                },
                { id: 'early-warning', zh: '预警防范', en: 'Early warning and precautions' },
                { id: 'relief', zh: '救助款物', en: 'Relief funds and goods' },
                { id: 'donations', zh: '捐赠款物', en: 'Donated funds and goods' },
                { id: 'public-concerns', zh: '舆情回应', en: 'Responses to public concerns' },
              ],
              openList: true,
            },
          ],
          columns: ['health-bureau/disasters', 'emergency/rescue'],
          columnText: '区卫生健康局“灾害事故”栏目；区应急局“救援领域”栏目',
          responsibilities: [{ unit: 'health-bureau' }, { unit: 'emergency' }],
          unitText: '区卫生健康局、区应急局',
        },
        {
          id: 'disclosure.welfare.culture-sports',
          name: { zh: '公共文化体育领域', en: 'Public culture and sports' },
          requirements: [
            {
              number: '1',
              zh: '公共文化领域的政策及解读、公共文化设施目录、公共文化服务目录、政府购买公共文化服务等信息；',
              en: 'Policies on public culture and their interpretation, the catalogues of public cultural facilities and of public cultural services, the government purchase of public cultural services, and similar information.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '公共文化领域的政策', en: 'Policies on public culture' },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
                {
                  id: 'facilities',
                  zh: '公共文化设施目录',
                  en: 'Catalogue of public cultural facilities',
                },
                {
                  id: 'services',
                  zh: '公共文化服务目录',
                  en: 'Catalogue of public cultural services',
                },
                {
                  id: 'purchases',
                  zh: '政府购买公共文化服务',
                  en: 'Government purchase of public cultural services',
                },
              ],
              openList: true,
            },
            {
              number: '2',
              zh: '公共体育领域的政策及解读、公共体育设施建设和使用、政府购买公共体育服务等信息。',
              en: 'Policies on public sports and their interpretation, the construction and use of public sports facilities, the government purchase of public sports services, and similar information.',
              method: 'assisted',
              elements: [
                { id: 'policies', zh: '公共体育领域的政策', en: 'Policies on public sports' },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
                {
                  id: 'facility-construction',
                  zh: '公共体育设施建设',
                  en: 'Construction of public sports facilities',
                },
                { id: 'facility-use', zh: '使用', en: 'Use of public sports facilities' },
                {
                  id: 'purchases',
                  zh: '政府购买公共体育服务',
                  en: 'Government purchase of public sports services',
                },
              ],
              openList: true,
            },
          ],
          columns: ['culture-sports-tourism/culture-sports'],
          columnText: '文化体育',
          responsibilities: [{ unit: 'culture-sports-tourism' }],
          unitText: '区文体广电旅游局',
        },
      ],
    },
    {
      id: 'disclosure.priorities',
      name: { zh: '中心工作落实宣传', en: 'Publicity on the implementation of central tasks' },
      children: [
        {
          id: 'disclosure.priorities.three-battles',
          name: { zh: '三大攻坚战', en: 'Three critical battles' },
          description: {
            zh: '网站对企业融资、脱贫攻坚、生态环境保护等重点工作相关政策及解读、工作部署落实情况：',
            en: 'How the website covers policies, interpretation, and the arrangement and implementation of key tasks such as enterprise financing, poverty alleviation and ecological and environmental protection:',
          },
          elements: [
            { id: 'enterprise-financing', zh: '企业融资', en: 'Enterprise financing' },
            { id: 'poverty-alleviation', zh: '脱贫攻坚', en: 'Poverty alleviation' },
            {
              id: 'environmental-protection',
              zh: '生态环境保护',
              en: 'Ecological and environmental protection',
            },
          ],
          openList: true,
          requirements: [
            {
              number: '1',
              zh: '是否开设相关专题专栏；',
              en: 'Whether topical sections are opened.',
              method: 'assisted',
            },
            {
              number: '2',
              zh: '是否汇聚辖区工作部署落实情况信息；',
              en: 'Whether information on how the tasks are arranged and implemented in the district is brought together.',
              method: 'assisted',
            },
            {
              number: '3',
              zh: '是否通过新闻发布会、解读等形式宣传工作部署落实情况；',
              en: 'Whether the arrangement and implementation of the tasks are publicised through press conferences, interpretation and similar forms.',
              method: 'assisted',
              elements: [
                { id: 'press-conferences', zh: '新闻发布会', en: 'Press conferences' },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
              ],
              enumeration: 'any',
              openList: true,
            },
          ],
          columns: [
            'industry-it/enterprise-financing',
            'poverty-alleviation/departmental-documents',
            'ecology-environment/environmental-protection',
          ],
          columnText:
            '区工业和信息化局“企业融资”栏目；区扶贫办“部门文件”等有关栏目；柳江生态环境局“环境保护”栏目',
          responsibilities: [
            { unit: 'industry-it' },
            { unit: 'poverty-alleviation' },
            { unit: 'ecology-environment' },
          ],
          unitText: '区工业和信息化局、区扶贫办、柳江生态环境局',
        },
        {
          id: 'disclosure.priorities.streamlining',
          name: {
            zh: '深化“放管服”改革',
            en: 'Deepening reforms to streamline administration and delegate power, improve regulation, and upgrade services',
          },
          description: {
            zh: '网站对“证照分离”改革、压缩企业开办时间、优化企业注销办理流程、减证便民等政策及解读、工作部署落实情况：',
            en: 'How the website covers policies, interpretation, and the arrangement and implementation of work such as the reform to separate operating permits from business licences, cutting the time needed to start a business, simplifying the deregistration of enterprises, and requiring fewer certificates for the convenience of the people:',
          },
          elements: [
            {
              id: 'permits-and-licences',
              zh: '“证照分离”改革',
              en: 'Reform to separate operating permits from business licences',
            },
            {
              id: 'start-up-time',
              zh: '压缩企业开办时间',
              en: 'Cutting the time needed to start a business',
            },
            {
              id: 'deregistration',
              zh: '优化企业注销办理流程',
              en: 'Simplifying the deregistration of enterprises',
            },
            {
              id: 'fewer-certificates',
              zh: '减证便民',
              en: 'Requiring fewer certificates for the convenience of the people',
            },
          ],
          openList: true,
          requirements: [
            {
              number: '1',
              zh: '是否开设相关专题专栏；',
              en: 'Whether topical sections are opened.',
              method: 'assisted',
            },
            {
              number: '2',
              zh: '是否汇聚辖区工作部署落实情况信息；',
              en: 'Whether information on how the tasks are arranged and implemented in the district is brought together.',
              method: 'assisted',
            },
            {
              number: '3',
              zh: '是否通过新闻发布会、解读等形式宣传工作部署落实情况；',
              en: 'Whether the arrangement and implementation of the tasks are publicised through press conferences, interpretation and similar forms.',
              method: 'assisted',
              elements: [
                { id: 'press-conferences', zh: '新闻发布会', en: 'Press conferences' },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
              ],
              enumeration: 'any',
              openList: true,
            },
            {
              number: '4',
              zh: '信息丰富程度及信息更新情况。',
              en: 'How rich the information is and how well it is kept up to date.',
              method: 'manual',
              elements: [
                { id: 'richness', zh: '信息丰富程度', en: 'Richness of information' },
                { id: 'updates', zh: '信息更新情况', en: 'Updating of information' },
              ],
            },
          ],
          columns: ['administrative-approval/mail', 'market-regulation/mail'],
          columnText: '通过邮箱报送有关信息',
          responsibilities: [{ unit: 'administrative-approval' }, { unit: 'market-regulation' }],
          unitText: '区行政审批局、区市场监管局',
        },
        {
          id: 'disclosure.priorities.annual-campaigns',
          name: { zh: '年度专项工作', en: 'Special tasks of the year' },
          description: {
            zh: '网站对扫黑除恶专项斗争、不忘初心、牢记使命主题教育、公开条例贯彻落实等专项工作落实情况：',
            en: 'How the website covers the implementation of special tasks such as the campaign to combat organised crime and root out local gangs, the education campaign on the theme of “staying true to our founding mission”, and the implementation of the Regulations on Disclosure of Government Information:',
          },
          elements: [
            {
              id: 'organised-crime',
              zh: '扫黑除恶专项斗争',
              en: 'Campaign to combat organised crime and root out local gangs',
            },
            {
              id: 'founding-mission',
              zh: '不忘初心、牢记使命主题教育',
              en: 'Education campaign on the theme of “staying true to our founding mission”',
            },
            {
              id: 'disclosure-regulations',
              zh: '公开条例贯彻落实',
              en: 'Implementation of the Regulations on Disclosure of Government Information',
            },
          ],
          openList: true,
          requirements: [
            {
              number: '1',
              zh: '是否开设相关专题专栏；',
              en: 'Whether topical sections are opened.',
              method: 'assisted',
            },
            {
              number: '2',
              zh: '是否汇聚辖区工作部署落实情况信息；',
              en: 'Whether information on how the tasks are arranged and implemented in the district is brought together.',
              method: 'assisted',
            },
            {
              number: '3',
              zh: '是否通过新闻发布会、解读等形式宣传工作部署落实情况；',
              en: 'Whether the arrangement and implementation of the tasks are publicised through press conferences, interpretation and similar forms.',
              method: 'assisted',
              elements: [
                { id: 'press-conferences', zh: '新闻发布会', en: 'Press conferences' },
                { id: 'interpretation', zh: '解读', en: 'Interpretation' },
              ],
              enumeration: 'any',
              openList: true,
            },
            {
              number: '4',
              zh: '信息丰富程度及信息更新情况',
              en: 'How rich the information is and how well it is kept up to date.',
              method: 'manual',
              elements: [
                { id: 'richness', zh: '信息丰富程度', en: 'Richness of information' },
                { id: 'updates', zh: '信息更新情况', en: 'Updating of information' },
              ],
            },
          ],
          columns: ['towns/work-news', 'all-units/work-news', 'information-centre/campaign-topics'],
          columnText: '各镇、各单位发布在“工作动态”栏目，区信息中心负责定期将信息采集到有关专栏',
          responsibilities: [
            { unit: 'towns' },
            { unit: 'all-units' },
            { unit: 'information-centre', role: 'collect', statedIn: 'column' },
          ],
          unitText: '各镇、各单位',
        },
      ],
    },
    {
      id: 'disclosure.other',
      name: { zh: '其他重点信息', en: 'Other key information' },
      children: [
        {
          id: 'disclosure.other.proposals',
          name: { zh: '建议提案', en: "Deputies' suggestions and CPPCC proposals" },
          requirements: [
            {
              zh: '公开人大代表建议和政协委员提案的答复信息或建议提案办理工作的情况。',
              en: "The replies to suggestions by deputies to the people's congress and to proposals by CPPCC members, or the handling of these suggestions and proposals, are disclosed.",
              method: 'assisted',
              elements: [
                {
                  id: 'replies',
                  zh: '人大代表建议和政协委员提案的答复信息',
                  en: 'Replies',
                  children: [
                    {
                      id: 'suggestions',
                      zh: '人大代表建议',
                      en: "Replies to suggestions by deputies to the people's congress",
                    },
                    {
                      id: 'proposals',
                      zh: '政协委员提案',
                      en: 'Replies to proposals by CPPCC members',
                    },
                  ],
                },
                {
                  id: 'handling',
                  zh: '建议提案办理工作的情况',
                  en: 'Handling of suggestions and proposals',
                },
              ],
              enumeration: 'any',
            },
          ],
          columns: ['towns/notices', 'all-units/notices', 'information-centre/proposal-results'],
          columnText:
            '各镇、各单位发布在“通知公告”栏目，区信息中心负责定期将信息采集到“建议提案结果公开”栏目',
          responsibilities: [
            { unit: 'towns' },
            { unit: 'all-units' },
            { unit: 'information-centre', role: 'collect', statedIn: 'column' },
          ],
          unitText: '各镇、各单位',
        },
        {
          id: 'disclosure.other.work-safety',
          name: { zh: '安全生产', en: 'Work safety' },
          requirements: [
            {
              zh: '本地区安全生产方面的调查处理、应对处置、生产预警和预防信息的公开情况。',
              en: 'Disclosure of information on work safety in the district: investigation and handling, response, early warning, and prevention.',
              method: 'assisted',
              elements: [
                { id: 'investigation', zh: '调查处理', en: 'Investigation and handling' },
                { id: 'response', zh: '应对处置', en: 'Response' },
                { id: 'early-warning', zh: '生产预警', en: 'Early warning' },
                { id: 'prevention', zh: '预防信息', en: 'Prevention' },
              ],
            },
          ],
          columns: ['emergency/work-safety'],
          columnText: '安全生产',
          responsibilities: [{ unit: 'emergency' }],
          unitText: '区应急局',
        },
        {
          id: 'disclosure.other.random-inspection',
          name: {
            zh: '“双随机、一公开”',
            en: 'Random selection of inspectors and inspection targets, and open results',
          },
          requirements: [
            {
              zh: '本地区“双随机、一公开”工作的开展情况，包括随机抽查事项清单、执法人员库、抽查情况及查处结果的公开情况。',
              en: 'How the district carries out inspections with randomly selected inspectors and targets and open results, including disclosure of the list of items subject to random inspection, the pool of law enforcement officers, the inspections made, and how violations were dealt with.',
              method: 'assisted',
              notParameters: ['双随机、一公开'],
              elements: [
                {
                  id: 'items',
                  zh: '随机抽查事项清单',
                  en: 'List of items subject to random inspection',
                },
                { id: 'officers', zh: '执法人员库', en: 'Pool of law enforcement officers' },
                { id: 'inspections', zh: '抽查情况', en: 'Inspections made' },
                { id: 'results', zh: '查处结果', en: 'How violations were dealt with' },
              ],
            },
          ],
          columns: ['market-regulation/random-inspection-list'],
          columnText: '随机抽查事项清单',
          responsibilities: [{ unit: 'market-regulation' }],
          unitText: '区市场监管局',
        },
      ],
    },
  ],
};
