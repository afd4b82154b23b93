import { FORMS } from './publishedForms';
import { INDEX_FORMS } from './publishedIndices';
import { layoutOf } from './publishedRows';
import type { Layout } from './publishedTables';

export function publishedLayouts(seed: number): Layout[] {
  return [...FORMS, ...INDEX_FORMS].map((form) => layoutOf(form, seed));
}
