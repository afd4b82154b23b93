import { runTogether } from './runTogether';

runTogether('strings', { part: 1, of: 1 });
