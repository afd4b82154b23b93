import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layout, type Layout, type LayoutCell, type LayoutSheet } from './layout';

/**
 * Whole tables of the kinds that provinces, ministries, departments, districts and communes publish, in words and with
 * figures of their own: titles, numbers of decisions, rules, totals, notes and signatures are there.
 */
const SHOWN: Readonly<Record<string, string>> = {
  'plan-of-a-province':
    'Points and shares of two years and a target, numbered columns, fields to sub-criteria, who leads and who helps.',
  'self-assessment-of-a-department':
    'Codes with words, own and appraised and surveyed points, and guidance under every criterion.',
  'criteria-with-options-of-2016':
    'Options in rows of their own, whose points stand among the maxima.',
  'districts-in-sections-of-2019':
    'Headings for fields, criteria that begin again under each, and what they come to below them.',
  'satisfaction-of-three-years': 'Factors and questions in percent, an agency merged down each.',
  'lost-points-and-remedies': 'What was lost, why, what to do about it, by whom and by when.',
  'commune-with-bonus-and-penalty':
    'Parts by source, a total of them, bonus and penalty points, and a total after these.',
  'plan-of-merged-provinces': 'Scores of two provinces that became one, with their mean.',
  'assignments-of-a-ministry': 'Maxima and targets alone, with products, units and deadlines.',
  'a-sheet-for-each-field': 'Eight sheets with a field each, and one that sums them up.',
};

export const wholeTableLayouts: Layout[] = Object.entries(SHOWN).map(([name, shows]) => {
  const text = readFileSync(join(__dirname, 'whole', `${name}.txt`), 'utf8');
  return layout(`whole-${name}`, shows, ...sheetsOf(text));
});

/** A line a row, cells between bars, 2.5 a number and 2,5 text; "#sheet" begins a sheet, "#merge" names merged cells. */
function sheetsOf(text: string): LayoutSheet[] {
  type Sheet = LayoutSheet & { merges: string[] };
  const sheets: Sheet[] = [];
  const begin = (name: string): Sheet => {
    const sheet: Sheet = { name, rows: [], merges: [] };
    sheets.push(sheet);
    return sheet;
  };
  for (const line of text.trimEnd().split('\n')) {
    const [, command, rest = ''] = /^#(sheet|merge) (.*)$/.exec(line) ?? [];
    if (command === 'sheet') begin(rest);
    else if (command === 'merge') sheets.at(-1)?.merges.push(...rest.split(' '));
    else (sheets.at(-1) ?? begin('Bảng')).rows.push(line.split('|').map(cellOf));
  }
  return sheets;
}

function cellOf(printed: string): LayoutCell {
  const text = printed.trim();
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
