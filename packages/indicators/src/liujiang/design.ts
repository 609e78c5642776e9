import type { BranchData } from '../catalogue/assemble.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** The words under which 展现布局/7 allows four entries. */
const asRequired: Bilingual = { zh: '根据实际情况', en: 'As circumstances require' };

/** 五、功能设计. */
export const design: BranchData = {
  id: 'design',
  name: { zh: '功能设计', en: 'Functional design' },
  children: [
    {
      id: 'design.layout',
      name: { zh: '展现布局', en: 'Presentation and layout' },
      requirements: [
        {
          number: '1',
          zh: [
            { zh: '网站应确定1种主色调，合理搭配辅色调，', obligation: 'must' },
            { zh: '总色调不宜超过3种；', obligation: 'should-not' },
          ],
          en: 'The website must settle on one main colour and combine it sensibly with secondary colours; there should not be more than three colours in all.',
          method: 'assisted',
          elements: [
            {
              id: 'secondary-colours',
              zh: '合理搭配辅色调',
              en: 'Secondary colours combined sensibly',
            },
          ],
          parameters: {
            mainColours: {
              type: 'count',
              limit: 'exactly',
              value: 1,
              unit: { zh: '种主色调', en: 'main colours' },
              bound: 'closed',
              text: '1种',
            },
            colours: {
              type: 'count',
              limit: 'at-most',
              value: 3,
              unit: { zh: '种色调', en: 'colours' },
              bound: 'closed',
              text: '3种',
            },
          },
        },
        {
          number: '2',
          zh: '使用符合用户习惯的标准字体和字号，同一类别的栏目和信息使用同一模板，统一字体、字号、行间距和布局等。',
          en: 'Use standard typefaces and type sizes that users are accustomed to; use the same template for columns and information of the same kind, with uniform typefaces, type sizes, line spacing, layout and so on.',
          method: 'assisted',
          elements: [
            { id: 'standard-type', zh: '标准字体和字号', en: 'Standard typefaces and type sizes' },
            { id: 'same-template', zh: '同一模板', en: 'The same template' },
            {
              id: 'uniformity',
              zh: '统一字体、字号、行间距和布局',
              en: 'Uniformity',
              children: [
                { id: 'typeface', zh: '字体', en: 'Typeface' },
                { id: 'type-size', zh: '字号', en: 'Type size' },
                { id: 'line-spacing', zh: '行间距', en: 'Line spacing' },
                { id: 'layout', zh: '布局', en: 'Layout' },
              ],
              openList: true,
            },
          ],
        },
        {
          number: '3',
          zh: [
            { zh: '按照适配常用分辨率的规格设计页面，', obligation: 'unstated' },
            {
              zh: '首页不宜过长。在主流计算机配置和当地平均网速条件下，页面加载时长不宜超过3秒。',
              obligation: 'should-not',
            },
          ],
          en: 'Design pages to specifications that fit common screen resolutions; the home page should not be too long. With a mainstream computer and the average local network speed, a page should not take more than three seconds to load.',
          method: 'assisted',
          elements: [
            { id: 'resolutions', zh: '适配常用分辨率', en: 'Fit for common screen resolutions' },
            { id: 'home-page-length', zh: '首页不宜过长', en: 'Home page not too long' },
          ],
          parameters: {
            loadTime: { type: 'duration', value: 3, unit: 'second', bound: 'closed', text: '3秒' },
          },
        },
        {
          number: '4',
          zh: '对360、IE等主流类别及常用版本浏览器具有较好的兼容性，页面保持整齐不变形，不出现文字错行、表格错位、功能和控件不可用等情况。',
          en: 'Be well compatible with mainstream kinds and common versions of browsers such as 360 and IE; pages stay tidy and undistorted, without misplaced lines of text, misplaced tables, unusable functions or controls and the like.',
          method: 'assisted',
          notParameters: ['360'],
          elements: [
            { id: 'browser-360', zh: '360', en: '360 browser' },
            { id: 'browser-ie', zh: 'IE', en: 'Internet Explorer' },
            { id: 'tidy-pages', zh: '页面保持整齐不变形', en: 'Pages tidy and undistorted' },
            { id: 'no-misplaced-lines', zh: '文字错行', en: 'No misplaced lines of text' },
            { id: 'no-misplaced-tables', zh: '表格错位', en: 'No misplaced tables' },
            {
              id: 'no-unusable-functions',
              zh: '功能和控件不可用',
              en: 'No unusable functions or controls',
            },
          ],
          openList: true,
        },
        {
          number: '5',
          zh: '网站内容要清晰显示发布时间，时间格式为YYYY—MM—DD HH: MM；',
          en: "The website's content must clearly show the time of publication, in the format YYYY-MM-DD HH:MM.",
          obligation: 'must',
          method: 'automatic',
          parameters: {
            format: {
              type: 'format',
              value: 'YYYY-MM-DD HH:MM',
              text: 'YYYY—MM—DD HH: MM',
              reading: {
                zh: '破折号及冒号后的空格视为排印所致，按国办发〔2017〕47号附件所定发布时间格式理解。',
                en: 'The dashes and the space after the colon are taken as typesetting; read as the format for publication times in the annex of document Guobanfa [2017] No. 47.',
              },
            },
          },
        },
        {
          number: '6',
          zh: '文章页要标明信息来源，具备转载分享功能。',
          en: 'Article pages must state the source of the information and have a function for sharing.',
          obligation: 'must',
          method: 'automatic',
          elements: [
            { id: 'source', zh: '信息来源', en: 'Source of the information' },
            { id: 'sharing', zh: '转载分享功能', en: 'Sharing function' },
          ],
        },
        {
          number: '7',
          zh: [
            { zh: '头部标识区要醒目展示网站名称，', obligation: 'must' },
            {
              zh: '可根据实际情况展示中英文域名、徽标（Logo）以及多语言版本、搜索等入口，',
              obligation: 'may',
            },
            { zh: '有多个域名的显示主域名；', obligation: 'unstated' },
          ],
          en: 'The header must show the name of the website prominently; it may, as circumstances require, show the domain names in Chinese and English, the logo, and entries to other language versions, search and so on; where there are several domain names, the main one is shown.',
          method: 'assisted',
          elements: [
            { id: 'site-name', zh: '网站名称', en: 'Name of the website' },
            {
              id: 'domain-names',
              zh: '中英文域名',
              en: 'Domain names in Chinese and English',
              condition: asRequired,
            },
            {
              id: 'logo',
              zh: '徽标（Logo）',
              en: 'Logo',
              condition: asRequired,
            },
            {
              id: 'languages',
              zh: '多语言版本',
              en: 'Entry to other language versions',
              condition: asRequired,
            },
            {
              id: 'search',
              zh: '搜索',
              en: 'Entry to search',
              condition: asRequired,
            },
            {
              id: 'main-domain',
              zh: '主域名',
              en: 'Main domain name',
              condition: { zh: '有多个域名的', en: 'Where there are several domain names' },
            },
          ],
          openList: true,
        },
        {
          number: '8',
          zh: '网站各页面的头部标识区和底部功能区原则上要与首页保持一致。',
          en: 'The header and footer of every page should in principle be the same as on the home page.',
          obligation: 'should',
          method: 'assisted',
          elements: [
            { id: 'header', zh: '头部标识区', en: 'Header' },
            { id: 'footer', zh: '底部功能区', en: 'Footer' },
          ],
        },
        {
          number: '9',
          zh: [
            { zh: '频道设置要清晰合理，突出重点，', obligation: 'must' },
            { zh: '频道不宜过多，', obligation: 'should-not' },
            { zh: '一般以5—8个为宜；', obligation: 'should' },
          ],
          en: 'Channels must be clear and sensible and bring out what matters; there should not be too many of them, and as a rule five to eight.',
          method: 'assisted',
          elements: [
            { id: 'clear', zh: '清晰合理', en: 'Clear and sensible' },
            { id: 'emphasis', zh: '突出重点', en: 'What matters is brought out' },
          ],
          parameters: {
            channels: {
              type: 'range',
              min: 5,
              max: 8,
              unit: { zh: '个频道', en: 'channels' },
              bound: 'closed',
              text: '5—8个',
            },
          },
        },
      ],
      responsibilities: [{ unit: 'information-centre' }],
      unitText: '区信息中心',
    },
    {
      id: 'design.topics',
      name: { zh: '专题栏目', en: 'Topical sections' },
      requirements: [
        {
          number: '1',
          zh: [
            {
              zh: '专题一般以图片标题等形式在首页显著位置设置链接入口。',
              obligation: 'unstated',
            },
            { zh: '专题较多时，要设置专门的专题区；', obligation: 'must' },
          ],
          en: 'A topical section generally has its link, as a picture with a title or the like, in a prominent place of the home page. Where there are many of them, there must be a special area for topical sections.',
          method: 'assisted',
          elements: [
            { id: 'link', zh: '链接入口', en: 'Link on the home page' },
            {
              id: 'area',
              zh: '专题区',
              en: 'Area for topical sections',
              condition: { zh: '专题较多时', en: 'Where there are many topical sections' },
            },
          ],
        },
        {
          number: '2',
          zh: '专项工作结束时，相关专题要从首页显著位置撤下并标注归档标识，集中保留至专题区，便于公众查看使用；',
          en: 'When a special task ends, its topical section must be taken from the prominent place of the home page, marked as archived, and kept together with others in the area for topical sections, where the public can easily consult it.',
          obligation: 'must',
          method: 'assisted',
          elements: [
            {
              id: 'removed',
              zh: '从首页显著位置撤下',
              en: 'Taken from the prominent place of the home page',
            },
            { id: 'archive-mark', zh: '标注归档标识', en: 'Marked as archived' },
            {
              id: 'kept',
              zh: '集中保留至专题区',
              en: 'Kept in the area for topical sections',
            },
          ],
        },
        {
          number: '3',
          zh: [
            { zh: '专题的页面风格原则上应与网站整体风格一致，', obligation: 'should' },
            { zh: '具体页面展现可根据需要灵活设计。', obligation: 'may' },
          ],
          en: "The style of a topical section's pages should in principle be that of the website as a whole; the presentation of particular pages may be designed flexibly as needed.",
          method: 'manual',
        },
      ],
      columns: ['information-centre/topics'],
      columnText: '专题聚焦',
      responsibilities: [
        { unit: 'information-centre', role: 'lead' },
        { unit: 'departments-concerned', role: 'assist' },
      ],
      unitText: '区信息中心牵头，各有关部门配合',
    },
    {
      id: 'design.functions',
      name: { zh: '应用功能', en: 'Functions' },
      children: [
        {
          id: 'design.functions.links',
          name: { zh: '链接管理', en: 'Management of links' },
          requirements: [
            {
              number: '1',
              zh: [
                {
                  zh: '内部地址应清晰有效，体现内容分类和访问路径的逻辑性，便于用户识别。',
                  obligation: 'must',
                },
                {
                  zh: '网站各类资源的定位符（URL）原则上要保持不变，避免信息内容不可用。',
                  obligation: 'should',
                },
              ],
              en: "Internal addresses must be clear and valid, reflect the classification of content and the logic of the access path, and be easy for users to recognise. The locators (URLs) of the website's resources should in principle stay unchanged, so that content does not become unavailable.",
              method: 'assisted',
              elements: [
                { id: 'clear', zh: '清晰有效', en: 'Clear and valid addresses' },
                { id: 'classification', zh: '内容分类', en: 'Classification of content' },
                { id: 'paths', zh: '访问路径的逻辑性', en: 'Logic of the access path' },
                { id: 'recognisable', zh: '便于用户识别', en: 'Easy for users to recognise' },
                { id: 'unchanged', zh: '保持不变', en: 'Addresses stay unchanged' },
                {
                  id: 'no-unavailable-content',
                  zh: '信息内容不可用',
                  en: 'No unavailable content',
                },
              ],
            },
            {
              number: '2',
              zh: '原则上不得链接商业网站。',
              en: 'In principle, there should be no links to commercial websites.',
              obligation: 'should-not',
              method: 'assisted',
            },
            {
              number: '3',
              zh: [
                {
                  zh: '严格管理非政府网站链接，确需引用非政府网站资源链接的，杜绝因其内容不合法、不权威、不真实客观、不准确实用等造成不良影响，',
                  obligation: 'unstated',
                },
                { zh: '打开非政府网站链接时，应有提示信息。', obligation: 'must' },
              ],
              en: 'Links to non-government websites are strictly managed; where resources of such websites really have to be linked to, harm from content that is unlawful, unauthoritative, untrue or not objective, inaccurate or impractical and so on is prevented; when a link to a non-government website is opened, there must be a notice.',
              method: 'assisted',
              elements: [
                { id: 'no-unlawful-content', zh: '不合法', en: 'No unlawful content' },
                {
                  id: 'no-unauthoritative-content',
                  zh: '不权威',
                  en: 'No unauthoritative content',
                },
                {
                  id: 'no-untrue-content',
                  zh: '不真实客观',
                  en: 'No content that is untrue or not objective',
                },
                {
                  id: 'no-inaccurate-content',
                  zh: '不准确实用',
                  en: 'No inaccurate or impractical content',
                },
                { id: 'notice', zh: '提示信息', en: 'Notice on opening the link' },
              ],
              openList: true,
            },
          ],
          responsibilities: [
            { unit: 'information-centre', role: 'feature' },
            { unit: 'towns', role: 'assist' },
            { unit: 'all-units', role: 'assist' },
          ],
          unitText: '区信息中心负责功能设计，各镇、各单位配合做好信息发布规范化',
        },
        {
          id: 'design.functions.search',
          name: { zh: '智能搜索', en: 'Smart search' },
          description: {
            zh: '政府网站智能搜索实现情况：',
            en: 'Smart search on the government website:',
          },
          requirements: [
            {
              number: '1',
              zh: '提供错别字自动纠正、关键词推荐、拼音转化搜索和通俗语言搜索等模糊搜索功能；',
              en: 'Provide fuzzy search: automatic correction of wrong characters, keyword suggestions, search by pinyin, search in everyday language and so on.',
              method: 'assisted',
              elements: [
                {
                  id: 'correction',
                  zh: '错别字自动纠正',
                  en: 'Automatic correction of wrong characters',
                },
                { id: 'suggestions', zh: '关键词推荐', en: 'Keyword suggestions' },
                { id: 'pinyin', zh: '拼音转化搜索', en: 'Search by pinyin' },
                { id: 'everyday-language', zh: '通俗语言搜索', en: 'Search in everyday language' },
              ],
              openList: true,
            },
            {
              number: '2',
              zh: '根据搜索关键词聚合相关信息和服务功能，实现“搜索即服务”；',
              en: 'Bring together the information and service functions related to the search keywords, so that “search is service”.',
              method: 'assisted',
              elements: [
                { id: 'information', zh: '相关信息', en: 'Related information' },
                { id: 'service-functions', zh: '服务功能', en: 'Service functions' },
              ],
            },
            {
              number: '3',
              zh: '提供搜索结果分类展示以及根据内容相关性强弱提供结果排序；',
              en: 'Show search results by category and sort them by relevance of content.',
              method: 'assisted',
              elements: [
                { id: 'categories', zh: '分类展示', en: 'Results by category' },
                { id: 'relevance', zh: '结果排序', en: 'Results sorted by relevance' },
              ],
            },
            {
              number: '4',
              zh: '随机选取该地区下级网站上的2条信息或服务的标题：通过该地区政府门户网站搜索进行测试，能够在搜索结果第一页找到该内容。',
              en: "The titles of two items of information or services are chosen at random from the district's lower-level websites and searched for on the district government portal: they can be found on the first page of the results.",
              method: 'assisted',
              parameters: {
                sample: {
                  type: 'count',
                  limit: 'exactly',
                  value: 2,
                  unit: { zh: '条标题', en: 'titles' },
                  bound: 'closed',
                  text: '2条',
                  reading: {
                    zh: '抽取的每一条均须找到。',
                    en: 'Each of the titles drawn has to be found.',
                  },
                },
                resultPage: {
                  type: 'count',
                  limit: 'at-most',
                  value: 1,
                  unit: { zh: '页', en: 'pages of results' },
                  bound: 'closed',
                  text: '第一页',
                },
              },
            },
          ],
          responsibilities: [{ unit: 'information-centre' }],
          unitText: '区信息中心',
        },
        {
          id: 'design.functions.user-space',
          name: { zh: '用户空间', en: 'User space' },
          requirements: [
            {
              zh: '注册用户可在用户主页下浏览其在本网站咨询问题、办事服务等历史信息。',
              en: 'Registered users can look through their history on the website, such as questions asked and services used, on their user page.',
              method: 'assisted',
              elements: [
                { id: 'questions', zh: '咨询问题', en: 'Questions asked' },
                { id: 'services', zh: '办事服务', en: 'Services used' },
              ],
              openList: true,
            },
          ],
          responsibilities: [{ unit: 'information-centre' }],
          unitText: '区信息中心',
        },
      ],
    },
  ],
};
