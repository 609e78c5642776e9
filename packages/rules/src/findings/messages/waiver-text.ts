import type { Bilingual, Waiver, WaiverGround } from '@liujiang/indicators';
import { deepFreeze } from '@liujiang/indicators/internal';

export const wantedWaiver: Bilingual = { zh: '一条豁免', en: 'a waiver' };

/** What each ground is called. */
export const waiverGrounds: Readonly<Record<WaiverGround, Bilingual>> = /* @__PURE__ */ deepFreeze({
  'nothing-to-publish': { zh: '确无可发布内容', en: 'nothing to publish' },
  'other-authority': { zh: '由其他部门或上级统一负责', en: 'another authority’s matter' },
  'not-public': { zh: '依法不予公开', en: 'not to be made public by law' },
  'site-migration': { zh: '网站改版或迁移', en: 'the site is being rebuilt or moved' },
  emergency: { zh: '突发事件', en: 'an emergency' },
});

type Unused = 'unmatched-waiver' | 'expired-waiver' | 'future-waiver';

/** That a waiver was not used, by the code of the warning. */
export const unusedWaiverText: Readonly<Record<Unused, (waiver: Waiver) => Bilingual>> = {
  'unmatched-waiver': ({ requirement }) => ({
    zh: `豁免所指的要求“${requirement}”不在指标体系中，未予采用。`,
    en: `The waiver names “${requirement}”, which is no requirement of the catalogue; it was not used.`,
  }),
  'expired-waiver': ({ expiresOn }) => ({
    zh: `豁免已于${expiresOn}到期，未予采用。`,
    en: `The waiver expired on ${expiresOn}; it was not used.`,
  }),
  'future-waiver': ({ grantedOn }) => ({
    zh: `豁免于${grantedOn}作出，晚于监测时间点，未予采用。`,
    en: `The waiver was granted on ${grantedOn}, after the monitoring date; it was not used.`,
  }),
};

/** That a waiver does not hold, because another does (given by its place) or because other problems remain. */
export function idleWaiverText(requirement: string, other: number | undefined): Bilingual {
  return other === undefined
    ? {
        zh: `豁免所限定的情形未出现，或本项另有其他问题，未予采用（${requirement}）。`,
        en: `The waiver is limited to something that did not occur, or ${requirement} has other problems; it was not used.`,
      }
    : {
        zh: `本项已采用另一条豁免（第${other + 1}条），本条未予采用（${requirement}）。`,
        en: `Another waiver (number ${other + 1}) holds for ${requirement}; this one was not used.`,
      };
}
