import { SIZES } from '../ownSheets/officialPaper';
import type { CellStyle } from '../ownSheets/sheetModel';
import { CHANGE, CODE, MAX, NAME } from '../ownSheets/formColumns';
import { type SheetColumns } from '../ownSheets/sheetColumns';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import type { Block, BlockPlaces, BlockTexts } from '../ownSheets/fixedTexts';
import { printRowKey } from '../ownSheets/rowKey';
import type { DocumentFacts } from './documentFacts';
import { authorityOf, COORDINATOR } from './formChoices';
import { columnsTyped } from './heading';

/** Where the signatures stand: the first columns of each block. */
export interface SignaturePlaces {
  /** Null: nobody makes the table up beside who signs. */
  middle: { from: number; to: number } | null;
  right: number;
}

/** On an agency's sheet; the column of self-assessed scores is kept clear, as words there would pass for a score. */
export function agencySignatures({ inputs, share }: SheetColumns): SignaturePlaces {
  const hasMiddle = inputs.size >= 3;
  const clear = (inputs.has('score') ? 1 : 0) + (share === null ? 0 : 1);
  return {
    middle: hasMiddle ? { from: MAX, to: CHANGE } : null,
    right: hasMiddle ? CHANGE + 1 + clear : MAX + 1,
  };
}

export function signatureBlocks({ middle, right }: SignaturePlaces): BlockPlaces {
  return { left: CODE, ...(middle ? { middle: middle.from } : {}), right };
}

/** Who signs: words above the signature, and the name below it. */
export interface Signers {
  /** Who makes the table up; none where places have no middle. */
  middle: readonly string[];
  right: readonly string[];
  name: string;
  recipients: readonly string[];
}

/** Of who assigns: whoever is chosen signs, alone. */
export function assignersSignature(
  recipients: string,
  { issuer, choices: { signedBy, signer } }: Pick<DocumentFacts, 'issuer' | 'choices'>,
): Signers {
  return {
    middle: [],
    right: authorityOf(signedBy, issuer),
    name: signer,
    recipients: recipientLines(recipients),
  };
}

/** Of an agency that reports: who made the report up, and its head. */
export function reportersSignature(agency: string): Signers {
  return {
    middle: ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', '(Ký tên, đóng dấu)'],
    name: '',
    recipients: agency === COORDINATOR ? [] : recipientLines(COORDINATOR),
  };
}

/** Lines for words, room for a signature, the name. */
const LINES = 6;
const SIGNED_AT = LINES - 2;
const LINE_HEIGHT = 20;
const SIGNATURE_HEIGHT = 64;

/**
 * The end of an official document: who receives it at the left, the signatures beside it. What somebody typed over it
 * stays.
 */
export function addSignatures(
  builder: SheetBuilder,
  places: SignaturePlaces,
  { middle, right, name, recipients }: Signers,
  typed: BlockTexts,
): void {
  const { columns } = builder;
  builder.add({ height: 14 });
  for (let index = 0; index < LINES; index += 1) {
    const key = printRowKey({ kind: 'signature', line: index + 1 });
    const old = typed.get(key);
    const put = (block: Block, column: number, text: string) =>
      [column, old?.get(block) ?? text] as const;
    const said = { middle: middle[index] ?? '', right: right[index] ?? '' };
    if (index === LINES - 1) said.right = name;
    const row = builder.add({
      key,
      cells: [
        put('left', CODE, recipients[index] ?? ''),
        ...(places.middle ? [put('middle', places.middle.from, said.middle)] : []),
        put('right', places.right, said.right),
      ],
      typed: columnsTyped(old, signatureBlocks(places)),
      height: index === SIGNED_AT ? SIGNATURE_HEIGHT : LINE_HEIGHT,
      merges: [
        [CODE, NAME],
        ...(places.middle ? [[places.middle.from, places.middle.to] as const] : []),
        [places.right, columns.lastPrinted],
      ],
    });
    builder.style(row, CODE, NAME, {
      horizontal: 'left',
      ...(index === 0
        ? { bold: true, italic: true, fontSize: SIZES.recipients }
        : { fontSize: SIZES.recipient }),
    });
    const ends = [
      ...(places.middle ? [[places.middle.from, places.middle.to, said.middle] as const] : []),
      [places.right, columns.lastPrinted, said.right] as const,
    ];
    for (const [from, to, text] of ends) builder.style(row, from, to - from + 1, signed(text));
  }
}

function signed(text: string): CellStyle {
  return {
    horizontal: 'center',
    fontSize: SIZES.signature,
    ...(text.startsWith('(') ? { italic: true } : { bold: true }),
  };
}

/** By name: "Như trên" is for letters that begin with "Kính gửi". */
function recipientLines(recipients: string): string[] {
  const others = recipients === COORDINATOR ? [] : [`${COORDINATOR} (tổng hợp)`];
  return ['Nơi nhận:', ...[recipients, ...others].map((name) => `- ${name};`), '- Lưu: VT.'];
}
