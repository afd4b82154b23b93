import type { CellValue } from '../grid';
import { CHANGE, CODE, MAX, NAME, type SheetColumns } from './columns';
import type { SheetBuilder } from './sheetBuilder';
import type { TypedSheet } from './typedInputs';

interface Line {
  left: string;
  middle: string;
  right: string;
  height: number;
}

/** Where the signatures stand: the first columns of each block. */
export interface SignaturePlaces {
  /** Null: nobody confirms. */
  middle: { from: number; to: number } | null;
  right: number;
}

/** On an agency's sheet; the column of self-assessed scores is kept clear, as words there would pass for a score. */
export function agencySignatures({ inputs }: SheetColumns): SignaturePlaces {
  const hasMiddle = inputs.size >= 3;
  return {
    middle: hasMiddle ? { from: MAX, to: CHANGE } : null,
    right: hasMiddle ? CHANGE + 1 + (inputs.has('score') ? 1 : 0) : MAX + 1,
  };
}

/**
 * The end of an official document: who receives it at the left, the signatures of who confirms and of who issues
 * it. What somebody typed over it stays.
 */
export function addSignatures(
  builder: SheetBuilder,
  { middle, right }: SignaturePlaces,
  typed: TypedSheet['texts'],
): void {
  const { columns } = builder;
  builder.add({ height: 14 });
  const lines: readonly Line[] = [
    {
      left: 'Nơi nhận:',
      middle: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ THỰC HIỆN',
      right: 'TM. ỦY BAN NHÂN DÂN',
      height: 18,
    },
    { left: '- Như trên;', middle: '(Ký tên, đóng dấu)', right: 'CHỦ TỊCH', height: 18 },
    { left: '- Sở Nội vụ (tổng hợp);', middle: '', right: '(Ký tên, đóng dấu)', height: 18 },
    { left: '- Lưu: VT.', middle: '', right: '', height: 18 },
    { left: '', middle: '', right: '', height: 54 },
    { left: '', middle: '', right: '', height: 18 },
  ];
  for (const [index, line] of lines.entries()) {
    const key = `sign:${index + 1}`;
    const old = typed.get(key);
    const put = (column: number, text: string): readonly [number, CellValue] => [
      column,
      old ? (old.get(column) ?? '') : text,
    ];
    const row = builder.add({
      key,
      cells: [
        put(CODE, line.left),
        ...(middle ? [put(middle.from, line.middle)] : []),
        put(right, line.right),
      ],
      height: line.height,
      merges: [
        [CODE, NAME],
        ...(middle ? [[middle.from, middle.to] as const] : []),
        [right, columns.last],
      ],
    });
    const isHead = index === 0;
    const isName = index === lines.length - 1;
    builder.style(row, CODE, 2, {
      ...{ horizontal: 'left', vertical: 'top', bold: isHead, italic: isHead },
      fontSize: isHead ? 12 : 11,
    });
    const isNote = (text: string): boolean => text.startsWith('(');
    const signed = (text: string) => ({
      ...({ horizontal: 'center', vertical: 'top', italic: isNote(text) } as const),
      bold: isName || !isNote(text),
    });
    if (middle) builder.style(row, middle.from, middle.to - middle.from + 1, signed(line.middle));
    builder.style(row, right, columns.last - right + 1, signed(line.right));
  }
}
