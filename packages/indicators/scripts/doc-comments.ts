import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The doc comment of an interface, and those of its members. */
export interface InterfaceComments {
  readonly comment: string | undefined;
  readonly members: Readonly<Record<string, string>>;
}

function commentOf(node: ts.Node): string | undefined {
  const [first] = ts.getJSDocCommentsAndTags(node);
  const text = first === undefined ? undefined : ts.getTextOfJSDocComment(first.comment);
  return text
    ?.replaceAll(/\{@link (\S+?)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function readInterfaces(file: string, into: Map<string, InterfaceComments>): void {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) {
      if (ts.isTypeAliasDeclaration(statement)) {
        into.set(statement.name.text, { comment: commentOf(statement), members: {} });
      }
      continue;
    }
    const members: Record<string, string> = {};
    for (const clause of statement.heritageClauses ?? []) {
      for (const type of clause.types) {
        Object.assign(members, into.get(type.expression.getText(source))?.members);
      }
    }
    for (const member of statement.members) {
      const comment = commentOf(member);
      if (member.name !== undefined && comment !== undefined) {
        members[member.name.getText(source)] = comment;
      }
    }
    into.set(statement.name.text, { comment: commentOf(statement), members });
  }
}

/** The doc comments of every interface in some folders, so that a JSON Schema says what the types say. */
export function readDocComments(
  ...folders: readonly string[]
): ReadonlyMap<string, InterfaceComments> {
  const interfaces = new Map<string, InterfaceComments>();
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /^[a-z-]+\.ts$/.test(file))
      .map((file) => join(folder, file)),
  );
  // twice, because an interface may extend one of a later file
  for (const file of [...files, ...files]) readInterfaces(file, interfaces);
  return interfaces;
}
