import { assessExample } from './assess.mjs';

/** Run by `workerd test`: a worker at the edge must come to the same result as Node. */
export default {
  test(_controller, { expected }) {
    const digest = assessExample();
    if (digest !== expected) throw new Error(`${digest} is not ${expected}`);
  },
};
