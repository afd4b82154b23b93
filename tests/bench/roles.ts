import fc from 'fast-check';
import { readingQuality } from '../properties/readingQuality';
import { rightTable, strangeTable } from '../properties/rightTables';

const TABLES = 1000;
/** The same tables every time, so that two runs can be compared. */
const SEED = 2026;

/** How often generated tables are read wrongly without a doubt, and how many questions they cost. */
export function rolesRows(): string[][] {
  return [
    row('headings that offices use', rightTable),
    row('headings with strange words', strangeTable),
  ];
}

function row(which: string, table: typeof rightTable): string[] {
  const { tables, notFound, wrong, questions } = readingQuality(
    fc.sample(table, { numRuns: TABLES, seed: SEED }),
  );
  const median = questions[Math.floor(questions.length / 2)] ?? 0;
  return [
    `${tables.toLocaleString('en')} generated tables, ${which}`,
    `${wrong.length} with a role taken wrongly and not asked; ${notFound} not found`,
    `questions a table: median ${median}, at most ${questions.at(-1) ?? 0}; goal: 0 wrong, 0 and 3`,
  ];
}
