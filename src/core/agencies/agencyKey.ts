import { foldText } from '../base/text';

/**
 * Older and newer ways to place the tone mark at a word's end: "uỷ" is "ủy", "hoá" is "hóa"; "đoàn" and "quý" have but
 * one (with its "q" it is no older writing). The accent itself stays.
 */
const NEWER: Readonly<Record<string, string>> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
};
const OLDER = /(?:o[àáảãạ]|q?u[ỳýỷỹỵ])(?!\p{L})/gu;

/** A workbook names the same few hundred agencies at every reading. */
const KEPT_AT_MOST = 5000;
const kept = new Map<string, string>();

/**
 * A name as it is compared (SPEC S1): in lower case, composed, without the punctuation that writers vary
 * ("Sở KH&ĐT", "Sở KH-ĐT", "Các cơ quan đơn vị địa phương"), never without its accents.
 */
export function agencyKey(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  const key = keyOf(name);
  kept.set(name, key);
  return key;
}

function keyOf(name: string): string {
  return (
    foldText(name)
      .replace(OLDER, (older) => NEWER[older] ?? older)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/(hđnd|hội đồng nhân dân)\s*[&-]\s*(?=ubnd|[uủ]y)/g, '$1 và ')
      .replace(/(đbqh|đại biểu quốc hội)\s*[&-]\s*(?=hđnd|hội)/g, '$1 và ')
      .replace(/ & /g, ' và ')
      // "Tp. Hạ Long" is no one word.
      .replace(/(^|[^\p{L}.])tp\.\s*(?=\p{L})/gu, '$1tp ')
      .replace(/(\p{L})\s?[&.]\s?(?=\p{L})/gu, '$1')
      .replace(/(sở \p{L}{1,4})-(?=\p{L}{1,5}(?: |$))/gu, '$1')
      .replace(/[,;:/.*"“”•·+-]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      // "Sở TP" is no city.
      .replace(/(^| )(sở )?tp(?= |$)/gu, (all, before: string, department?: string) =>
        department === undefined ? `${before}thành phố` : all,
      )
      .replace(/ủy ban nhân dân/g, 'ubnd')
      .replace(/hội đồng nhân dân/g, 'hđnd')
      .replace(/^văn phòng /, 'vp ')
  );
}
