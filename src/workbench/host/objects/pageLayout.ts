import { parseAddress } from '../../../core/base/address';
import { COLUMNS, ROWS } from '../../engine/areas';
import type { PageSetup } from '../../engine/engine';
import { invalidArgument, notImplemented } from '../hostError';
import {
  isHostObject,
  NULL_OBJECT,
  objectOf,
  type HostObject,
  type ObjectType,
} from '../hostObject';
import { requireUnprotected } from '../permissions';
import { rangeObject, type RangeTarget } from './range';
import { rangeAreasObject } from './rangeAreas';
import type { SheetTarget } from './worksheet';

/** Numbers of paper sizes as printers know them. */
const PAPER_SIZES: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const HEADER_FOOTER: ObjectType<SheetTarget> = {
  name: 'HeaderFooter',
  get: {
    CenterHeader: ({ sheet }) => sheet.page.centerHeader,
    CenterFooter: ({ sheet }) => sheet.page.centerFooter,
  },
  set: {
    CenterHeader: (target, text) => change(target, (page) => (page.centerHeader = String(text))),
    CenterFooter: (target, text) => change(target, (page) => (page.centerFooter = String(text))),
  },
};

const HEADERS_FOOTERS: ObjectType<SheetTarget> = {
  name: 'HeaderFooterGroup',
  get: { State: ({ sheet }) => (sheet.page.isFirstDifferent ? 'FirstAndDefault' : 'Default') },
  set: {
    State: (target, state) => {
      if (state !== 'Default' && state !== 'FirstAndDefault') {
        throw notImplemented(`HeaderFooterGroup.state "${String(state)}"`);
      }
      change(target, (page) => (page.isFirstDifferent = state === 'FirstAndDefault'));
    },
  },
  children: { DefaultForAllPages: (target) => objectOf(HEADER_FOOTER, target) },
};

