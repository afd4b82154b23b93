import { runTogether } from './runTogether';

runTogether('core', { part: 2, of: 2 });
