import { runTogether } from './runTogether';

runTogether('excel', { part: 4, of: 4 });
