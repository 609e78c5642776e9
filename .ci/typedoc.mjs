// How the API documentation of a package is made. Its entries are those of its manifest. Names stand in the groups in which the
// file of the entry has them, under a line of comment: one without a group is a warning, and so an error. What no entry exports
// is written out where it is used.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Comment, CommentTag, Converter } from 'typedoc';
import { listEntries, packageFolder, packageNames } from './packages.mjs';

/** The group of each name that a file exports again from others; a file of types alone may have some of its own. */
function groupsOf(file) {
  const groups = new Map();
  let group;
  const lines =
    /^\/\/ (.+)$|^export (?:type )?(?:\{([^}]*)\}|\*) from '([^']+)';$|^export interface (\w+)/gm;
  for (const [, heading, names, from, own] of readFileSync(file, 'utf8').matchAll(lines)) {
    if (heading !== undefined) group = heading;
    const exported =
      from !== undefined && names === undefined
        ? groupsOf(join(dirname(file), from)).keys()
        : (names ?? own ?? '').match(/\w+(?=,|\s*$)/g);
    for (const name of exported ?? []) groups.set(name, group);
  }
  return groups;
}

/** The documented entries of all packages. What only the packages themselves share promises nothing, and is not among them. */
const entries = packageNames.flatMap((name) =>
  listEntries(name)
    .filter(({ entry }) => !entry.startsWith('./internal'))
    .map(({ entry, source }) => {
      const file = join(packageFolder(name), source);
      return {
        name,
        specifier: `@liujiang/${name}${entry.slice(1)}`,
        file,
        groups: groupsOf(file),
      };
    }),
);

/** The options of a package for TypeDoc. */
export function optionsOf(name) {
  const own = entries.filter((entry) => entry.name === name);
  const groups = own.flatMap((entry) => [...entry.groups.values()]);
  return {
    entryPoints: own.map(({ file }) => file),
    groupOrder: [...new Set(groups)].filter((group) => group !== undefined),
  };
}

/** Called by TypeDoc, to which this file is a plugin. */
export function load({ converter, logger }) {
  converter.on(Converter.EVENT_BEGIN, (context) => {
    const exported = new Set(entries.flatMap(({ groups }) => [...groups.keys()]));
    for (const { fileName, text } of context.programs.flatMap((each) => each.getSourceFiles())) {
      if (!/\/packages\/\w+\/src\//.test(fileName)) continue;
      for (const [, name] of text.matchAll(/^export (?:interface|type) (\w+)/gm)) {
        if (!exported.has(name)) context.inlineType.add(name);
      }
    }
  });

  // The words of a list, not its name.
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (!/^\(typeof \w+\)\[number\]$/.test(declaration?.type?.getText() ?? '')) return;
    reflection.comment?.modifierTags.add('@useDeclaredType');
  });

  converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const module of context.project.children) {
      const [declaration] = context.getSymbolFromReflection(module).declarations;
      const { fileName } = declaration.getSourceFile();
      const { specifier, groups } = entries.find(({ file }) => file === fileName);
      module.name = specifier;
      for (const child of module.children) {
        const group = groups.get(child.name);
        if (group === undefined) logger.warn(`${child.name} stands in no group of ${fileName}`);
        child.comment ??= new Comment();
        child.comment.blockTags.push(
          new CommentTag('@group', [{ kind: 'text', text: `${group}` }]),
        );
      }
    }
  });
}
