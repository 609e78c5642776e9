import type { BranchData } from '../catalogue/assemble.ts';

/** 六、政务新媒体: all its leaves stand at level 2. */
export const newMedia: BranchData = {
  id: 'new-media',
  name: { zh: '政务新媒体', en: 'Government new media' },
  children: [
    {
      id: 'new-media.channels',
      name: { zh: '渠道建设', en: 'Channels' },
      requirements: [
        {
          zh: '本地区政府门户网站提供移动客户端、政务微信、政务微博等政务新媒体渠道的情况',
          en: 'New media channels that the district government portal provides, such as a mobile client, government WeChat and government Weibo accounts.',
          method: 'assisted',
          elements: [
            { id: 'mobile-client', zh: '移动客户端', en: 'Mobile client' },
            { id: 'wechat', zh: '政务微信', en: 'Government WeChat account' },
            { id: 'weibo', zh: '政务微博', en: 'Government Weibo account' },
          ],
          openList: true,
        },
      ],
      columns: ['information-centre/mobile-app', 'administrative-approval/wechat'],
      columnText: '区信息中心负责手机端；区行政审批局负责“柳江政务”微信号',
      responsibilities: [{ unit: 'information-centre' }, { unit: 'administrative-approval' }],
      unitText: '区信息中心、区行政审批局',
    },
    {
      id: 'new-media.disclosure',
      name: { zh: '发布解读', en: 'Disclosure and interpretation' },
      requirements: [
        {
          zh: '本地区政府门户网站政务新媒体对政务动态、政策文件、解读回应等政务信息的发布和更新情况。',
          en: 'Publication and updating, on the new media of the district government portal, of government news, policy documents, interpretations and responses, and other government information.',
          method: 'assisted',
          parameters: {
            window: {
              type: 'duration',
              value: 1,
              unit: 'year',
              bound: 'closed',
              text: null,
              reading: {
                zh: '“更新”未写期限，比照人事信息第2点“监测时间点前1年内……及时更新”，读作监测时间点前1年内有发布；更早的由人工认定。',
                en: '“Updating” has no limit in print; after personnel/2, “updated in good time within the year before the monitoring date”, it is read as published within that year. What is older a person judges.',
              },
            },
          },
          elements: [
            { id: 'news', zh: '政务动态', en: 'Government news' },
            { id: 'policy-documents', zh: '政策文件', en: 'Policy documents' },
            { id: 'interpretation', zh: '解读回应', en: 'Interpretations and responses' },
          ],
          openList: true,
        },
      ],
      columns: ['information-centre/mobile-app', 'administrative-approval/wechat'],
      columnsInherited: true,
      responsibilities: [{ unit: 'information-centre' }, { unit: 'administrative-approval' }],
      unitsInherited: true,
    },
    {
      id: 'new-media.services',
      name: { zh: '办事服务', en: 'Government services' },
      requirements: [
        {
          zh: '本地区政府门户网站政务新媒体提供办事指南、表格下载、查询服务等办事服务的情况。',
          en: 'Government services that the new media of the district government portal provide, such as service guides, downloads of forms and enquiry services.',
          method: 'assisted',
          elements: [
            { id: 'guides', zh: '办事指南', en: 'Service guides' },
            { id: 'forms', zh: '表格下载', en: 'Downloads of forms' },
            { id: 'enquiries', zh: '查询服务', en: 'Enquiry services' },
          ],
          openList: true,
        },
      ],
      columns: ['information-centre/mobile-app', 'administrative-approval/wechat'],
      columnsInherited: true,
      responsibilities: [{ unit: 'information-centre' }, { unit: 'administrative-approval' }],
      unitsInherited: true,
    },
    {
      id: 'new-media.interaction',
      name: { zh: '互动交流', en: 'Interaction' },
      requirements: [
        {
          zh: '本地区政府门户网站政务新媒体提供政务咨询渠道及留言反馈情况。',
          en: 'Channels for enquiries that the new media of the district government portal provide, and replies to messages.',
          method: 'assisted',
          elements: [
            { id: 'enquiry-channels', zh: '政务咨询渠道', en: 'Channels for enquiries' },
            { id: 'replies', zh: '留言反馈', en: 'Replies to messages' },
          ],
        },
      ],
      columns: [
        'information-centre/mobile-app',
        'administrative-approval/wechat',
        'hotline/mayor-mailbox',
      ],
      columnText: '区信息中心负责手机端；区行政审批局负责“柳江政务”微信号；区热线办负责“区长信箱”',
      responsibilities: [
        { unit: 'information-centre' },
        { unit: 'administrative-approval' },
        { unit: 'hotline' },
      ],
      unitText: '区信息中心、区行政审批局、区热线办',
    },
    {
      id: 'new-media.consolidation',
      name: { zh: '集约开设', en: 'Consolidated accounts' },
      requirements: [
        {
          number: '1',
          zh: '按照一单位一平台一账号的原则进行集约开设的情况；',
          en: 'Accounts are opened in a consolidated way, on the principle of one unit, one platform, one account.',
          method: 'automatic',
          parameters: {
            accountsPerPlatform: {
              type: 'count',
              limit: 'at-most',
              value: 1,
              unit: { zh: '个账号', en: 'accounts' },
              bound: 'closed',
              text: '一单位一平台一账号',
              reading: {
                zh: '同一单位在同一平台开设的账号不超过1个；不要求每个平台都开设。',
                en: 'A unit has at most one account on a platform; it need not be present on every platform.',
              },
            },
          },
        },
        {
          number: '2',
          zh: '以本单位机构名称或单位工作职责关联命名的情况；',
          en: 'Accounts are named after the institution or in connection with its duties.',
          method: 'assisted',
        },
        {
          number: '3',
          zh: '不同平台的政务新媒体名称保持一致。',
          en: 'The names of new media accounts are the same on different platforms.',
          method: 'automatic',
        },
      ],
      responsibilities: [{ unit: 'information-centre' }, { unit: 'administrative-approval' }],
      unitText: '区信息中心、区行政审批局',
    },
    {
      id: 'new-media.supervision',
      name: { zh: '日常监管', en: 'Daily supervision' },
      requirements: [
        {
          zh: '本地区政府门户网站政务新媒体季度检查情况，若检查N次，M次不合格，则得分为权重*(N-M)/N',
          en: 'Quarterly inspections of the new media of the district government portal: of N inspections with M unqualified, the score is weight × (N − M) / N.',
          method: 'assisted',
          measured: true,
          formula: 'pass-rate',
          parameters: {
            period: { type: 'duration', value: 1, unit: 'quarter', bound: 'closed', text: '季度' },
          },
        },
      ],
      columns: ['information-centre/mobile-app', 'administrative-approval/wechat'],
      columnText: '区信息中心负责手机端；区行政审批局负责“柳江政务”微信号',
      responsibilities: [{ unit: 'information-centre' }, { unit: 'administrative-approval' }],
      unitText: '区信息中心、区行政审批局',
    },
  ],
};
