import { runTogether } from './runTogether';

runTogether('excel', { part: 2, of: 4 });
