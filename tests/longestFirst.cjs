const Sequencer = require('@jest/test-sequencer').default;

/**
 * What takes minutes. Jest knows that from its last run only; on a fresh clone a long file that comes last would leave one of
 * two cores idle. Sequences first: what comes in a browser waits until the bundle is built, and takes time of one core meanwhile.
 */
const LONGEST = [
  '/tests/sequences/',
  '/tests/e2e/',
  '/tests/work/',
  '/tests/headless/',
  '/tests/faults/',
  '/tests/together/',
  '/tests/properties/',
];

class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const nth = LONGEST.findIndex((folder) => path.replaceAll('\\', '/').includes(folder));
      return nth === -1 ? LONGEST.length : nth;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = LongestFirst;
