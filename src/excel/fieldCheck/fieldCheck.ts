import { newContext } from '../requests/host';

/** The two sheets that the checks may do anything with; the second is made, hidden and deleted by them. */
export interface TrialSheets {
  first: string;
  second: string;
}

/** One assumption about Excel that the add-in rests on. */
export interface FieldCheck {
  /** @returns what Excel did, as plain data */
  run(sheets: TrialSheets): Promise<unknown>;
  /** What the add-in rests on. */
  expected: unknown;
}

export interface FieldResult<Id extends string = string> {
  id: Id;
  holds: boolean;
  got: unknown;
  expected: unknown;
  milliseconds: number;
}

/**
 * Tries assumptions one after the other, on sheets made for it, and deletes those. A check that throws does not hold, and
 * hinders no other.
 *
 * @param onResult hears of each as it comes
 * @throws what Excel says where not even a sheet can be added or deleted
 */
export async function runFieldChecks<Id extends string>(
  checks: Record<Id, FieldCheck>,
  onResult: (result: FieldResult<Id>) => void,
): Promise<void> {
  const sheets = await freeNames();
  const context = newContext();
  context.workbook.worksheets.add(sheets.first);
  await context.sync();
  try {
    for (const id of Object.keys(checks) as Id[]) {
      const { run, expected } = checks[id];
      const began = performance.now();
      const got = await run(sheets).catch(textOf);
      const milliseconds = Math.round(performance.now() - began);
      const holds = JSON.stringify(got) === JSON.stringify(expected);
      onResult({ id, holds, got, expected, milliseconds });
    }
  } finally {
    await clear(sheets);
  }
}

/** Names that no sheet has: what has them already is somebody's. */
async function freeNames(): Promise<TrialSheets> {
  const context = newContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const free: string[] = [];
  for (let n = 1; free.length < 2; n += 1) {
    if (!taken.has(`_kiem_tra_${n}`)) free.push(`_kiem_tra_${n}`);
  }
  const [first = '', second = ''] = free;
  return { first, second };
}

async function clear({ first, second }: TrialSheets): Promise<void> {
  const context = newContext();
  const found = [first, second].map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name).load('name'),
  );
  await context.sync();
  for (const sheet of found) {
    if (sheet.isNullObject) continue;
    // A very hidden sheet is not deleted.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
}

/** What went wrong, in the words and codes of Office.js. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
  const place = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : '';
  return `${code ?? error.name}: ${error.message}${place}`;
}
