import { runTogether } from './runTogether';

runTogether('app', { part: 1, of: 1 });
