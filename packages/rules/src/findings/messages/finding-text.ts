import type { Bilingual, Finding, Outcome } from '@liujiang/indicators';
import { closed, type Statement, sentence } from './sentence.ts';

type Met = NonNullable<Finding['met']>;

/** What is counted: parts of a requirement, or members of a group that has to meet it. */
export type Counted = 'part' | 'member';

const counters: Readonly<Record<Counted, Bilingual>> = {
  part: { zh: '项内容', en: 'items' },
  member: { zh: '个单位', en: 'units' },
};

const counterOf: Readonly<Record<Counted, string>> = { part: '项', member: '个' };

function heading(outcome: Outcome, met: Met | undefined, counted: Counted): Bilingual {
  if (outcome === 'inapplicable') return { zh: '本项要求不适用：', en: 'does not apply: ' };
  if (met === undefined || met.of < 2) return { zh: '', en: '' };
  const { count, unknown, of } = met;
  const { zh, en } = counters[counted];
  const each = counterOf[counted];
  switch (outcome) {
    case 'passed':
      return { zh: `${of}${zh}均符合要求：`, en: `all ${of} ${en} as required: ` };
    case 'failed': {
      const failing = of - count - unknown;
      const open = {
        zh: unknown === 0 ? '' : `（另有${unknown}${each}无法判断）`,
        en: unknown === 0 ? '' : ` (${unknown} more cannot be told)`,
      };
      return {
        zh: `${of}${zh}中有${failing}${each}不符合要求${open.zh}：`,
        en: `${failing} of ${of} ${en} not as required${open.en}: `,
      };
    }
    case 'cantTell':
    case 'untested':
      return {
        zh: `${of}${zh}中有${unknown}${each}尚不能认定：`,
        en: `${unknown} of ${of} ${en} undecided: `,
      };
  }
}

/** The outcome of a requirement in a sentence, from the conditions that decided it. */
export function findingText(
  outcome: Outcome,
  statements: readonly Statement[],
  met: Met | undefined,
  counted: Counted = 'part',
): Bilingual {
  const head = heading(outcome, met, counted);
  const body = sentence(statements);
  return closed({ zh: `${head.zh}${body.zh}`, en: `${head.en}${body.en}` });
}

/** The sentence of a requirement that no rule judges. */
export function unjudgedText(measured: boolean): Bilingual {
  return measured
    ? {
        zh: '本项未规定达标条件，按公式或使用者自定的目标计分，不判定达标与否。',
        en: 'No condition of passing is printed: a formula or a target of your own measures it.',
      }
    : { zh: '本项尚无判定规则，未检查。', en: 'No rule covers this requirement yet: untested.' };
}
