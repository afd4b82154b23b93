import type { RunOptions } from '../../app/workbookPort';
import { askStep, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { problemOf } from '../requests/errors';
import { sheetOrNullInBatch } from '../requests/sheetInBatch';
import {
  conditionalFormatsOf,
  FORMAT_PROPERTIES,
  FORMATS_A_LOOK,
  lookAtHighlights,
  lookAtOthers,
  noHighlights,
  takeFormat,
  type CurrentHighlights,
} from './currentHighlights';

/**
 * Looks at the add-in's highlights together with other things, in one sync. Some conditional formats that users make
 * cannot be read, and fail all that is asked beside them: where that happens, the other things are looked at by
 * themselves, and then one format apart from the other.
 *
 * @param others steps that may be run twice
 * @returns null when it was cancelled
 * @throws what Excel answers to the other steps
 */
export async function lookWithHighlights(
  sheets: readonly string[],
  others: readonly BatchRequest[],
  options: RunOptions = {},
): Promise<CurrentHighlights[] | null> {
  const highlights: CurrentHighlights[] = [];
  const looks = sheets.map((sheet) =>
    lookAtHighlights(sheet, (current) => highlights.push(current)),
  );
  const steps = [...others, ...looks];
  try {
    if ((await send(steps, options)) < steps.length) return null;
    await lookAtOthers(highlights);
    return highlights;
  } catch (error) {
    if (sheets.length === 0 || !mayBeFormat(error)) throw error;
  }
  if ((await send(others, options)) < others.length) return null;
  const found: CurrentHighlights[] = [];
  for (const sheet of sheets) {
    const current = await lookApart(sheet).catch((error: unknown) => {
      throw asFormatError(error);
    });
    if (current !== null) found.push(current);
  }
  return found;
}

/** Whether an error may be about one conditional format: Excel says now that it is not there, now nothing. */
function mayBeFormat(error: unknown): boolean {
  return ['sheet-gone', 'host-failed'].includes(problemOf(error).code);
}

async function lookApart(sheet: string): Promise<CurrentHighlights | null> {
  const ids = await idsOfCustom(sheet);
  if (ids === null) return null;
  const current = noHighlights(sheet);
  for (const format of await readable(sheet, ids)) takeFormat(format, current);
  return current;
}

/** What Excel says is not there is no sheet here. */
function asFormatError(error: unknown): unknown {
  if (!mayBeFormat(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return Object.assign(new Error(message), { code: 'ConditionalFormatsUnreadable' });
}

/** @returns null where the sheet is gone */
async function idsOfCustom(sheet: string): Promise<string[] | null> {
  const ids: string[] = [];
  for (let skip = 0; ; skip += FORMATS_A_LOOK) {
    const found: { items?: Excel.ConditionalFormat[] } = {};
    await send([
      askStep(
        OBJECT_BYTES,
        (context) => {
          const formats = sheetOrNullInBatch(context, sheet).getRange().conditionalFormats;
          formats.load({ $top: FORMATS_A_LOOK, $skip: skip, id: true, type: true });
          return formats;
        },
        (formats) => {
          if (!formats.isNullObject) found.items = formats.items;
        },
      ),
    ]);
    if (found.items === undefined) return null;
    for (const { id, type } of found.items) if (type === 'Custom') ids.push(id);
    if (found.items.length < FORMATS_A_LOOK) return ids;
  }
}

/** Of formats, those that can be read, in their order: halved until what cannot stands alone. It is nothing of ours. */
async function readable(sheet: string, ids: readonly string[]): Promise<Excel.ConditionalFormat[]> {
  const formats: Excel.ConditionalFormat[] = [];
  const steps = ids.map((id) =>
    askStep(
      OBJECT_BYTES,
      (context) => {
        const format = conditionalFormatsOf(context, sheet).getItem(id);
        format.load({ id: true, ...FORMAT_PROPERTIES });
        return format;
      },
      (format) => formats.push(format),
    ),
  );
  try {
    await send(steps);
    return formats;
  } catch (error) {
    if (!mayBeFormat(error)) throw error;
    if (ids.length === 1) return [];
    const half = Math.ceil(ids.length / 2);
    const first = await readable(sheet, ids.slice(0, half));
    return first.concat(await readable(sheet, ids.slice(half)));
  }
}
