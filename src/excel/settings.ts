import { requestOf, send } from './requests/batch';
import { jsonBytes, OBJECT_BYTES } from './requests/bytes';

/** Under which the pane's choices are kept among the add-in's settings. Excel keeps those of each add-in apart. */
const KEY = 'choices';

/** @returns what is kept in the workbook's settings; null where nothing is @throws what Excel answers */
export async function keptChoices(): Promise<string | null> {
  let kept: string | null = null;
  await send([
    requestOf(
      OBJECT_BYTES,
      (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(KEY);
        setting.load('value');
        return setting;
      },
      (setting) => {
        const value: unknown = setting.isNullObject ? null : setting.value;
        kept = typeof value === 'string' ? value : null;
      },
    ),
  ]);
  return kept;
}

/** Keeps a text in the workbook's settings, in place of the one before. @throws what Excel answers */
export async function keepChoices(text: string): Promise<void> {
  await send([
    {
      bytes: OBJECT_BYTES + 2 * jsonBytes(text),
      queue: (context) => {
        context.workbook.settings.add(KEY, text);
      },
    },
  ]);
}
