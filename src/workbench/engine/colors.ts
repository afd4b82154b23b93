interface LibraryColor {
  argb?: string;
  theme?: number;
  indexed?: number;
  tint?: number;
}

/** Office's own theme, for files that bring none: in the order of theme indices. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The first eight of the old palette; 64 and 65 are the system's text and background. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/**
 * @param theme colours of the workbook's theme, in the order of theme indices
 * @returns "#RRGGBB", or what `none` says where no colour is set
 */
export function cssColor(
  color: LibraryColor | undefined,
  none: string,
  theme: readonly string[],
): string {
  if (color === undefined) return none;
  const base = baseColor(color, theme);
  return base === null ? none : `#${tinted(base, color.tint ?? 0)}`;
}

/** @param css "#RRGGBB" */
export function libraryColor(css: string): { argb: string } {
  return { argb: `FF${css.slice(1).toUpperCase()}` };
}

const NAMES: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** @param text "#RRGGBB" or one of a few HTML names; null for anything else */
export function parseColor(text: string): string | null {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  return NAMES[text.toLowerCase()] ?? null;
}

function baseColor(
  { argb, theme, indexed }: LibraryColor,
  colors: readonly string[],
): string | null {
  if (argb !== undefined) return argb.slice(-6).toUpperCase();
  if (theme !== undefined) return colors[theme] ?? null;
  if (indexed === 64) return '000000';
  if (indexed === 65) return 'FFFFFF';
  return indexed === undefined ? null : (INDEXED[indexed % 8] ?? null);
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
