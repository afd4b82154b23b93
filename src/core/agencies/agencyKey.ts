import { foldText } from '../base/text';

/** Older and newer ways to place the tone mark: "uỷ" is "ủy", "hoá" is "hóa". The accent itself stays. */
const TONES: readonly (readonly [RegExp, string])[] = [
  [/oà/g, 'òa'],
  [/oá/g, 'óa'],
  [/oả/g, 'ỏa'],
  [/oã/g, 'õa'],
  [/oạ/g, 'ọa'],
  [/(?<!q)uỳ/g, 'ùy'],
  [/(?<!q)uý/g, 'úy'],
  [/(?<!q)uỷ/g, 'ủy'],
  [/(?<!q)uỹ/g, 'ũy'],
  [/(?<!q)uỵ/g, 'ụy'],
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
    .replace(/(?<=sở \p{L}{1,4})-(?=\p{L}{1,5}(?: |$))/gu, '')
    .replace(/[,;:/.*"“”•·+-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/^văn phòng /, 'vp ');
}
