import { TIME_LIMITS } from './timeLimits';

jest.setTimeout(TIME_LIMITS.test);
