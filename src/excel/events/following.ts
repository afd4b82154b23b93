/** What follows a workbook that has been read: the first figures are shown without it. */
export { refresh } from '../read/refresh';
export { watchWorkbook } from './watch';
export { watchSelection } from './watchSelection';
