import { type Form, packed, replaced, withCell } from './filledForm';

/** What the add-in makes of criterion 1.1 of a file: an accepted score, or the reason of a doubt. */
export interface Expected {
  score: number | 'no-result' | 'not-a-score' | 'grouped';
  evidence?: string;
  deadline?: string;
  note?: string;
}

type Oddity = [name: string, expected: Expected, make: (form: Form) => Uint8Array];

/** One score cell of this XML; its style has no number format. */
const scored = (name: string, score: Expected['score'], inner: string, attributes = ''): Oddity => [
  name,
  { score },
  (form) =>
    packed(withCell(form, form.at.score, `<c r="${form.at.score}" ${attributes}>${inner}</c>`)),
];

/** The score's number format, by a style of its own at the end of the list. */
const formatted = (code: string, score: Expected['score'], value: number): Oddity => [
  `format ${code}`,
  { score },
  (form) => {
    const [parts, style] = withFormat(form, code);
    const cell = `<c r="${form.at.score}" s="${style}"><v>${value}</v></c>`;
    return packed(withCell({ ...form, parts }, form.at.score, cell));
  },
];

function withFormat(form: Form, code: string): [Form['parts'], number] {
  const styles = form.parts['xl/styles.xml'] ?? '';
  const xfs = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  const count = [...xfs.matchAll(/<xf[\s>/]/g)].length;
  const format = `<numFmt numFmtId="999" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
  const added = replaced(styles, '</cellXfs>', '<xf numFmtId="999"/></cellXfs>');
  const known = added.includes('</numFmts>')
    ? replaced(added, '</numFmts>', `${format}</numFmts>`)
    : replaced(added, /(?=<fonts)/, `<numFmts count="1">${format}</numFmts>`);
  return [{ ...form.parts, 'xl/styles.xml': known }, count];
}

const text = (name: string, evidence: string, attributes: string, inner: string): Oddity => [
  name,
  { score: 1.5, evidence },
  (form) =>
    packed(
      withCell(form, form.at.evidence, `<c r="${form.at.evidence}" ${attributes}>${inner}</c>`),
    ),
];

const recalculated: Oddity = [
  'a formula that must be worked out anew',
  { score: 'no-result' },
  (form) => {
    const cell = `<c r="${form.at.score}"><f>1+0.5</f><v>0</v></c>`;
    const parts = withCell(form, form.at.score, cell);
    const workbook = parts['xl/workbook.xml'] ?? '';
    const without = workbook.replace(/<calcPr[^>]*\/>/, '');
    const end = without.includes('</definedNames>') ? '</definedNames>' : '</sheets>';
    const by = `${end}<calcPr fullCalcOnLoad="1"/>`;
    return packed({ ...parts, 'xl/workbook.xml': replaced(without, end, by) });
  },
];

const day1904: Oddity = [
  'days counted from 1904',
  { score: 1.5, deadline: '15/12/2022' },
  (form) => {
    const [parts, style] = withFormat(form, 'dd/mm/yyyy');
    const cell = `<c r="${form.at.deadline}" s="${style}"><v>43448</v></c>`;
    const dated = withCell({ ...form, parts }, form.at.deadline, cell);
    const workbook = (dated['xl/workbook.xml'] ?? '').replace(/<workbookPr[^>]*\/>/, '');
    const by = '<workbookPr date1904="1"/><sheets>';
    return packed({ ...dated, 'xl/workbook.xml': replaced(workbook, '<sheets>', by) });
  },
];

const isoDay: Oddity = [
  'a day in ISO 8601',
  { score: 1.5, deadline: '15/12/2022' },
  (form) =>
    packed(
      withCell(
        form,
        form.at.deadline,
        `<c r="${form.at.deadline}" t="d"><v>2022-12-15T00:00:00</v></c>`,
      ),
    ),
];

/** Kinds of cells that programs write, each with what must come of it. */
export const cellOddities: readonly Oddity[] = [
  ['as the add-in made it', { score: 1.5, evidence: 'BC số 12/BC-SNV' }, ({ bytes }) => bytes],
  scored('a formula with an empty value', 'no-result', '<f>1+0.5</f><v></v>'),
  scored('a formula with a closed value', 'no-result', '<f>1+0.5</f><v/>'),
  scored('a formula without a value', 'no-result', '<f>1+0.5</f>'),
  scored('a formula with its result', 1.5, '<f>1+0.5</f><v>1.5</v>'),
  recalculated,
  scored('a number with a comma', 'not-a-score', '<v>1,5</v>'),
  scored('no number', 'not-a-score', '<v>NaN</v>', 't="n"'),
  scored('an infinite number', 'not-a-score', '<v>Infinity</v>'),
  scored('a hexadecimal number', 'not-a-score', '<v>0x1</v>'),
  scored('a scientific number', 1.5, '<v>15E-1</v>'),
  scored('a number between spaces', 1.5, '<v> 1.5\n</v>'),
  scored('a ticked box', 'not-a-score', '<v>1</v>', 't="b"'),
  scored('an error', 'not-a-score', '<v>#REF!</v>', 't="e"'),
  scored('a picture in its place', 'not-a-score', '<v>#VALUE!</v>', 't="e" vm="1"'),
  ...['h:mm', 'h:mm:ss AM/PM', 'mm:ss.0', '[h]:mm', '[ss]', 'd\\.m'].map((code) =>
    formatted(code, 'not-a-score', 0.354),
  ),
  formatted('#,##0_);[Red](#,##0)', 'grouped', 1),
  ...['GENERAL', 'Standard', '[$-42A]General', '0.0 "điểm"', '# ?/?', '[Red][>=1]0.0;General'].map(
    (code) => formatted(code, 1.5, 1.5),
  ),
  day1904,
  isoDay,
  text('an inline text', 'BC 12', 't="inlineStr"', '<is><t>BC 12</t></is>'),
  text(
    'an inline text in runs',
    'BC 12',
    't="inlineStr"',
    '<is><r><t>BC</t></r><r><t> 12</t></r></is>',
  ),
  text('an inline text as a value', 'BC 12', 't="inlineStr"', '<v>BC 12</v>'),
  text('a text with a comment in it', 'BC 12', 't="str"', '<v>BC<!-- x --> 12</v>'),
  text('a text as character data', 'BC <12>', 't="str"', '<v><![CDATA[BC <12>]]></v>'),
  text('escaped characters', 'a_x000D_bA', 't="str"', '<v>a_x005F_x000D_b_x0041_</v>'),
  text('a picture', 'có ảnh', 't="e" vm="1"', '<v>#VALUE!</v>'),
  text(
    'a picture of WPS',
    'có ảnh',
    't="str"',
    '<f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v>',
  ),
  text(
    'a link by formula',
    'BC 12; https://a.vn/12',
    't="str"',
    '<f>HYPERLINK("https://a.vn/12","BC 12")</f><v>BC 12</v>',
  ),
  text('a formula without a result', '=A1&"x"', '', '<f>A1&amp;"x"</f>'),
];
