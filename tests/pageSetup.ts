// Imported first, so that what a test drew is taken down before it is looked at what was printed.
import { format } from 'node:util';
import { configure } from '@testing-library/react';
import { TIME_LIMITS } from './timeLimits';

// What is waited for may take what it takes: a second is short on a busy machine.
configure({ asyncUtilTimeout: TIME_LIMITS.wait });

/**
 * What was printed as an error. React prints so that it had to draw something that no test waited for (`drawn` in
 * taskpane/doing.ts waits): on a machine of another speed it would come at another time.
 */
const printed: string[] = [];
Object.assign(console, {
  error: (...said: unknown[]) => {
    printed.push(format(...said));
  },
});

afterEach(() => {
  expect(printed.splice(0)).toEqual([]);
});
