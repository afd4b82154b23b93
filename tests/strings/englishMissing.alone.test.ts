import { stringsFor } from '../../src/strings/stringsFor';
import { vi } from '../../src/strings/vi';

// As where the script of the English words does not come.
jest.mock('../../src/strings/en', () => {
  throw new Error('Loading chunk 7 failed.');
});

test('where the English words do not come, the pane speaks Vietnamese, and says it does', async () => {
  expect(await stringsFor('en')).toEqual({ language: 'vi', strings: vi });
});
