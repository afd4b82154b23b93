import type { CellStyle } from '../plan/sheetModel';
import { CHANGE, CODE, MAX, NAME, type SheetColumns } from './columns';

export const FONT = 'Times New Roman';
const HEADER_FILL = '#DDEBF7';
const INPUT_FILL = '#FFF2CC';
const SECTION_FILL = '#D9E2F3';
const FIELD_FILL = '#F2F2F2';
const GREY = '#767676';

/** How a row of the table looks. Context rows are there only to show what a criterion belongs to. */
export type RowLook =
  | 'header'
  | 'section'
  | 'part'
  | 'field'
  | 'criterion'
  | 'leaf'
  | 'fieldContext'
  | 'context'
  | 'total'
  | 'task'
  | 'content'
  | 'duty'
  | 'kept';

export interface LookPart {
  from: number;
  to: number;
  style: CellStyle;
}

const CODES: CellStyle = { horizontal: 'center' };

/** The styles of a row's stretches of columns, in the order of applying. */
export function lookParts(look: RowLook, { last }: SheetColumns): LookPart[] {
  const all = (style: CellStyle): LookPart => ({ from: CODE, to: last, style });
  const codes: LookPart = { from: CODE, to: CODE, style: CODES };
  const figures: LookPart = { from: MAX, to: CHANGE, style: { horizontal: 'right' } };
  const inputs = (style: CellStyle): LookPart[] =>
    last > CHANGE ? [{ from: CHANGE + 1, to: last, style }] : [];
  const data = [codes, figures];
  switch (look) {
    case 'header':
      return [
        all({ bold: true, horizontal: 'center', fill: HEADER_FILL }),
        ...inputs({ fill: INPUT_FILL }),
      ];
    case 'section':
      return [all({ bold: true, fill: SECTION_FILL })];
    case 'part':
      return [all({ bold: true, italic: true })];
    case 'field':
      return [all({ bold: true, fill: FIELD_FILL }), ...data];
    case 'criterion':
      return [{ from: CODE, to: CHANGE, style: { bold: true } }, ...data];
    case 'leaf':
      return data;
    case 'fieldContext':
      return [all({ bold: true, italic: true, fontColor: GREY, fill: FIELD_FILL }), ...data];
    case 'context':
      return [all({ italic: true, fontColor: GREY }), ...data];
    case 'total':
      return [all({ bold: true, fill: FIELD_FILL }), ...data];
    case 'task':
      return [{ from: CODE, to: CHANGE, style: { bold: true } }, codes];
    case 'content':
      return [{ from: NAME, to: last, style: { horizontal: 'justify' } }, codes];
    case 'duty':
      return [codes];
    case 'kept':
      return [{ from: CODE, to: CHANGE, style: { fontColor: GREY } }, codes];
  }
}
