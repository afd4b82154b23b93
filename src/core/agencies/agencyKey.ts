import { foldText } from '../base/text';

/**
 * Older and newer ways to place the tone mark at a word's end: "uỷ" is "ủy", "hoá" is "hóa"; "đoàn" and "quý" have but
 * one. The accent itself stays.
 */
const TONES: readonly (readonly [RegExp, string])[] = [
  [/oà(?!\p{L})/gu, 'òa'],
  [/oá(?!\p{L})/gu, 'óa'],
  [/oả(?!\p{L})/gu, 'ỏa'],
  [/oã(?!\p{L})/gu, 'õa'],
  [/oạ(?!\p{L})/gu, 'ọa'],
  [/(^|[^q])uỳ(?!\p{L})/gu, '$1ùy'],
  [/(^|[^q])uý(?!\p{L})/gu, '$1úy'],
  [/(^|[^q])uỷ(?!\p{L})/gu, '$1ủy'],
  [/(^|[^q])uỹ(?!\p{L})/gu, '$1ũy'],
  [/(^|[^q])uỵ(?!\p{L})/gu, '$1ụy'],
];

/**
 * A name as it is compared (SPEC S1): in lower case, composed, without the punctuation that writers vary
 * ("Sở KH&ĐT", "Sở KH-ĐT", "Các cơ quan đơn vị địa phương"), never without its accents.
 */
export function agencyKey(name: string): string {
  let key = foldText(name);
  for (const [older, newer] of TONES) key = key.replace(older, newer);
  return key
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ & /g, ' và ')
    .replace(/(\p{L})\s?[&.]\s?(?=\p{L})/gu, '$1')
    .replace(/(sở \p{L}{1,4})-(?=\p{L}{1,5}(?: |$))/gu, '$1')
    .replace(/[,;:/.*"“”•·+-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/^văn phòng /, 'vp ');
}
