// Stops a release that npm would refuse: provenance says from which repository a package was built.
import { exit, stderr } from 'node:process';
import { packageNames, readManifest } from './packages.mjs';

const unset = packageNames.filter((name) => !readManifest(name).repository?.url);
if (unset.length > 0) {
  const manifests = unset.map((name) => `packages/${name}/package.json`).join(', ');
  stderr.write(
    `未发布：${manifests} 未填写 repository（代码仓库地址），npm 无法出具来源证明。\n` +
      `Not released: ${manifests} does not say its repository, without which npm gives no provenance. ` +
      'Add "repository": { "type": "git", "url": "git+https://…", "directory": "packages/…" } and release again.\n',
  );
  exit(1);
}
