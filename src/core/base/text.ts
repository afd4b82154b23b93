/**
 * Vietnamese text as it should be compared: composed (NFC), with the right Đ, ordinary spaces and one
 * kind of dash. Accents stay: without them distinct agencies would merge.
 */
export function normaliseText(text: string): string {
  return COMPOSED.test(text)
    ? text.trim()
    : text
        .normalize('NFC')
        .replace(/\u00D0/g, 'Đ')
        .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
        .replace(/\r\n?/g, '\n')
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
        .trim();
}

/** What most text is made of already; a test is much cheaper than composing it again. */
const COMPOSED = /^[\x20-\x7E\u00C0-\u00CF\u00D1-\u024F\u1EA0-\u1EF9]*$/;

/** Text as a header or a name is compared: normalised, on one line, in lower case. */
export function foldText(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Folded text without accents, as people type when they search: "de dang" finds "Dễ dàng". Only for searching: distinct
 * agencies have names that differ in accents alone.
 */
export function foldAccents(text: string): string {
  return foldText(text)
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');
}

/** Text on one line, for showing and for names. */
export function oneLine(text: string): string {
  return ONE_LINE.test(text) ? text : normaliseText(text).replace(/\s+/g, ' ');
}

/** What most names are already: composed words with a space between them. */
const ONE_LINE =
  /^[\x21-\x7E\u00C0-\u00CF\u00D1-\u024F\u1EA0-\u1EF9]+(?: [\x21-\x7E\u00C0-\u00CF\u00D1-\u024F\u1EA0-\u1EF9]+)*$/;
