import type { CellStyle } from './sheetModel';
import { CHANGE, CODE, MAX, NAME, TARGET } from './formColumns';
import { type SheetColumns } from './sheetColumns';

export const FONT = 'Times New Roman';
const HEADER_FILL = '#DDEBF7';
const INPUT_FILL = '#FFF2CC';
const SECTION_FILL = '#D9E2F3';
/** Of rows and cells that nobody fills in. */
export const CLOSED_FILL = '#F2F2F2';
const GREY = '#767676';

/** How a row of the table is styled. Context rows are there only to show what a criterion belongs to. */
export type RowStyle =
  | 'header'
  | 'section'
  | 'part'
  | 'remark'
  | 'field'
  | 'criterion'
  | 'leaf'
  | 'fieldContext'
  | 'context'
  | 'total'
  | 'task'
  | 'content'
  | 'duty'
  | 'preserved'
  | 'entry';

export interface StylePart {
  from: number;
  to: number;
  style: CellStyle;
}

/** The styles of a row's stretches of columns, in the order of applying, over those of the whole table. */
export function styleParts(row: RowStyle, { last, inputs }: SheetColumns): StylePart[] {
  const all = (style: CellStyle): StylePart => ({ from: CODE, to: last, style });
  switch (row) {
    case 'header':
      return [
        all({ bold: true, horizontal: 'center', fill: HEADER_FILL }),
        ...(inputs.size > 0 ? [{ from: CHANGE + 1, to: last, style: { fill: INPUT_FILL } }] : []),
      ];
    case 'section':
      return [all({ bold: true, fill: SECTION_FILL, horizontal: 'left' })];
    case 'part':
      return [all({ bold: true, italic: true, horizontal: 'left' })];
    case 'remark':
      return [all({ italic: true, horizontal: 'left' })];
    case 'field':
    case 'total':
      return [all({ bold: true, fill: CLOSED_FILL })];
    case 'criterion':
      return [{ from: CODE, to: CHANGE, style: { bold: true } }];
    case 'fieldContext':
      return [all({ bold: true, italic: true, fontColor: GREY, fill: CLOSED_FILL })];
    case 'context':
      return [
        all({ italic: true, fontColor: GREY }),
        ...(inputs.size > 0 ? [{ from: CHANGE + 1, to: last, style: { fill: CLOSED_FILL } }] : []),
      ];
    case 'task':
      return [
        { from: CODE, to: NAME, style: { bold: true } },
        { from: MAX, to: CHANGE, style: { italic: true, horizontal: 'left' } },
      ];
    case 'content':
      return [{ from: NAME, to: last, style: { horizontal: 'justify' } }];
    case 'preserved':
      return [{ from: CODE, to: CHANGE, style: { fontColor: GREY } }];
    case 'duty':
      return [{ from: TARGET, to: CHANGE, style: { horizontal: 'left' } }];
    case 'leaf':
    case 'entry':
      return [];
  }
}
