import type { SheetVisibility } from '../../core/base/grid';

/** Office's words for whether a sheet is shown, in ours. */
export const VISIBILITY: Record<string, SheetVisibility> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};