const PAGE_LAYOUT: ObjectType<SheetTarget> = {
  name: 'PageLayout',
  get: {
    Orientation: ({ sheet }) => (sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: ({ sheet }) =>
      Object.keys(PAPER_SIZES).find((name) => PAPER_SIZES[name] === sheet.page.paperSize) ?? null,
    Zoom: ({ sheet: { page } }) => ({
      horizontalFitToPages: page.fitToWidth === 0 ? null : page.fitToWidth,
      verticalFitToPages: page.fitToHeight === 0 ? null : page.fitToHeight,
      scale: page.fitToWidth === null ? page.scale : null,
    }),
    FirstPageNumber: ({ sheet }) => sheet.page.firstPageNumber ?? '',
    CenterHorizontally: ({ sheet }) => sheet.page.centerHorizontally,
    CenterVertically: ({ sheet }) => sheet.page.centerVertically,
    TopMargin: ({ sheet }) => sheet.page.margins.top,
    RightMargin: ({ sheet }) => sheet.page.margins.right,
    BottomMargin: ({ sheet }) => sheet.page.margins.bottom,
    LeftMargin: ({ sheet }) => sheet.page.margins.left,
    HeaderMargin: ({ sheet }) => sheet.page.margins.header,
  },
  set: {
    Orientation: (target, orientation) => {
      if (orientation !== 'Landscape' && orientation !== 'Portrait') {
        throw invalidArgument('orientation');
      }
      change(target, (page) => {
        page.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
      });
    },
    PaperSize: (target, size) => {
      const found = Object.keys(PAPER_SIZES).find((name) => name === size);
      if (found === undefined) throw notImplemented(`PageLayout.paperSize "${String(size)}"`);
      change(target, (page) => (page.paperSize = PAPER_SIZES[found] ?? null));
    },
    Zoom: (target, zoom) => {
      if (!target.context.settings.ignoresFitToPages) setZoom(target, zoom);
    },
    FirstPageNumber: (target, number) => {
      if (number !== '' && !(Number.isInteger(number) && Number(number) > 0)) {
        throw invalidArgument('firstPageNumber');
      }
      change(target, (page) => (page.firstPageNumber = number === '' ? null : Number(number)));
    },
    CenterHorizontally: (target, isCentered) =>
      change(target, (page) => (page.centerHorizontally = isCentered === true)),
    CenterVertically: (target, isCentered) =>
      change(target, (page) => (page.centerVertically = isCentered === true)),
    TopMargin: (target, points) => setMargin(target, 'top', points),
    RightMargin: (target, points) => setMargin(target, 'right', points),
    BottomMargin: (target, points) => setMargin(target, 'bottom', points),
    LeftMargin: (target, points) => setMargin(target, 'left', points),
    HeaderMargin: (target, points) => setMargin(target, 'header', points),
  },
  children: { HeadersFooters: (target) => objectOf(HEADERS_FOOTERS, target) },
  methods: {
    GetPrintAreaOrNullObject: ({ context, sheet }) => {
      const areas = [...sheet.page.printAreas];
      return areas.length === 0 ? NULL_OBJECT : rangeAreasObject({ context, sheet, areas });
    },
    GetPrintTitleRowsOrNullObject: ({ context, sheet }) => {
      const { titleRows: titles } = sheet.page;
      if (titles === null) return NULL_OBJECT;
      const rows = titles.last - titles.first + 1;
      const area = { row: titles.first, column: 0, rows, columns: COLUMNS };
      return rangeObject({ context, sheet, area });
    },
    GetPrintTitleColumnsOrNullObject: ({ context, sheet }) => {
      const { titleColumns: titles } = sheet.page;
      if (titles === null) return NULL_OBJECT;
      const columns = titles.last - titles.first + 1;
      const area = { row: 0, column: titles.first, rows: ROWS, columns };
      return rangeObject({ context, sheet, area });
    },
    SetPrintArea: (target, [range]) => {
      const areas = isHostObject(range)
        ? [(range.target as RangeTarget).area]
        : String(range).split(',').map(parseAddress);
      if (!areas.every((area) => area !== null)) throw invalidArgument('printArea');
      change(target, (page) => (page.printAreas = areas));
    },
    SetPrintTitleRows: (target, [range]) => {
      const area = isHostObject(range)
        ? (range.target as RangeTarget).area
        : parseAddress(String(range));
      if (area === null) throw invalidArgument('printTitleRows');
      const { row: first, rows } = area;
      change(target, (page) => (page.titleRows = { first, last: first + rows - 1 }));
    },
    SetPrintTitleColumns: (target, [range]) => {
      const area = isHostObject(range)
        ? (range.target as RangeTarget).area
        : parseAddress(String(range));
      if (area === null) throw invalidArgument('printTitleColumns');
      const { column: first, columns } = area;
      change(target, (page) => (page.titleColumns = { first, last: first + columns - 1 }));
    },
  },
};

export function pageLayoutObject(target: SheetTarget): HostObject {
  return objectOf(PAGE_LAYOUT, target);
}

function change({ context, sheet }: SheetTarget, apply: (page: PageSetup) => void): void {
  requireUnprotected(context, sheet);
  apply(sheet.page);
}

function setMargin(target: SheetTarget, side: keyof PageSetup['margins'], points: unknown): void {
  if (typeof points !== 'number' || points < 0) throw invalidArgument(`${side}Margin`);
  change(target, (page) => {
    page.margins = { ...page.margins, [side]: points };
  });
}

/** Fitted to pages one way, the other way takes as many as it needs; a scale ends fitting. */
function setZoom(target: SheetTarget, zoom: unknown): void {
  if (typeof zoom !== 'object' || zoom === null) throw invalidArgument('zoom');
  const options = Object.fromEntries(
    Object.entries(zoom).map(([name, value]) => [name.toLowerCase(), Number(value ?? 0)]),
  );
  const { horizontalfittopages: across = 0, verticalfittopages: down = 0, scale = 0 } = options;
  change(target, (page) => {
    if (scale > 0) page.scale = scale;
    else {
      page.fitToWidth = across;
      page.fitToHeight = down;
    }
  });
}
