import { damaged } from '../refused';

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const LAST_CHARACTER = 0x10ffff;

/** @throws Refused for an entity that XML itself does not define: a spreadsheet has none of its own */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});|&/g, (whole, name: string | undefined) => {
    const character = NAMED.get(name ?? '') ?? byNumber(name ?? '');
    if (character === null) throw damaged(`"${whole}" stands for nothing`);
    return character;
  });
}

function byNumber(name: string): string | null {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? Infinity) : parseInt(hex, 16);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : null;
}
