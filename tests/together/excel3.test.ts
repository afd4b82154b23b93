import { runTogether } from './runTogether';

runTogether('excel', { part: 3, of: 4 });
