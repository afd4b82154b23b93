import type { FieldCheck } from './fieldCheck';
import { formatChecks } from './formats';
import { layoutChecks } from './layout';
import { sheetChecks } from './sheets';
import { valueChecks, volumeChecks } from './values';

/** Every assumption, in the order in which they are tried: some build upon those before. */
export const ALL_CHECKS = {
  ...valueChecks,
  ...formatChecks,
  ...layoutChecks,
  ...sheetChecks,
  ...volumeChecks,
} satisfies Record<string, FieldCheck>;

export type CheckId = keyof typeof ALL_CHECKS;
