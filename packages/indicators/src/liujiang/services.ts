import type { BranchData } from '../assemble.ts';

/** 三、办事服务. */
export const services: BranchData = {
  id: 'services',
  name: { zh: '办事服务', en: 'Government services' },
  children: [
    {
      id: 'services.administrative',
      name: { zh: '行政办事', en: 'Administrative services' },
      children: [
        {
          id: 'services.administrative.single-entry',
          name: { zh: '统一入口', en: 'Single entry' },
          requirements: [
            {
              zh: '网站首页的重点区域通过栏目链接、文字或图片链接引导至广西一体化在线政务服务平台本地区频道。',
              en: "A prominent area of the home page leads, by a column link or a text or image link, to the district's channel of Guangxi's integrated online government service platform.",
              method: 'assisted',
              elements: [
                { id: 'column-link', zh: '栏目链接', en: 'Column link' },
                { id: 'text-link', zh: '文字', en: 'Text link' },
                { id: 'image-link', zh: '图片链接', en: 'Image link' },
              ],
              enumeration: 'any',
            },
          ],
          responsibilities: [{ unit: 'information-centre' }],
          unitText: '区信息中心',
        },
        {
          id: 'services.administrative.themes',
          name: { zh: '主题对应', en: 'Matching of themes' },
          requirements: [
            {
              zh: '广西一体化服务平台本地区频道个人办事、企业办事应用主题与服务事项对应情况。',
              en: "Whether the themes of the applications for individuals and for businesses on the district's channel of Guangxi's integrated service platform match the service items listed under them.",
              method: 'manual',
              elements: [
                { id: 'individuals', zh: '个人办事', en: 'Services for individuals' },
                { id: 'businesses', zh: '企业办事', en: 'Services for businesses' },
              ],
            },
          ],
          columns: ['administrative-approval/service-platform'],
          columnText: '数字政务一体化平台',
          responsibilities: [{ unit: 'administrative-approval' }],
          unitText: '区行政审批局',
        },
        {
          id: 'services.administrative.item-granularity',
          name: { zh: '事项细分情况', en: 'Granularity of service items' },
          requirements: [
            {
              zh: '通过抽查重点事项的方式，检查一体化服务平台本地区频道政务服务事项按照可网上运行的最小颗粒度标准，围绕受理条件、申请材料、办理流程等要素，精细化编制办事指南的情况。',
              en: "By a spot check of key items: whether the service items on the district's channel of the integrated service platform are broken down to the smallest unit that can be handled online, and have detailed guides covering conditions for acceptance, application materials, procedure and other particulars.",
              method: 'assisted',
              elements: [
                { id: 'conditions', zh: '受理条件', en: 'Conditions for acceptance' },
                { id: 'materials', zh: '申请材料', en: 'Application materials' },
                { id: 'procedure', zh: '办理流程', en: 'Procedure' },
              ],
              openList: true,
            },
          ],
          columns: ['administrative-approval/service-platform'],
          columnsInherited: true,
          responsibilities: [{ unit: 'administrative-approval' }],
          unitsInherited: true,
        },
        {
          id: 'services.administrative.depth',
          name: { zh: '事项办理深度', en: 'Depth of online handling' },
          requirements: [
            {
              zh: '考察一体化服务平台各地区在教育身份类、商事服务类、医疗社保类、居住出行类等领域办事服务的在线办理深度。',
              en: 'How far services can be handled online, area by area, on the integrated service platform, in such fields as education and identity, commercial services, medical care and social insurance, and residence and travel.',
              method: 'manual',
              elements: [
                { id: 'education-identity', zh: '教育身份类', en: 'Education and identity' },
                { id: 'commercial', zh: '商事服务类', en: 'Commercial services' },
                {
                  id: 'medical-insurance',
                  zh: '医疗社保类',
                  en: 'Medical care and social insurance',
                },
                { id: 'residence-travel', zh: '居住出行类', en: 'Residence and travel' },
              ],
              openList: true,
            },
          ],
          columns: ['administrative-approval/service-platform'],
          columnsInherited: true,
          responsibilities: [{ unit: 'administrative-approval' }],
          unitsInherited: true,
        },
        {
          id: 'services.administrative.efficiency',
          name: { zh: '网办效率', en: 'Efficiency of online handling' },
          requirements: [
            {
              number: '1',
              zh: '本地区政务服务事项办结平均办理时限；',
              en: "The average time within which the district's government service items are completed.",
              method: 'document',
              measured: true,
            },
            {
              number: '2',
              zh: '本地区政务服务事项网上办理率；',
              en: "The share of the district's government service items that are handled online.",
              method: 'document',
              measured: true,
            },
            {
              number: '3',
              zh: '即办件的数量占本部门政务服务事项总数的比例；',
              en: 'The number of items handled on the spot as a share of all government service items of the department.',
              method: 'document',
              measured: true,
            },
            {
              number: '4',
              zh: '围绕告知承诺、容缺受理、联审联办等内容，推动政务服务跨地区、跨部门、跨层级协同办理的情况。',
              en: 'Promotion of coordinated handling of government services across regions, departments and levels by means such as notification and commitment, acceptance with materials outstanding, and joint review and handling.',
              method: 'manual',
              elements: [
                { id: 'notification', zh: '告知承诺', en: 'Notification and commitment' },
                { id: 'tolerance', zh: '容缺受理', en: 'Acceptance with materials outstanding' },
                { id: 'joint-handling', zh: '联审联办', en: 'Joint review and handling' },
                { id: 'cross-region', zh: '跨地区', en: 'Across regions' },
                { id: 'cross-department', zh: '跨部门', en: 'Across departments' },
                { id: 'cross-level', zh: '跨层级', en: 'Across levels of government' },
              ],
              openList: true,
            },
          ],
          columns: ['administrative-approval/service-platform'],
          columnsInherited: true,
          responsibilities: [{ unit: 'administrative-approval' }],
          unitsInherited: true,
        },
        {
          id: 'services.administrative.integrated',
          name: { zh: '集成服务', en: 'Integrated services' },
          requirements: [
            {
              zh: '针对企业开办、工程建设项目审批、企业注销、不动产登记、出入境等重点服务领域，细化办理对象、条件、流程等，整合服务资源，提供跨部门、跨层级专题或集成服务情况。',
              en: 'In key fields such as business start-up, approval of construction projects, business deregistration, real estate registration, and exit and entry: whether applicants, conditions, procedures and so on are set out in detail, service resources are integrated, and topical or integrated services are provided across departments and levels.',
              method: 'assisted',
              elements: [
                { id: 'business-start-up', zh: '企业开办', en: 'Business start-up' },
                {
                  id: 'construction-approval',
                  zh: '工程建设项目审批',
                  en: 'Approval of construction projects',
                },
                { id: 'business-deregistration', zh: '企业注销', en: 'Business deregistration' },
                { id: 'real-estate', zh: '不动产登记', en: 'Real estate registration' },
                { id: 'exit-entry', zh: '出入境', en: 'Exit and entry' },
                { id: 'applicants', zh: '办理对象', en: 'Applicants' },
                { id: 'conditions', zh: '条件', en: 'Conditions' },
                { id: 'procedure', zh: '流程', en: 'Procedure' },
                { id: 'cross-department', zh: '跨部门', en: 'Across departments' },
                { id: 'cross-level', zh: '跨层级', en: 'Across levels of government' },
              ],
              openList: true,
            },
          ],
          columns: ['administrative-approval/service-platform'],
          columnsInherited: true,
          responsibilities: [{ unit: 'administrative-approval' }],
          unitsInherited: true,
        },
      ],
    },
    {
      id: 'services.public',
      name: { zh: '便民利企服务', en: 'Services for the public and businesses' },
      children: [
        {
          id: 'services.public.education-training',
          name: { zh: '教育培训', en: 'Education and training' },
          requirements: [
            {
              zh: '整合并提供本地区中小学校及幼儿园的概况、招生计划、学区划分、奖励资助等教育服务的情况。',
              en: 'Education services brought together and provided: profiles, enrolment plans, catchment areas, awards and financial aid and so on of primary and secondary schools and kindergartens in the district.',
              method: 'assisted',
              elements: [
                { id: 'profiles', zh: '概况', en: 'Profiles' },
                { id: 'enrolment-plans', zh: '招生计划', en: 'Enrolment plans' },
                { id: 'catchment-areas', zh: '学区划分', en: 'Catchment areas' },
                { id: 'awards-aid', zh: '奖励资助', en: 'Awards and financial aid' },
              ],
              openList: true,
            },
          ],
          columns: [
            'education/preschool',
            'education/primary',
            'education/junior-secondary',
            'education/vocational',
            'education/special',
            'education/education-assistance',
            'education/migrant-children',
            'education/enquiry',
          ],
          columnText:
            '学前教育、小学教育、初中教育、职业教育、特殊教育、教育救助与资助、随迁子女入学服务指南、教育查询',
          responsibilities: [{ unit: 'education' }],
          unitText: '区教育局',
        },
        {
          id: 'services.public.employment',
          name: { zh: '劳动就业', en: 'Labour and employment' },
          requirements: [
            {
              zh: '整合并提供本地区就业岗位、职业技能培训、劳动权益保障等就业服务的情况。',
              en: 'Employment services brought together and provided: job vacancies in the district, vocational skills training, protection of labour rights and so on.',
              method: 'assisted',
              elements: [
                { id: 'vacancies', zh: '就业岗位', en: 'Job vacancies' },
                { id: 'skills-training', zh: '职业技能培训', en: 'Vocational skills training' },
                { id: 'labour-rights', zh: '劳动权益保障', en: 'Protection of labour rights' },
              ],
              openList: true,
            },
          ],
          columns: [
            'human-resources/labour-rights',
            'human-resources/employment-subsidies',
            'human-resources/vocational-training',
          ],
          columnText: '劳动权益保障、就业创业补贴、职业技能培训',
          responsibilities: [{ unit: 'human-resources' }],
          unitText: '区人力资源社会保障局',
        },
        {
          id: 'services.public.medical',
          name: { zh: '医疗卫生', en: 'Medical and health care' },
          requirements: [
            {
              zh: '整合并提供本地区医疗机构、计生机构及药店名录，以及就医指南、急救服务、职业病诊断与鉴定等医疗卫生服务的情况。',
              en: 'Medical and health services brought together and provided: directories of the medical institutions, family planning institutions and pharmacies in the district, as well as guides to seeking medical care, first aid, diagnosis and appraisal of occupational diseases and so on.',
              method: 'assisted',
              elements: [
                {
                  id: 'directories',
                  zh: '名录',
                  en: 'Directories',
                  children: [
                    { id: 'medical-institutions', zh: '医疗机构', en: 'Medical institutions' },
                    { id: 'family-planning', zh: '计生机构', en: 'Family planning institutions' },
                    { id: 'pharmacies', zh: '药店', en: 'Pharmacies' },
                  ],
                },
                { id: 'care-guides', zh: '就医指南', en: 'Guides to seeking medical care' },
                { id: 'first-aid', zh: '急救服务', en: 'First aid' },
                {
                  id: 'occupational-diseases',
                  zh: '职业病诊断与鉴定',
                  en: 'Diagnosis and appraisal of occupational diseases',
                },
              ],
              openList: true,
            },
          ],
          columns: ['health-bureau/medical-institutions', 'health-bureau/medical-services'],
          columnText: '医保定点药店和医疗机构、医疗服务',
          responsibilities: [{ unit: 'health-bureau' }],
          unitText: '区卫生健康局',
        },
        {
          id: 'services.public.social-welfare',
          name: { zh: '社会福利', en: 'Social welfare' },
          requirements: [
            {
              number: '1',
              zh: '以老年人优待证办理为主线，整合并提供不同年龄阶段老人在卫生保健、交通出行、文体休闲、维权服务、高龄津贴等方面享有的福利和待遇，以及养老服务机构、公园、旅游景点等名单名录的情况；',
              en: 'Centred on the issue of preferential treatment cards for the elderly: the benefits that the elderly of different age groups enjoy in health care, transport, culture, sports and leisure, protection of rights, old-age allowances and so on, together with lists of elderly care institutions, parks, tourist attractions and so on.',
              method: 'assisted',
              elements: [
                {
                  id: 'benefits',
                  zh: '福利和待遇',
                  en: 'Benefits',
                  children: [
                    { id: 'health-care', zh: '卫生保健', en: 'Health care' },
                    { id: 'transport', zh: '交通出行', en: 'Transport' },
                    { id: 'leisure', zh: '文体休闲', en: 'Culture, sports and leisure' },
                    { id: 'rights-protection', zh: '维权服务', en: 'Protection of rights' },
                    { id: 'allowances', zh: '高龄津贴', en: 'Old-age allowances' },
                  ],
                  openList: true,
                },
                {
                  id: 'lists',
                  zh: '名单名录',
                  en: 'Lists',
                  children: [
                    {
                      id: 'care-institutions',
                      zh: '养老服务机构',
                      en: 'Elderly care institutions',
                    },
                    { id: 'parks', zh: '公园', en: 'Parks' },
                    { id: 'attractions', zh: '旅游景点', en: 'Tourist attractions' },
                  ],
                  openList: true,
                },
              ],
            },
            {
              number: '2',
              zh: '以残疾人证办理为主线，整合并提供劳动就业、生活医疗、文化教育、社会保障等方面优待扶助政策，以及康复机构、就业服务机构等名单名录的情况。',
              en: 'Centred on the issue of disability certificates: policies of preferential treatment and support in employment, living and medical care, culture and education, social security and so on, together with lists of rehabilitation institutions, employment service institutions and so on.',
              method: 'assisted',
              elements: [
                {
                  id: 'support-policies',
                  zh: '优待扶助政策',
                  en: 'Policies of preferential treatment and support',
                  children: [
                    { id: 'employment', zh: '劳动就业', en: 'Employment' },
                    { id: 'living-medical', zh: '生活医疗', en: 'Living and medical care' },
                    { id: 'culture-education', zh: '文化教育', en: 'Culture and education' },
                    { id: 'social-security', zh: '社会保障', en: 'Social security' },
                  ],
                  openList: true,
                },
                {
                  id: 'lists',
                  zh: '名单名录',
                  en: 'Lists',
                  children: [
                    { id: 'rehabilitation', zh: '康复机构', en: 'Rehabilitation institutions' },
                    {
                      id: 'employment-institutions',
                      zh: '就业服务机构',
                      en: 'Employment service institutions',
                    },
                  ],
                  openList: true,
                },
              ],
            },
          ],
          columns: ['civil-affairs/social-welfare', 'disabled-federation/disability-welfare'],
          columnText: '区民政局“社会福利”栏目；区残联“残疾人福利”栏目',
          responsibilities: [{ unit: 'civil-affairs' }, { unit: 'disabled-federation' }],
          unitText: '区民政局、区残联',
        },
        {
          id: 'services.public.childbirth',
          name: { zh: '生育服务', en: 'Childbirth services' },
          requirements: [
            {
              zh: '围绕公众生育需求，提供生育登记的条件、办理流程、所需材料，以及扶持奖励、免费孕前检查、计划生育服务、药具服务等相关服务的情况。',
              en: "Services for the public's needs around childbirth: conditions, procedure and required materials of birth registration, as well as support and rewards, free pre-pregnancy check-ups, family planning services, contraceptives and other related services.",
              method: 'assisted',
              elements: [
                {
                  id: 'birth-registration',
                  zh: '生育登记',
                  en: 'Birth registration',
                  children: [
                    { id: 'conditions', zh: '条件', en: 'Conditions' },
                    { id: 'procedure', zh: '办理流程', en: 'Procedure' },
                    { id: 'materials', zh: '所需材料', en: 'Required materials' },
                  ],
                },
                { id: 'support-rewards', zh: '扶持奖励', en: 'Support and rewards' },
                { id: 'check-ups', zh: '免费孕前检查', en: 'Free pre-pregnancy check-ups' },
                { id: 'family-planning', zh: '计划生育服务', en: 'Family planning services' },
                { id: 'contraceptives', zh: '药具服务', en: 'Contraceptives' },
              ],
              openList: true,
            },
          ],
          columns: ['health-bureau/childbirth'],
          columnText: '生育服务',
          responsibilities: [{ unit: 'health-bureau' }],
          unitText: '区卫生健康局',
        },
        {
          id: 'services.public.affordable-housing',
          name: { zh: '保障性住房', en: 'Affordable housing' },
          requirements: [
            {
              zh: '围绕各类保障性住房申请，整合并提供申请指南、申请表、申请资格查询、摇号配租结果公示等服务的情况。',
              en: 'Services for applications for each kind of affordable housing, brought together and provided: application guides, application forms, eligibility enquiries, publication of the results of allocation by lot and so on.',
              method: 'assisted',
              elements: [
                { id: 'guides', zh: '申请指南', en: 'Application guides' },
                { id: 'forms', zh: '申请表', en: 'Application forms' },
                { id: 'eligibility', zh: '申请资格查询', en: 'Eligibility enquiries' },
                {
                  id: 'allocation-results',
                  zh: '摇号配租结果公示',
                  en: 'Results of allocation by lot',
                },
              ],
              openList: true,
            },
          ],
          columns: ['housing/affordable-housing'],
          columnText: '保障性住房申请',
          responsibilities: [{ unit: 'housing' }],
          unitText: '区住房城乡建设局',
        },
        {
          id: 'services.public.business-start-up',
          name: { zh: '企业开办', en: 'Business start-up' },
          requirements: [
            {
              zh: '按流程整合提供名称预先核准、前置审批、设立登记、刻制印章、税务登记等政策文件、服务指南、查询等服务资源的情况。',
              en: 'Policy documents, service guides, enquiries and other service resources, brought together by stage of the process: advance approval of names, pre-approvals, registration of establishment, making of seals, tax registration and so on.',
              method: 'assisted',
              elements: [
                { id: 'name-approval', zh: '名称预先核准', en: 'Advance approval of names' },
                { id: 'pre-approvals', zh: '前置审批', en: 'Pre-approvals' },
                { id: 'registration', zh: '设立登记', en: 'Registration of establishment' },
                { id: 'seals', zh: '刻制印章', en: 'Making of seals' },
                { id: 'tax-registration', zh: '税务登记', en: 'Tax registration' },
                { id: 'policy-documents', zh: '政策文件', en: 'Policy documents' },
                { id: 'guides', zh: '服务指南', en: 'Service guides' },
                { id: 'enquiries', zh: '查询', en: 'Enquiries' },
              ],
              openList: true,
            },
          ],
          columns: ['market-regulation/business-start-up'],
          columnText: '企业开办',
          responsibilities: [{ unit: 'market-regulation' }],
          unitText: '区市场监管局',
        },
        {
          id: 'services.public.business-tax',
          name: { zh: '经营纳税', en: 'Business operation and tax payment' },
          requirements: [
            {
              zh: '整合提供企业经营、纳税等政策文件、服务指南、查询等服务资源的情况。',
              en: 'Policy documents, service guides, enquiries and other service resources on business operation, tax payment and so on, brought together and provided.',
              method: 'assisted',
              elements: [
                { id: 'operation', zh: '企业经营', en: 'Business operation' },
                { id: 'tax-payment', zh: '纳税', en: 'Tax payment' },
                { id: 'policy-documents', zh: '政策文件', en: 'Policy documents' },
                { id: 'guides', zh: '服务指南', en: 'Service guides' },
                { id: 'enquiries', zh: '查询', en: 'Enquiries' },
              ],
              openList: true,
            },
          ],
          columns: ['taxation/mail', 'taxation/business-tax'],
          columnText: '通过邮箱报送有关信息至区信息中心，发布在“经营纳税”栏目',
          responsibilities: [{ unit: 'taxation' }],
          unitText: '区税务局',
        },
      ],
    },
  ],
};
