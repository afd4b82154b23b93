/**
 * Why a write cannot be undone: newer ones have taken its place in the backup; it did more than write cells, and newer
 * ones came after it; another one is half done or half undone, and has to be undone first.
 */
export type Barred = 'let-go' | 'more-than-cells' | 'other-unfinished';
