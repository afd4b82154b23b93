import type { Task } from '../../core/base/task';
import { parseAddress, parseCell } from '../../core/base/address';
import type { GridBuilder } from '../gridBuilder';
import { damaged, Refused } from '../refused';
import type { Attributes } from '../xml/attributes';
import { walkXml, type XmlHandler } from '../xml/walkXml';
import { type CellRules, type CellXml, readCell } from './cell';
import { RunText } from './texts';

interface SheetRules extends CellRules {
  /** Of the cell styles, by number. */
  numberFormats: readonly string[];
}

/**
 * Passes over a worksheet once: its cells, merged areas, links and protection. Damage behind the cells loses none of
 * them.
 *
 * @param links what its links refer to, by the ids of the sheet's relations
 */
export function* readSheet(
  xml: string,
  links: ReadonlyMap<string, string>,
  rules: SheetRules,
  grid: GridBuilder,
): Task<void> {
  const handler = new SheetHandler(links, rules, grid);
  try {
    yield* walkXml(xml, handler);
  } catch (error) {
    const isDamage = error instanceof Refused && error.reason.why === 'damaged';
    if (!isDamage || !handler.hasAllCells) throw error;
  }
}

class SheetHandler implements XmlHandler {
  hasAllCells = false;
  readonly #runs = new RunText();
  #place = { row: -1, column: -1 };
  #cell: CellXml | null = null;

  constructor(
    private readonly links: ReadonlyMap<string, string>,
    private readonly rules: SheetRules,
    private readonly grid: GridBuilder,
  ) {}

  open(name: string, attributes: Attributes): 'skip' | undefined {
    // Newer features stand in lists of extensions: their elements bear the names of older ones.
    if (name === 'extLst') return 'skip';
    if (this.#cell) return this.#runs.open(name);
    if (name === 'row') {
      this.#place = { row: rowOf(attributes, this.#place.row + 1), column: -1 };
    } else if (name === 'c') {
      this.#place = cellPlace(attributes, this.#place);
      this.#cell = startCell(attributes, this.rules.numberFormats);
      this.#runs.start();
    } else if (name === 'sheetProtection') {
      this.grid.isProtected = attributes.isOn('sheet');
    } else if (name === 'mergeCell') {
      const area = parseAddress(attributes.get('ref') ?? '');
      if (area) this.grid.merges.push(area);
    } else if (name === 'hyperlink') {
      putLink(attributes, this.links, this.grid);
    }
    return undefined;
  }

  close(name: string, text: string): void {
    if (name === 'sheetData') this.hasAllCells = true;
    const cell = this.#cell;
    if (!cell) return;
    this.#runs.close(name, text);
    if (name === 'v') cell.value = text;
    else if (name === 'f') cell.formula = text;
    else if (name === 'is') cell.inline = this.#runs.hasNone ? text : this.#runs.text;
    else if (name === 'c') {
      putCell(cell, this.#place, this.rules, this.grid);
      this.#cell = null;
    }
  }
}

function rowOf(attributes: Attributes, next: number): number {
  const said = attributes.get('r');
  if (said === undefined) return next;
  const row = parseCell(`A${said.trim()}`)?.row;
  if (row === undefined) throw damaged(`there is no row ${said}`);
  return row;
}

/** A cell without an address stands behind the one before it. */
function cellPlace(attributes: Attributes, before: { row: number; column: number }) {
  const said = attributes.get('r');
  if (said === undefined) return { row: Math.max(before.row, 0), column: before.column + 1 };
  const place = parseCell(said.trim());
  if (!place) throw damaged(`there is no cell ${said}`);
  return place;
}

function startCell(attributes: Attributes, numberFormats: readonly string[]): CellXml {
  const richValue = attributes.get('vm');
  return {
    type: attributes.get('t')?.trim() ?? 'n',
    numberFormat: numberFormats[Number(attributes.get('s') ?? 0)] ?? 'General',
    value: null,
    formula: null,
    inline: null,
    richValue: richValue === undefined ? null : Number(richValue),
  };
}

function putCell(
  xml: CellXml,
  { row, column }: { row: number; column: number },
  rules: CellRules,
  grid: GridBuilder,
): void {
  const { cell, extras } = readCell(xml, rules);
  grid.put(row, column, cell);
  if (Object.keys(extras).length > 0) Object.assign(grid.extras(row, column), extras);
}

function putLink(
  attributes: Attributes,
  links: ReadonlyMap<string, string>,
  grid: GridBuilder,
): void {
  const area = parseAddress(attributes.get('ref') ?? '');
  const target = links.get(attributes.getPrefixed('id') ?? '') ?? '';
  const location = attributes.get('location') ?? '';
  const link = location === '' ? target : `${target}#${location}`;
  if (area && link !== '') grid.extras(area.row, area.column).link = link;
}
