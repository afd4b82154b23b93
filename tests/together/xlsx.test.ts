import { runTogether } from './runTogether';

runTogether('xlsx', { part: 1, of: 1 });
