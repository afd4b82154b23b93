import { TextDecoder, TextEncoder } from 'node:util';
import { TIME_LIMITS } from './timeLimits';

jest.setTimeout(TIME_LIMITS.test);

/**
 * What a browser may refuse to a framed page of another site throws, as it does there: whatever is read, written, cut off
 * and undone in tests goes without. Where there is a page, its window is looked through by Jest itself.
 */
const REFUSABLE = ['BroadcastChannel', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'];
for (const name of typeof window === 'undefined' ? REFUSABLE : []) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      throw new DOMException(`${name} is refused`, 'SecurityError');
    },
  });
}

if (typeof window !== 'undefined') {
  // Every web view has them, and jsdom has not.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  jest.requireActual('./pageSetup');
}
