// A Vitest reporter: one line per project, so that a project which ran nothing is seen.

function countTests(testModules) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const testModule of testModules) {
    for (const test of testModule.children.allTests()) {
      const { state } = test.result();
      count[state === 'pending' ? 'failed' : state] += 1; // unfinished: its worker died
    }
  }
  return count;
}

export default class ProjectCounts {
  #projects = [];

  onInit(vitest) {
    this.#projects = vitest.projects.map((project) => project.name);
  }

  onTestRunEnd(testModules) {
    for (const name of this.#projects) {
      const { passed, failed, skipped } = countTests(
        testModules.filter((testModule) => testModule.project.name === name),
      );
      const rest = skipped > 0 ? `, ${skipped} skipped` : '';
      process.stdout.write(`  ${name.padEnd(20)} ${passed} passed, ${failed} failed${rest}\n`);
    }
  }
}
