import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listLeaves, listRequirements, liujiang } from '@liujiang/indicators';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const files = globSync('packages/{rules,scoring}/src/**/*.ts', { cwd: root }).filter(
  (file) => !/\/(liujiang|schemes|testing)\/|\.(test|test-d|bench)\.ts$/.test(file),
);
const ids: readonly string[] = [
  ...listRequirements(liujiang).map(({ id }) => id),
  ...listLeaves(liujiang).map(({ id }) => id),
];
/** Of ids that are a word each, such as `health`, a literal may mean something else. */
const known = ids.filter((id) => /[./]/.test(id));

/** The texts that a module holds as values, whole or as parts of templates. */
function textsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), 99, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    // What types say is gone when the program runs.
    if (ts.isTypeNode(node) || ts.isTypeElement(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    if (node.kind === ts.SyntaxKind.TemplateHead) texts.push((node as ts.TemplateHead).text);
    node.forEachChild(visit);
  };
  visit(source);
  return texts;
}

test('no id of the table stands outside the rooms that are about it', () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    textsOf(file)
      .filter((text) => known.some((id) => text.includes(id)))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
