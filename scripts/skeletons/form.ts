import { type MakeSkeleton, pascalCase } from './skeleton.ts';

const scoring = 'packages/scoring';
const budgets = '.ci/size-budgets.json';

function formText(name: string): string {
  const type = pascalCase(name);
  return `import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { AssessmentView } from '../view/assessment-view.ts';
import { withLabel } from '../view/text.ts';
import { type ViewOptions, withView } from '../view/view-assessment.ts';

function render({ title, head, notices, scores, language }: AssessmentView): string {
  const lines = [
    title,
    ...head.map(({ label, text }) => withLabel(label, text, language)),
    ...notices,
    ...scores.map(({ name, value, statusName }) => withLabel(name, value ?? statusName, language)),
  ];
  return \`\${lines.join('\\n')}\\n\`;
}

/** An assessment document as ${name}: for whom, and what it shows. */
export function render${type}(document: AssessmentDocument, options: ViewOptions = {}): string {
  return withView(document, options, [], render);
}
`;
}

function testText(name: string): string {
  const type = pascalCase(name);
  return `import { expect, test } from 'vitest';
import { makeDocument } from '../../document/make-document.ts';
import { assessmentInput } from '../../testing/assessment.ts';
import { viewAssessment } from '../view/view-assessment.ts';
import { render${type} } from './render-${name}.ts';

test.each(['zh', 'en'] as const)('the form shows what every form has to show: %s', (language) => {
  const document = makeDocument(assessmentInput());
  const form = render${type}(document, { language });
  const { title, head, notices, scores } = viewAssessment(document, { language });
  expect(form).toContain(title);
  for (const { text } of head) expect(form).toContain(text);
  for (const notice of notices) expect(form).toContain(notice);
  for (const { name } of scores) expect(form).toContain(name);
});
`;
}

/** `package.json` with a subpath for the form, behind those of the others. */
function withSubpath(text: string, name: string): string {
  const files = (end: string) => ({
    types: `./dist/forms/${name}.d.${end === 'js' ? 'ts' : 'cts'}`,
    default: `./dist/forms/${name}.${end}`,
  });
  const subpath = {
    '@liujiang/source': `./src/${name}.ts`,
    import: files('js'),
    require: files('cjs'),
  };
  const whole = JSON.parse(text);
  const entries = Object.entries(whole.exports);
  const last = entries.findLastIndex(([path]) => path.startsWith('./forms/'));
  entries.splice(last + 1, 0, [`./forms/${name}`, subpath]);
  const exports = Object.fromEntries(entries);
  const types = { ...whole.typesVersions['*'], [`forms/${name}`]: [subpath.require.types] };
  return `${JSON.stringify({ ...whole, exports, typesVersions: { '*': types } }, null, 2)}\n`;
}

/** A form, its test and its entry. */
export const makeForm: MakeSkeleton = (name, read) => {
  const type = pascalCase(name);
  const entry = `// Rendering

export { render${type} } from './forms/${name}/render-${name}.ts';
export type { ViewOptions } from './forms/view/view-assessment.ts';
`;
  const budget = {
    name,
    code: `export * from '@liujiang/scoring/forms/${name}'`,
    kilobytes: 0, // fails until somebody says what it may weigh
    without: ['zod'],
  };
  return {
    added: {
      [`${scoring}/src/${name}.ts`]: entry,
      [`${scoring}/src/forms/${name}/render-${name}.ts`]: formText(name),
      [`${scoring}/src/forms/${name}/render-${name}.test.ts`]: testText(name),
    },
    changed: {
      [`${scoring}/package.json`]: withSubpath(read(`${scoring}/package.json`), name),
      [budgets]: read(budgets).replace(
        /\n\]\s*$/,
        () => `,\n${JSON.stringify(budget, null, 2)}\n]\n`,
      ),
    },
    next: `Lay the view out for its readers; what it holds is said in ${scoring}/src/forms/view/assessment-view.ts. Then:
  vitest run --project node-utc ${scoring}/src/forms/${name}
docs/adding/form.md`,
  };
};
