import type { Responsibility } from '../model/unit.ts';
import { isDash, splitOutside } from './clean-text.ts';
import type { ReportCell } from './table-doubt.ts';

/** A unit as a cell names it, and its part. */
export interface NamedUnit {
  readonly name: string;
  readonly role: Responsibility['role'];
}

const roleOf: readonly (readonly [RegExp, Responsibility['role']])[] = [
  [/牵头|主办|主责/, 'lead'],
  [/配合|协助|协办|参与/, 'assist'],
  [/负责.*(?:功能|设计|开发)/, 'feature'],
  [/负责.*采集/, 'collect'],
];

/** The words behind the names of a clause that give the part: 牵头, 配合做好……, 负责功能设计. */
const behind = /^(.+?)((?<!（)(?:牵头|配合|协助|主办|协办|参与|负责).*)$/;

/** 甲局（牵头） */
const bracketed = /^(.+?)（((?:牵头|配合|协助|主办|协办)(?:单位|部门)?)）$/;

/** 牵头单位：甲 */
const before = /^((?:牵头|配合|协助|主办|协办|责任)(?:单位|部门)?)：(.+)$/;

/** The units of a cell in the order printed, each with its part. */
export function readUnits(text: string, report: ReportCell): NamedUnit[] {
  if (text === '' || isDash(text)) return [];
  return splitOutside(text, '，；').flatMap((clause) => {
    const prefixed = clause.match(before);
    const suffixed = prefixed === null ? clause.match(behind) : null;
    const words = prefixed?.[1] ?? suffixed?.[2] ?? '';
    const role = roleOf.find(([pattern]) => pattern.test(words))?.[1];
    if (role === undefined && words !== '' && !/^责任/.test(words)) {
      report({
        code: 'unread-role',
        expected: {
          zh: '牵头、配合、负责功能设计、负责采集或不写',
          en: 'to lead, assist, design the function, collect, or nothing',
        },
        got: clause,
        assumed: { zh: '按责任单位处理。', en: 'It is read as the responsible unit.' },
      });
    }
    const names = splitOutside(prefixed?.[2] ?? suffixed?.[1] ?? clause, '、');
    return names.flatMap((name) => {
      const own = name.match(bracketed);
      const ownRole =
        own === null ? role : roleOf.find(([pattern]) => pattern.test(own[2] ?? ''))?.[1];
      return [{ name: (own?.[1] ?? name).replace(/[。.]$/, ''), role: ownRole ?? 'responsible' }];
    });
  });
}
