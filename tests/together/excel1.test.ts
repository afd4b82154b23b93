import { runTogether } from './runTogether';

runTogether('excel', { part: 1, of: 4 });
