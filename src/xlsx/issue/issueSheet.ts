import type { Task } from '../../core/base/task';
import type { OpenElement } from './editXml';
import { editXml } from './editXml';
import { type GoneNames, speaksOfGone } from './goneNames';

/** What is nothing without its parts, in a sheet and in its extensions. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'conditionalFormatting',
  'conditionalFormattings',
  'dataValidations',
  'hyperlinks',
  'sparklines',
  'sparklineGroup',
  'sparklineGroups',
  'ext',
  'extLst',
]);

/** What goes where it speaks of something that is gone. */
const SPEAKING: ReadonlySet<string> = new Set(['cfRule', 'dataValidation', 'sparkline']);

/** What a sheet of a copy must not say. */
export interface Withheld extends GoneNames {
  /** Stands in every formula of a mark of the add-in's. */
  mark: string;
}

export interface IssuedSheet {
  xml: string;
  /** Formulas that became what they came to. */
  frozen: number;
}

/**
 * A sheet of a copy: formulas that speak of sheets that are gone become what they came to, and rules, lists and links
 * that do go, and so do marks of the add-in's.
 *
 * @param usedTexts gets the numbers of shared texts that its cells show
 */
export function* issueSheet(
  xml: string,
  withheld: Withheld,
  usedTexts: Set<number>,
): Task<IssuedSheet> {
  /** Groups of cells that share a formula which went: all but the first only name the group. */
  const gone = new Set<string>();
  let frozen = 0;
  let sharedIn: string | undefined;
  let isText = false;
  const edited = yield* editXml(xml, {
    containers: CONTAINERS,
    open: (attributes, within, tag) => {
      const element = within.at(-1);
      if (element?.name === 'c') isText = attributes.get('t') === 's';
      if (element?.name === 'f') {
        sharedIn = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
      }
      // Of two tabs that are chosen, Excel types into both.
      if (element?.name === 'sheetView') return tag.replace(/\stabSelected="[^"]*"/, '');
      if (element?.name === 'hyperlink') {
        const place = attributes.get('location');
        element.isCut = place !== undefined && speaksOfGone(place, withheld);
      }
      return undefined;
    },
    close: (text, within) => {
      const element = within.at(-1);
      const around = within.at(-2);
      if (!element) return;
      if (element.name === 'f' && around?.name === 'c') {
        const isMember = text === '' && sharedIn !== undefined && gone.has(sharedIn);
        if (!isMember && !speaksOfGone(text, withheld)) return;
        element.isCut = true;
        frozen += 1;
        if (sharedIn !== undefined) gone.add(sharedIn);
      } else if (element.name === 'v' && around?.name === 'c') {
        if (isText) usedTexts.add(Number(text));
      } else if (speaksOfGone(text, withheld) || text.includes(withheld.mark)) {
        cutSpeaking(within);
      }
    },
  });
  return { xml: edited, frozen };
}

function cutSpeaking(within: readonly OpenElement[]): void {
  for (const element of within) if (SPEAKING.has(element.name)) element.isCut = true;
}
