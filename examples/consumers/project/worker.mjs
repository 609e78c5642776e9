import { assessExample } from './assess.mjs';

/** Run by `workerd test`: a worker at the edge comes to what Node came to. */
export default {
  test(_controller, { expected }) {
    const digest = assessExample();
    if (digest !== expected) throw new Error(`${digest} is not ${expected}`);
  },
};
