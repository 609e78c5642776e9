import type { DirectoryInput } from '../directory/directory-schema.ts';

/**
 * For {@link smallCatalogue}, invented: an office found by id and one by name, three towns of which one was merged into
 * another, an office merged over two steps, a name that changed hands, and a unit that is named and a member too.
 */
export const smallDirectory: DirectoryInput = {
  id: 'small',
  version: '2',
  units: [
    { id: 'east', name: '东镇人民政府', shortNames: ['东镇'] },
    { id: 'west', name: '西镇人民政府', shortNames: ['西镇'] },
    {
      id: 'north',
      name: '北镇人民政府',
      shortNames: ['北镇'],
      merger: { into: 'east', on: '2020-07-01' },
    },
    {
      id: 'finance',
      code: '１１-A',
      name: { zh: '柳州市某区财政局', en: 'Finance Bureau of the district' },
      aliases: ['财政局'],
    },
    { id: 'u-1', name: '某区信息中心', shortNames: ['区信息中心'] },
    {
      id: 'culture',
      name: '区文化和旅游局',
      shortNames: ['区文旅局'],
      formerNames: [
        { name: '区文化馆', from: '2010-01-01', until: '2014-12-31' },
        { name: '区文化局', until: '2019-02-28' },
      ],
    },
    { id: 'library', name: '区文化馆', aliases: ['区文旅局'] },
    { id: 'tourism', name: '区旅游局', merger: { into: 'travel', on: '2017-01-01' } },
    { id: 'travel', name: '区旅发委', merger: { into: 'culture', on: '2019-03-01' } },
  ],
  groups: [
    { id: '各镇', members: ['east', 'west', 'north'] },
    { id: 'all-units', members: ['finance', 'east', 'north', 'u-1', 'tourism'] },
  ],
};
