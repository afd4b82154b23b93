import { absentOr, isNumber, isText, nullOr, withFields } from '../../core/base/shapes';

/** How a sheet was printed before it was made again, but for its areas; null: left alone, because Excel said nothing of it. */
export interface PageBefore {
  orientation: string | null;
  paperSize: string | null;
  /** In percent; null where it is fitted to pages. */
  scale: number | null;
  pagesAcross: number | null;
  pagesDown: number | null;
  /** In points: top, right, bottom, left, header. */
  margins: Record<Margin, number | null>;
  /** In A1 notation, without the sheet's name. */
  titleRows: string | null;
  titleColumns: string | null;
}

export const MARGINS = [
  'topMargin',
  'rightMargin',
  'bottomMargin',
  'leftMargin',
  'headerMargin',
] as const;
type Margin = (typeof MARGINS)[number];

/** Whether what a record keeps of a page is one; records of versions that kept none are whole, too. */
export const isPageBefore = absentOr(
  withFields({
    orientation: nullOr(isText),
    paperSize: nullOr(isText),
    scale: nullOr(isNumber),
    pagesAcross: nullOr(isNumber),
    pagesDown: nullOr(isNumber),
    margins: withFields(Object.fromEntries(MARGINS.map((margin) => [margin, nullOr(isNumber)]))),
    titleRows: nullOr(isText),
    titleColumns: nullOr(isText),
  }),
);
