import type { BranchData } from '../catalogue/assemble.ts';

/** 四、互动交流. */
export const interaction: BranchData = {
  id: 'interaction',
  name: { zh: '互动交流', en: 'Interaction' },
  children: [
    {
      id: 'interaction.consulting',
      name: { zh: '政务咨询', en: 'Enquiries' },
      children: [
        {
          id: 'interaction.consulting.realtime',
          name: { zh: '实时互动', en: 'Real-time interaction' },
          requirements: [
            {
              zh: '通过模拟用户检查网站是否在咨询后一个工作日内答复且内容准确；',
              en: 'Checked by simulated users: whether the website replies within one working day of an enquiry, and accurately.',
              method: 'assisted',
              parameters: {
                replyTime: {
                  type: 'duration',
                  value: 1,
                  unit: 'workday',
                  bound: 'closed',
                  text: '一个工作日',
                  reading: {
                    zh: '咨询当日不计，于下一个工作日终了前答复；工作日依国务院办公厅节假日安排（含调休）。',
                    en: "The day of asking does not count: answered by the end of the next working day, under the State Council's holiday notices, make-up days included.",
                  },
                },
              },
            },
          ],
          columns: ['hotline/mayor-mailbox'],
          columnText: '区长信箱',
          responsibilities: [{ unit: 'hotline' }],
          unitText: '区热线办',
        },
        {
          id: 'interaction.consulting.smart-answers',
          name: { zh: '智能问答', en: 'Smart question answering' },
          description: {
            zh: '网站提供智能问答功能的情况：',
            en: 'Smart question answering on the website:',
          },
          requirements: [
            {
              number: '1',
              zh: '提供智能问答功能；',
              en: 'Provide smart question answering.',
              method: 'assisted',
            },
            {
              number: '2',
              zh: '提供智能问答业务知识库。',
              en: 'Provide a knowledge base of government business for it.',
              method: 'assisted',
            },
          ],
          responsibilities: [{ unit: 'information-centre' }],
          unitText: '区信息中心',
        },
      ],
    },
    {
      id: 'interaction.collection',
      name: { zh: '征集调查', en: 'Public consultations and surveys' },
      children: [
        {
          id: 'interaction.collection.channels',
          name: { zh: '渠道功能', en: 'Channels' },
          description: {
            zh: '政府网站在线征集调查渠道建设情况：',
            en: 'Channels for online consultations and surveys on the government website:',
          },
          requirements: [
            {
              number: '1',
              zh: '提供在线征集调查渠道；',
              en: 'Provide a channel for online consultations and surveys.',
              method: 'automatic',
            },
            {
              number: '2',
              zh: '开展的调查征集活动结束后1个月内均公开反馈结果',
              en: 'Publish the results of every survey and consultation within one month of its close.',
              method: 'automatic',
              parameters: {
                feedbackTime: {
                  type: 'duration',
                  value: 1,
                  unit: 'month',
                  bound: 'closed',
                  text: '1个月',
                },
                window: {
                  type: 'duration',
                  value: 1,
                  unit: 'year',
                  bound: 'closed',
                  text: null,
                  reading: {
                    zh: '原文未限定考察期，比照征集数量取监测时间点前1年内结束的活动。',
                    en: 'No period is printed; as for the number of consultations, those that closed within the year up to the monitoring date are looked at.',
                  },
                },
              },
            },
          ],
          columns: ['towns/notices', 'all-units/notices'],
          columnText: '通知公告',
          responsibilities: [{ unit: 'towns' }, { unit: 'all-units' }],
          unitText: '各镇、各单位',
        },
        {
          id: 'interaction.collection.quantity',
          name: { zh: '征集数量', en: 'Number of consultations' },
          requirements: [
            {
              zh: '监测时间点前1年内开展的在线征集活动超过（含）6次',
              en: 'At least six online consultations (six included) held within the year before the monitoring date.',
              method: 'automatic',
              parameters: {
                window: {
                  type: 'duration',
                  value: 1,
                  unit: 'year',
                  bound: 'closed',
                  text: '前1年内',
                  reading: {
                    zh: '以活动的开始日期计。',
                    en: 'A consultation counts by the day on which it opens.',
                  },
                },
                minimum: {
                  type: 'count',
                  limit: 'at-least',
                  value: 6,
                  unit: { zh: '次', en: 'consultations' },
                  bound: 'closed',
                  text: '超过（含）6次',
                },
              },
            },
          ],
          columns: ['towns/notices', 'all-units/notices'],
          columnsInherited: true,
          responsibilities: [{ unit: 'towns' }, { unit: 'all-units' }],
          unitsInherited: true,
        },
        {
          id: 'interaction.collection.quality',
          name: { zh: '内容质量', en: 'Quality of content' },
          description: {
            zh: '政府网站开展征集调查活动质量：',
            en: 'Quality of the consultations and surveys on the government website:',
          },
          requirements: [
            {
              number: '1',
              zh: '征集调查主题与重点工作、公众关注热点相结合；',
              en: 'The topics of consultations and surveys are tied to key work and to matters of public concern.',
              method: 'manual',
              elements: [
                { id: 'key-work', zh: '重点工作', en: 'Key work' },
                { id: 'public-concerns', zh: '公众关注热点', en: 'Matters of public concern' },
              ],
            },
            {
              number: '2',
              zh: '公开意见征集统计、采纳情况。',
              en: 'Statistics of the opinions collected, and how they were adopted, are published.',
              method: 'assisted',
              elements: [
                {
                  id: 'statistics',
                  zh: '意见征集统计',
                  en: 'Statistics of the opinions collected',
                },
                { id: 'adoption', zh: '采纳情况', en: 'Adoption of opinions' },
              ],
            },
          ],
          columns: ['towns/notices', 'all-units/notices'],
          columnsInherited: true,
          responsibilities: [{ unit: 'towns' }, { unit: 'all-units' }],
          unitsInherited: true,
        },
      ],
    },
  ],
};
