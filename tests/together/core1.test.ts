import { runTogether } from './runTogether';

runTogether('core', { part: 1, of: 2 });
