import type { NoTableStrings } from './noTable.vi';

export const noTableEn: NoTableStrings = {
  title: 'No scoring table in this workbook yet',
  hint: "A scoring table needs a header row with the criterion's name and a maximum, last year's score or a target.",
  point:
    'If there is a scoring table, select its headings in the grid, and press the button below.',
  sample: 'Open a sample plan',
  sampleOpened:
    'The sample plan is open as a new workbook; there, press “Mở ngăn Điểm CCHC” on the ribbon.',
  sampleFailed: 'The sample plan could not be loaded. Check the network, and press again.',
};
