import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Form, packed, replaced } from './filledForm';

type Oddity = [name: string, make: (form: Form) => Uint8Array];

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const bytesOf = (...pieces: (Uint8Array | number[])[]) =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';

/** The sheet's part somewhere else, and its relation saying so in this way. */
function moved(form: Form, part: string, target: string): Uint8Array {
  const { [form.sheet]: sheet = '', [form.sheetRels]: rels, ...parts } = form.parts;
  const old = new RegExp(`Target="[^"]*${form.sheet.replace('xl/', '')}"`);
  const relsName = part.replace(/([^/]+)$/, '_rels/$1.rels');
  return packed({
    ...parts,
    [part]: sheet,
    ...(rels === undefined ? {} : { [relsName]: rels }),
    [WORKBOOK_RELS]: replaced(parts[WORKBOOK_RELS], old, `Target="${target}"`),
  });
}

/** Every part as another program would spell its XML. */
const rewritten = (form: Form, change: (xml: string) => string | Uint8Array) =>
  packed(
    Object.fromEntries(
      Object.entries(form.parts).map(([name, content]) => [
        name,
        /\.(?:xml|rels)$/.test(name) ? change(content) : content,
      ]),
    ),
  );

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** As Microsoft's own SDK spells elements. */
function prefixed(xml: string): string {
  if (!xml.includes(`xmlns="${MAIN}"`)) return xml;
  return xml
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    .replace(/<(\/?)(?=[a-zA-Z]\w*[\s/>])/g, '<$1x:');
}

function strict(xml: string): string {
  return xml
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(
      `${OFFICE}/relationships`,
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
}

/** The form's parts with its sheet under another name. */
const unpackedAt = (form: Form, part: string) => unzipSync(moved(form, part, `/${part}`));

/** The archive streamed: no sizes in the local headers, but behind the content. */
function streamed({ parts }: Form): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => ({
    name: strToU8(name),
    content: strToU8(content),
  }));
  const [local, directory] = [[] as number[], [] as number[]];
  const field = (size: number, value: number) =>
    Array.from({ length: size }, (_, byte) => Math.floor(value / 256 ** byte) % 256);
  for (const { name, content } of files) {
    const [entry] = Object.values(sumsOf(content));
    const offset = local.length;
    const head = [...field(2, 8), ...field(2, 0), ...field(4, 0)];
    const sizes = [
      ...field(4, entry ?? 0),
      ...field(4, content.length),
      ...field(4, content.length),
    ];
    local.push(...field(4, 0x04034b50), ...field(2, 20), ...head, ...field(12, 0));
    local.push(...field(2, name.length), ...field(2, 0), ...name);
    for (const byte of content) local.push(byte);
    local.push(...field(4, 0x08074b50), ...sizes);
    directory.push(...field(4, 0x02014b50), ...field(2, 20), ...field(2, 20), ...head, ...sizes);
    directory.push(
      ...field(2, name.length),
      ...field(14, 0).slice(0, 12),
      ...field(4, offset),
      ...name,
    );
  }
  const counts = [...field(2, files.length), ...field(2, files.length)];
  const end = [...field(4, 0x06054b50), ...field(4, 0), ...counts];
  return bytesOf(local, directory, end, field(4, directory.length), field(4, local.length), [0, 0]);
}

/** The checksum that fflate writes into an archive of one stored file. */
function sumsOf(content: Uint8Array): { crc: number } {
  const archive = zipSync({ a: content }, { level: 0 });
  return { crc: new DataView(archive.buffer, archive.byteOffset).getUint32(14, true) };
}

