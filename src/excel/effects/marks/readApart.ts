import { requestOf, send } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { sheetOrNullInBatch } from '../../requests/ranges';
import { mayBeOfOne } from '../readTogether';
import {
  conditionalFormatsOf,
  type CurrentMarks,
  FORMAT_PROPERTIES,
  FORMATS_A_REQUEST,
  noMarks,
  takeFormat,
} from './readMarks';

/**
 * Reads the add-in's marks on a sheet one format apart from the other: some conditional formats that users make cannot
 * be read, and fail all that is asked beside them.
 *
 * @returns null where the sheet is gone
 * @throws what Excel answers
 */
export async function readMarksApart(sheet: string): Promise<CurrentMarks | null> {
  try {
    const ids = await idsOfCustom(sheet);
    if (ids === null) return null;
    const current = noMarks(sheet);
    for (const format of await readable(sheet, ids)) takeFormat(format, current);
    return current;
  } catch (error) {
    throw asFormatError(error);
  }
}

/** What Excel says is not there is no sheet here. */
function asFormatError(error: unknown): unknown {
  if (!mayBeOfOne(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return Object.assign(new Error(message), { code: 'ConditionalFormatsUnreadable' });
}

/** @returns null where the sheet is gone */
async function idsOfCustom(sheet: string): Promise<string[] | null> {
  const ids: string[] = [];
  for (let skip = 0; ; skip += FORMATS_A_REQUEST) {
    const found: { items?: Excel.ConditionalFormat[] } = {};
    await send([
      requestOf(
        OBJECT_BYTES,
        (context) => {
          const formats = sheetOrNullInBatch(context, sheet).getRange().conditionalFormats;
          formats.load({ $top: FORMATS_A_REQUEST, $skip: skip, id: true, type: true });
          return formats;
        },
        (formats) => {
          if (!formats.isNullObject) found.items = formats.items;
        },
      ),
    ]);
    if (found.items === undefined) return null;
    for (const { id, type } of found.items) if (type === 'Custom') ids.push(id);
    if (found.items.length < FORMATS_A_REQUEST) return ids;
  }
}

/** Of formats, those that can be read, in their order: halved until what cannot stands alone. It is nothing of ours. */
async function readable(sheet: string, ids: readonly string[]): Promise<Excel.ConditionalFormat[]> {
  const formats: Excel.ConditionalFormat[] = [];
  const requests = ids.map((id) =>
    requestOf(
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
    await send(requests);
    return formats;
  } catch (error) {
    if (!mayBeOfOne(error)) throw error;
    if (ids.length === 1) return [];
    const half = Math.ceil(ids.length / 2);
    const first = await readable(sheet, ids.slice(0, half));
    return first.concat(await readable(sheet, ids.slice(half)));
  }
}
