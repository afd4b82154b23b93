import { countEn } from './count';
import { changesEn } from './changes.en';
import { counted, plural } from './plural.en';
import type { PreviewStrings } from './preview.vi';

export const previewEn: PreviewStrings = {
  preview: 'Preview',
  ofTexts: 'Text into numbers',
  changes: changesEn,
  columns: (count, names) => `Add ${counted(count, 'column')} right of the table: ${names}`,
  left: (count) =>
    `${counted(count, 'cell')} ${plural(count, 'holds', 'hold')} words that are no score, and ${plural(count, 'keeps', 'keep')} them; no score is written over them`,
  leftInDoubt: (count) =>
    `${counted(count, 'cell')} ${plural(count, 'waits', 'wait')} for an answer to what is not clear in the table`,
  leftOpen: (count) =>
    `${counted(count, 'cell')} ${plural(count, 'does', 'do')} not agree with the parts and ${plural(count, 'stays', 'stay')}: some part is a bound (such as “>1”), so that nobody knows the right figure`,
  leftOverText: (count) =>
    `${counted(count, 'formula')} ${plural(count, 'stays', 'stay')} as ${plural(count, 'it is', 'they are')}: a figure below is text, and stays text because another formula uses it`,
  follow: (count) =>
    `${counted(count, 'formula')} ${plural(count, 'takes', 'take')} figures from cells that are written, and will come to something else; recalculate once more afterwards`,
  leftFormulas: (count) =>
    `${counted(count, 'formula')} will show another figure, because no formula can add up a bound (such as “>1”); look at ${plural(count, 'it', 'them')} after writing`,
  covered: (count) =>
    `${counted(count, 'cell')} ${plural(count, 'is', 'are')} merged or of a formula that fills several cells, and not written`,
  marks: (cells, sheets) => `Mark ${counted(cells, 'target')} not reached on ${sheets}`,
  marksFollow: 'Where marks are: mark again by the new results',
  clearMarks: "Take away the add-in's marks; your own colours stay",
  addSheets: (count, names) => `Add ${counted(count, 'sheet')}: ${names}`,
  updateSheets: (count, names) => `Make ${counted(count, 'sheet')} again: ${names}`,
  replaces: (count) => `Replaces ${counted(count, 'content')} by what came now`,
  moves: (count) =>
    `Keeps what was typed over the sheet’s own words (${countEn(count)}), in rows of its own at the end`,
  origin: {
    subtracted: (target, base) => `= ${target} − ${base}`,
    sum: (parts) => `= sum of ${counted(parts, 'part')}`,
    mean: (parts) => `= mean of ${counted(parts, 'part')}`,
    weighted: (parts) => `= weighted mean of ${counted(parts, 'part')}`,
    withAdjustments: ' and of bonus and penalty points',
    unlikePrinted: (figure, printed) => `${figure} (printed: ${printed})`,
  },
  wouldBe: (figure) => `computed: ${figure}`,
  toQuestion: 'Show the question',
  keepsTyped: 'What agencies filled in is kept',
  noAppendixChange: 'No cell of the appendices changes',
  forms: (count) => counted(count, 'agency sheet'),
  and: ' and ',
  entries: {
    added: (name) => `Keep the scenario “${name}” on a hidden sheet of the workbook`,
    replaced: (name, day) =>
      `Overwrite the scenario “${name}”${day === '' ? '' : ` kept on ${day}`}`,
    removed: (name, day) => `Delete the scenario “${name}”${day === '' ? '' : ` kept on ${day}`}`,
  },
  chooseSheets: (count: number) => `Sheets to write (${countEn(count)})`,
  chooseMarks: (count: number) => `Sheets to mark (${countEn(count)})`,
  chosen: (chosen, all, of) => {
    const unit = { cells: 'cell', sheets: 'sheet', both: 'line' }[of];
    return chosen === all
      ? `${plural(all, `The only ${unit}`, `All ${countEn(all)} ${unit}s`)} will be written`
      : `${countEn(chosen)} of ${counted(all, unit)} will be written`;
  },
  form: (numbers, formulas) =>
    formulas === 0
      ? `${counted(numbers, 'cell')} from text to a number, ${plural(numbers, 'its value', 'their values')} unchanged`
      : numbers === 0
        ? `${counted(formulas, 'cell')} as a formula, ${plural(formulas, 'its value', 'their values')} unchanged`
        : `${counted(numbers, 'cell')} from text to a number, ${countEn(formulas)} as a formula, values unchanged`,
  waiting: (count) =>
    `${counted(count, 'open question')}: what depends on ${plural(count, 'it', 'them')} is not written`,
  unticked: 'Lines without a tick are not certain. Tick them once you have looked at them.',
  goTogether:
    'What was computed from a line that is left out is left out, too, so that no wrong sum is written.',
  apply: 'Write to the workbook',
  parts: ({ figures, ranks, numbers, formulas }) =>
    ': ' +
    [
      figures > 0 && `${countEn(figures)} recalculated`,
      ranks > 0 && `${countEn(ranks)} for ranks`,
      numbers > 0 && `${countEn(numbers)} from text to a number`,
      formulas > 0 && `${countEn(formulas)} as a formula`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  applyCells: (count) => `Write ${counted(count, 'cell')}`,
  cancel: 'Cancel',
};
