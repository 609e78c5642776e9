import type { ReadingWords } from '../facts/reading-words.ts';

/** The choices of `liujiangRulesBy` where the table can be read in more than one way. */
export interface LiujiangReadings {
  /**
   * Where the table asks for an opinion (清晰、醒目、合理…) beside what can be counted, dated or looked up: `evidence` (ordinary
   * practice) decides by what was counted, dated or looked up; `person` also asks somebody to vouch.
   */
  readonly opinions: 'evidence' | 'person';
  /**
   * 及时公开、发布和更新 without a limit in print: what was published within the window is in time; what is older a person judges
   * (`person`), is late (`late`), or is enough, however old (`once`).
   */
  readonly timeliness: 'person' | 'late' | 'once';
  /** 多种方式提供解读: several forms over all documents drawn (`several`), or one of those named for each (`any`). */
  readonly forms: 'several' | 'any';
}

/** The words of each reading; the first of a topic is ordinary practice. */
export const liujiangReadings: ReadingWords<LiujiangReadings> = {
  opinions: {
    evidence: {
      zh: '同一句里有数字、格式或有无可查的，以所查内容为准',
      en: 'where a number, a format or a thing can be looked up, that decides',
    },
    person: {
      zh: '同一句里有数字、格式或有无可查的，除所查内容外，评价性的要求另由人工认定',
      en: 'where a number, a format or a thing can be looked up, a person judges the rest as well',
    },
  },
  timeliness: {
    person: {
      zh: '“及时”“更新”未写期限的，逾期公开的由人工认定',
      en: 'where no limit is printed, a person judges what was not published in time',
    },
    late: {
      zh: '“及时”“更新”未写期限的，逾期公开的不达标',
      en: 'where no limit is printed, what was not published in time fails',
    },
    once: {
      zh: '“及时”“更新”未写期限的，公开过即可，不论早晚',
      en: 'where no limit is printed, having been published once is enough',
    },
  },
  forms: {
    several: {
      zh: '政策解读须有多种形式，就所抽文件合并计算',
      en: 'interpretation takes several forms, over all documents drawn',
    },
    any: {
      zh: '政策解读，每个文件有一种所列形式即可，不要求多种',
      en: 'one of the forms named is enough for each document',
    },
  },
};

/** The part of a pack's id for each reading that differs from ordinary practice. */
export const namesOfPacks: Readonly<Record<string, string>> = {
  'opinions person': 'with-opinions',
  'timeliness late': 'late-fails',
  'timeliness once': 'once-is-enough',
  'forms any': 'any-form',
};
