import type { Task } from '../../core/base/task';
import { editXml } from './editXml';
import { type GoneNames, speaksOfGone } from './goneNames';

/** A sheet of a workbook, in the order of its tabs. */
export interface SheetEntry {
  name: string;
  isVisible: boolean;
  /** Of the relation to its part. */
  relation: string;
}

/** The sheets and the names that a workbook's own part lists. */
export function* readEntries(
  xml: string,
): Task<{ sheets: SheetEntry[]; names: { name: string; formula: string }[] }> {
  const sheets: SheetEntry[] = [];
  const names: { name: string; formula: string }[] = [];
  let name = '';
  yield* editXml(xml, {
    containers: new Set(),
    open: (attributes, within) => {
      const element = within.at(-1)?.name;
      if (element === 'sheet') {
        sheets.push({
          name: attributes.get('name') ?? '',
          isVisible: (attributes.get('state') ?? 'visible') === 'visible',
          relation: attributes.getPrefixed('id') ?? '',
        });
      }
      if (element === 'definedName') name = attributes.get('name') ?? '';
      return undefined;
    },
    close: (text, within) => {
      if (within.at(-1)?.name === 'definedName') names.push({ name, formula: text });
    },
  });
  return { sheets, names };
}

/**
 * A workbook's own part without sheets that are gone and names that speak of them: names of one sheet count sheets, and
 * so does the tab that is open.
 */
export function* issueWorkbookPart(
  xml: string,
  sheets: readonly SheetEntry[],
  gone: GoneNames,
): Task<string> {
  const isGone = ({ name }: SheetEntry) => gone.sheets.has(name.toLowerCase());
  const kept = sheets.filter((sheet) => !isGone(sheet));
  const first = Math.max(
    0,
    kept.findIndex(({ isVisible }) => isVisible),
  );
  return yield* editXml(xml, {
    containers: new Set(['definedNames', 'customWorkbookViews']),
    open: (attributes, within, tag) => {
      const element = within.at(-1);
      if (element?.name === 'sheet') {
        element.isCut = gone.sheets.has((attributes.get('name') ?? '').toLowerCase());
      } else if (element?.name === 'customWorkbookView') {
        // Each is of a sheet that was open, by its number, which is another one now.
        element.isCut = true;
      } else if (element?.name === 'workbookView') {
        return tag
          .replace(/\s(?:activeTab|firstSheet)="[^"]*"/g, '')
          .replace(/(\/?>)$/, ` activeTab="${first}"$1`);
      } else if (element?.name === 'definedName') {
        const of = attributes.get('localSheetId');
        if (of === undefined) return undefined;
        const sheet = sheets[Number(of)];
        const at = sheet === undefined ? -1 : kept.indexOf(sheet);
        element.isCut = at < 0;
        return tag.replace(/(\slocalSheetId=")[^"]*"/, `$1${at}"`);
      }
      return undefined;
    },
    close: (text, within) => {
      const element = within.at(-1);
      if (element?.name === 'definedName' && speaksOfGone(text, gone)) element.isCut = true;
    },
  });
}

/** Relations without those whose ids or types go. */
export function* issueRelations(
  xml: string,
  isGone: (relation: { id: string; type: string }) => boolean,
): Task<string> {
  return yield* editXml(xml, {
    containers: new Set(),
    open: (attributes, within) => {
      const element = within.at(-1);
      if (element?.name !== 'Relationship') return undefined;
      const type = (attributes.get('Type') ?? '').trim().split('/').pop() ?? '';
      element.isCut = isGone({ id: attributes.get('Id') ?? '', type });
      return undefined;
    },
  });
}

/** The types of those parts that there are. */
export function* issueContentTypes(xml: string, has: (part: string) => boolean): Task<string> {
  return yield* editXml(xml, {
    containers: new Set(),
    open: (attributes, within) => {
      const element = within.at(-1);
      const part = attributes.get('PartName');
      if (element?.name === 'Override' && part !== undefined) {
        element.isCut = !has(part.replace(/^\//, ''));
      }
      return undefined;
    },
  });
}

/** Shared texts of which those that no cell shows are blank: cells count them. */
export function* issueTexts(xml: string, used: ReadonlySet<number>): Task<string> {
  let nth = -1;
  return yield* editXml(xml, {
    containers: new Set(),
    open: (_, within) => {
      const element = within.at(-1);
      if (element?.name === 'si') nth += 1;
      // What it holds goes, and it stays.
      if (element && within.at(-2)?.name === 'si') element.isCut = !used.has(nth);
      return undefined;
    },
  });
}
