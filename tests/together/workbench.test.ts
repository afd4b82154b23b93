import { runTogether } from './runTogether';

runTogether('workbench', { part: 1, of: 1 });
