import type { AgencyDirectory } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import { type SheetGrid, type WorkbookSnapshot, valueAt } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';
import { oneLine } from '../base/text';

/** Excel's limit for a sheet's name. */
const LONGEST_NAME = 31;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

/** The add-in's sheets that a workbook holds already. */
export interface OwnSheets {
  /** By agencyKey of the agency in the mark; the first of copies counts. */
  agencies: ReadonlyMap<string, SheetGrid>;
  index: SheetGrid | null;
}

export function ownSheets(snapshot: WorkbookSnapshot): OwnSheets {
  const agencies = new Map<string, SheetGrid>();
  let index: SheetGrid | null = null;
  for (const grid of snapshot.sheets) {
    const mark = readSheetMark(valueAt(grid, 0, 0));
    if (mark?.kind === 'index') index ??= grid;
    if (mark?.kind !== 'agency') continue;
    const key = agencyKey(mark.subject);
    if (!agencies.has(key)) agencies.set(key, grid);
  }
  return { agencies, index };
}

/** Gives out sheet names that are legal, and unique without regard to case (SPEC G8). */
export class SheetNames {
  private readonly taken: Set<string>;

  constructor(snapshot: WorkbookSnapshot) {
    this.taken = new Set(snapshot.sheets.map(({ sheet }) => nameKey(sheet)));
  }

  /** @param wanted any text; the first of its kind that is free is taken: "Sở Nội vụ", "Sở Nội vụ (2)" … */
  take(wanted: string): string {
    const legal = legalName(wanted);
    for (let nth = 1; ; nth += 1) {
      const end = nth === 1 ? '' : ` (${nth})`;
      const name = cut(legal, LONGEST_NAME - end.length) + end;
      if (this.taken.has(nameKey(name))) continue;
      this.taken.add(nameKey(name));
      return name;
    }
  }
}

/** What a sheet is called after its agency: its name, or the longest of its other names that fits. */
export function shortName(agency: string, { agencies }: AgencyDirectory): string {
  if (legalName(agency).length <= LONGEST_NAME) return agency;
  const entry = agencies.find(({ name }) => agencyKey(name) === agencyKey(agency));
  const fitting = (entry?.aliases ?? []).filter((alias) => alias.length <= LONGEST_NAME);
  return fitting.reduce((best, alias) => (alias.length > best.length ? alias : best), '') || agency;
}

function legalName(text: string): string {
  const name = oneLine(text)
    .replace(/[\]/[:*?\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  if (name === '') return 'Cơ quan';
  return RESERVED.test(name) ? `${name}_` : name;
}

/** At a word's end where one is near, and never through a character of two units. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const whole = name.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = whole.lastIndexOf(' ');
  const kept = space > length / 2 ? whole.slice(0, space) : whole;
  return `${kept.replace(/[\s',-]+$/, '')}…`;
}

function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase();
}
