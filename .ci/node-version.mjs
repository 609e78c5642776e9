// pnpm falls back to the system's Node without a word when the optional `node` package did not install.
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  process.stderr.write(
    `本项目的构建工具需要 Node 22 或以上，当前为 ${process.version}。请检查可选依赖 node 是否安装成功（npm 源是否可用）。\n` +
      `The build tools need Node 22 or newer, but ${process.version} is running: the optional dependency "node" did not install. Check that the npm registry is reachable.\n`,
  );
  process.exit(1);
}