/** Files that spreadsheet programs, mail gateways and archivers make of the same form: all read as the form is. */
export const fileOddities: readonly Oddity[] = [
  [
    'a relation from the root',
    (form) => moved(form, 'xl/worksheets/s.xml', '/xl/worksheets/s.xml'),
  ],
  ['a relation that goes up', (form) => moved(form, 'sheets/s.xml', '../sheets/s.xml')],
  ['a relation with dots', (form) => moved(form, 'xl/s.xml', './x/.././s.xml')],
  ['a relation with backslashes', (form) => moved(form, 'xl/a/s.xml', '\\xl\\a\\s.xml')],
  ['a relation counted from the root', (form) => moved(form, 'xl/a/s.xml', 'xl/a/s.xml')],
  ['a relation with an escaped space', (form) => moved(form, 'xl/a b.xml', ' a%20b.xml ')],
  ['a part in another case', (form) => moved(form, 'XL/Worksheets/S.xml', 'worksheets/s.XML')],
  ['UTF-16', (form) => rewritten(form, (xml) => utf16(xml.replace('UTF-8', 'UTF-16')))],
  ['a byte order mark', (form) => rewritten(form, (xml) => `\uFEFF${xml}`)],
  [
    'prefixed relations',
    (form) =>
      packed({
        ...form.parts,
        [WORKBOOK_RELS]: (form.parts[WORKBOOK_RELS] ?? '')
          .replaceAll('<Relationship', '<p:Relationship')
          .replaceAll('</Relationship', '</p:Relationship')
          .replace(/xmlns=/g, 'xmlns:p='),
      }),
  ],
  ['elements with a prefix', (form) => rewritten(form, prefixed)],
  [
    'ids of relations with another prefix, declared on each',
    (form) =>
      packed({
        ...form.parts,
        'xl/workbook.xml': (form.parts['xl/workbook.xml'] ?? '')
          .replace(/ xmlns:r="[^"]*"/, '')
          .replace(/ r:id=/g, ` xmlns:d3p1="${OFFICE}/relationships" d3p1:id=`),
      }),
  ],
  ['the words of the strict standard', (form) => rewritten(form, strict)],
  [
    'the workbook’s part at the root',
    (form) => {
      const { 'xl/workbook.xml': book = '', [WORKBOOK_RELS]: rels, ...parts } = form.parts;
      return packed({
        ...parts,
        'book.xml': book,
        '_rels/book.xml.rels': (rels ?? '').replace(/Target="(?!\/|https?:)/g, 'Target="xl/'),
        '_rels/.rels': replaced(
          parts['_rels/.rels'],
          /Target="\/?xl\/workbook.xml"/,
          'Target="book.xml"',
        ),
      });
    },
  ],
  [
    'a part that no relation leads to in the usual place',
    (form) =>
      packed({ ...unpackedAt(form, 'xl/worksheets/own.xml'), [form.sheet]: '<worksheet/>' }),
  ],
  [
    'switches in words',
    (form) => rewritten(form, (xml) => xml.replace(/( hidden=| date1904=)"1"/g, '$1"true"')),
  ],
  ['a streamed archive', streamed],
  ['bytes before the archive', ({ bytes }) => bytesOf(strToU8('mail header\r\n\r\n'), bytes)],
  ['bytes behind the archive', ({ bytes }) => bytesOf(bytes, new Uint8Array(70_000).fill(7))],
  [
    'names with backslashes',
    ({ bytes }) =>
      packed(
        Object.fromEntries(
          Object.entries(unzipSync(bytes)).map(([name, content]) => [
            name.replaceAll('/', '\\'),
            content,
          ]),
        ),
      ),
  ],
  [
    'newer features behind the cells',
    (form) =>
      packed({
        ...form.parts,
        [form.sheet]: replaced(
          form.parts[form.sheet],
          '</worksheet>',
          '<extLst><ext><x14:v xmlns:x14="x"><c r="H14"><f>A1</f><v>9</v></c></x14:v></ext></extLst></worksheet>',
        ),
      }),
  ],
  [
    'a tag without an end behind the cells',
    (form) =>
      packed({
        ...form.parts,
        [form.sheet]: replaced(
          form.parts[form.sheet],
          '</worksheet>',
          `<a${' '.repeat(50_000)}</worksheet>`,
        ),
      }),
  ],
  [
    'a merged area that is none',
    (form) =>
      packed({
        ...form.parts,
        [form.sheet]: replaced(
          form.parts[form.sheet],
          /<mergeCells[^>]*>/,
          '<mergeCells><mergeCell ref="#REF!"/>',
        ),
      }),
  ],
  [
    'addresses in lower case',
    (form) =>
      packed({
        ...form.parts,
        [form.sheet]: (form.parts[form.sheet] ?? '').replace(/<c r="([A-Z]+\d+)"/g, (whole) =>
          whole.toLowerCase(),
        ),
      }),
  ],
];
