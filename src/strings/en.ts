import { countEn } from './count';
import { overviewEn } from './overview.en';
import { problemsEn } from './problems.en';
import type { Strings } from './vi';
import { writeEn } from './write.en';
import { counted } from './plural.en';

export const en: Strings = {
  app: {
    title: 'Administrative reform scores',
    reading: 'Reading the workbook…',
    waiting: 'Working…',
    readRows: (done, of) => `${countEn(done)} of ${counted(of, 'row')} read`,
    readAgain: 'Read again',
    tryAgain: 'Try again',
    notCalculated:
      'Excel calculates only when asked, and some formulas wait: figures in this pane may be old ones.',
    calculate: 'Calculate',
    tabCount: (count) => countEn(count),
    tabs: {
      overview: 'Overview',
      check: 'Check',
      targets: 'Targets',
      assign: 'Assign',
      collect: 'Collect',
    },
    shortTabs: { collect: 'Collect' },
    purposes: {
      overview: 'Scores, targets, and what to do next',
      check: 'What is wrong or doubtful in the tables',
      targets: 'Try targets before they are written',
      assign: 'A sheet of work for every agency',
      collect: 'What agencies sent back, into the tables',
    },
    helpWith: (tab) => `Help: ${tab}`,
    pointAtTable: 'Make it a scoring table',
    points: 'points',
    more: (count) => `Show ${countEn(count)} more`,
    all: (count) => `Show all ${countEn(count)}`,
    none: 'None',
    close: 'Close',
    newVersion:
      'There is a new version, or the network is down: this part of the pane could not be loaded. What was written is in the workbook; reload to open the new version.',
    stopped: (what: string) =>
      `The pane met an error and had to stop (${what}). What was written is in the workbook; reload to open the pane again.`,
    reload: 'Reload',
    noOffice:
      'office.js, which connects this pane to Excel, could not be loaded. Check the network and open the pane again; if that does not help, tell whoever runs the server.',
    notInExcel: 'This pane runs in Excel: open a workbook, and choose “Điểm CCHC” on the ribbon.',
    others: (count) => ` and ${countEn(count)} more`,
    cell: (sheet, cell) => `${sheet}, cell ${cell}`,
  },
  help: {
    guide: 'How to use it',
  },
  write: writeEn,
  overview: overviewEn,
  problems: problemsEn,
};
