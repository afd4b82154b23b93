import { countEn } from '../../strings/count';
import { counted } from '../../strings/plural.en';
import type { HeadlessWords } from './words';

export const headlessEn: HeadlessWords = {
  usage: 'Usage: ',
  cannotRead: {
    missing: 'there is no such file',
    folder: 'this is a folder, not a file',
    'not-allowed': 'the system does not let this file be read (permission or path)',
    empty: 'the file is empty',
    encrypted: 'the file is encrypted; take the password off and run again',
    rights: 'only persons whom its author named may open it (IRM)',
    damaged: 'the .xlsx file is damaged or incomplete',
    'too-large': 'the file is too large',
    'too-many-cells':
      'the file holds too many cells, blank ones with a format of their own among them (over 2 million); open it in Excel, delete rows and columns that are formatted and blank, and save it',
    'too-many-merged':
      'too many cells of the file are merged (over 20,000 areas or 2 million cells, mostly whole rows or columns); open it in Excel, unmerge what holds nothing, and save it',
    'packed-otherwise':
      'the file is compressed in a way that cannot be read here; open it in Excel and save it as .xlsx',
    'other-format':
      'a spreadsheet of another format (.xls, .xlsb, .ods, .csv), not an .xlsx workbook; open it in Excel and save it as .xlsx',
    pdf: 'this is a PDF, not an .xlsx workbook',
    word: 'this is a Word document, not an .xlsx workbook',
    presentation: 'this is a presentation, not an .xlsx workbook',
    image: 'this is a picture, not an .xlsx workbook',
    'web-page':
      'this is a saved web page, not an .xlsx workbook; open it in Excel and save it as .xlsx',
    xml: 'this is an XML file, not an .xlsx workbook; open it in Excel and save it as .xlsx',
    archive: 'this is an archive, not an .xlsx workbook; unpack it first',
    text: 'this is a text, not an .xlsx workbook',
    unknown: 'this is a file of another kind, not an .xlsx workbook',
  },
  barred: {
    input: (path) => `${path}: this is the file that is read; save under another name.`,
    twice: (path) => `${path}: two results would go into one file; give them different names.`,
    'no-folder': (path) => `${path}: the folder for this file does not exist.`,
    'is-file': (path) => `${path}: this is a file, not a folder.`,
    'is-folder': (path) => `${path}: this is a folder, not the name of a file to save.`,
    'not-allowed': (path) => `${path}: there is no permission to write here.`,
    'no-space': (path) => `${path}: the disk is full.`,
    'read-only': (path) => `${path}: this disk can only be read.`,
    'too-long': (path) => `${path}: the file's name or path is too long.`,
    circle: (path) => `${path}: this link leads back to itself.`,
    other: (path) => `${path}: the system cannot write here.`,
  },
  noYear: (year, years) =>
    `The workbook has no plan of ${String(year)}, but of ${years.join(', ')}. Nothing was written.`,
  noAnswers: (path) =>
    `${path}: there is no such file, or it is no list [{ "doubt": "…", "answer": "…" }].`,
  noSuchAnswer: (doubt, answer, answers) =>
    `The question ${doubt} has no answer “${answer}”; choose one of: ${answers.map((one) => `“${one}”`).join(', ')}. Nothing was written.`,
  notAsked: (doubts) =>
    `Answers that were not used, because the workbook does not ask: ${doubts.join(', ')}.`,
  tooOld: (excelApi, least) =>
    `--excel-api ${excelApi}: the add-in needs ExcelApi ${least} or later (Excel 2021, Microsoft 365, Excel on the web). Nothing was written.`,
  noFolder: (path) => `${path}: this folder cannot be opened.`,
  cannotWrite: (why) => `Cannot write ${why}`,
  noTable: (sheets) =>
    `No scoring table found: looked for a header row with a criterion's name and a maximum, a score or a target on the sheets ${sheets.join(', ')}.`,
  table: (kind, sheet, address, criteria) =>
    `${kind}: ${sheet}!${address}, ${counted(criteria, 'criterion', 'criteria')}`,
  totals: (base, target, change) => `  last year ${base}, target ${target}, change ${change}`,
  below: (count) => `  ${counted(count, 'criterion', 'criteria')} below target`,
  findings: (count) => counted(count, 'finding'),
  severities: {
    error: (count) => counted(count, 'error'),
    warning: (count) => counted(count, 'warning'),
    info: (count) => counted(count, 'note'),
  },
  changed: (cells) => `Recalculated: ${counted(cells, 'cell')}`,
  highlighted: (cells) => `Marked ${counted(cells, 'cell')} below target`,
  sheets: (added, updated) => `Agency sheets: ${countEn(added)} new, ${countEn(updated)} updated`,
  exported: (forms) => `Exported ${counted(forms, 'form')} for agencies`,
  collected: (results, forms, open, missing) =>
    `Collected: ${counted(results, 'result')} of ${counted(forms, 'form')}, ${countEn(open)} to look at, ${counted(missing, 'criterion', 'criteria')} without a result`,
  notCollected: (names) => `Not collected: ${names.join(', ')}; why is in --report.`,
  saved: (path) => `Saved ${path}`,
  losses: {
    macros: 'macros',
    charts: 'charts',
    pictures: 'pictures',
    textBoxes: 'text boxes',
    sparklines: 'sparklines',
    newerValidation: 'lists taken from another sheet',
    validation: 'data validation',
    filterCriteria: 'filter criteria',
    sheetPasswords: 'passwords of protected sheets (they stay protected)',
    notes: 'notes',
    threadedComments: 'comments',
    dynamicArrays: 'formulas that spill (kept in their first cell)',
    externalLinks: 'links to other workbooks',
    pivotTables: 'pivot tables',
    conditionalFormats: 'conditional formats',
    stoppingRules: '“stop if true” of conditional formats',
    tables: 'tables',
    links: 'hyperlinks',
    controls: 'controls and embedded objects',
    slicers: 'slicers',
    connections: 'data connections',
    protectedRanges: 'ranges that may be edited on protected sheets',
    customViews: 'custom views',
    headerPictures: 'pictures in headers and footers',
    names: 'defined names',
    pageBreaks: 'page breaks',
    customProperties: 'properties of its own',
    customData: 'attached XML data',
    sensitivityLabels: 'sensitivity labels',
  },
  loses: (what) =>
    `The file that is saved will lack: ${what.join(', ')}. The original stays as it is.`,
  hasMacros: (path) =>
    `${path}: the workbook has macros, which would be lost. Save it as .xlsx and run again, or use the add-in in Excel.`,
  notFaithful: (path, at) =>
    `${path}: ${at ? `${at.cell === null ? `the sheet ${at.sheet}` : `cell ${at.cell} of ${at.sheet}`} cannot be read as it is` : 'this file cannot be opened'}. Open it in Excel, save it as .xlsx, and try again.`,
  stepFailed: (step, message) => `The step ${step} failed: ${message}`,
  wroteNothing: 'Nothing was written to disk.',
  wroteOnly: (paths) => `Written: ${paths.join(', ')}; the other files are as they were.`,
  unexpected: (message) => `Unexpected error, nothing was written to disk: ${message}`,
};
