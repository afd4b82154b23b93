import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { runProgram } from '../runProgram';

/** A word on paper; places in points, from the upper left corner of its page. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Page {
  /** In points. */
  width: number;
  height: number;
  words: Word[];
  /** Sizes of letters, in points, as the page sets them: what was made smaller to fit says so here. */
  sizes: number[];
}

/** The pages of a PDF that LibreOffice made. */
export function pagesOf(pdf: string): Page[] {
  const html = `${pdf}.html`;
  const { status, err } = runProgram('pdftotext', ['-bbox', pdf, html]);
  if (status !== 0) throw new Error(err);
  const pages: Page[] = [];
  for (const line of readFileSync(html, 'utf8').split('\n')) {
    const [, width, height] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line) ?? [];
    if (width !== undefined) {
      pages.push({ width: Number(width), height: Number(height), words: [], sizes: [] });
    }
    const match =
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(
        line,
      );
    if (!match) continue;
    const [left, top, right, bottom] = match.slice(1, 5).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    pages.at(-1)?.words.push({ text: plain(match[5] ?? ''), left, right, top, bottom });
  }
  const sizes = sizesOf(readFileSync(pdf));
  if (sizes.length !== pages.length) throw new Error('pages without their letters');
  return pages.map((page, nth) => ({ ...page, sizes: sizes[nth] ?? [] }));
}

/** Of each page the sizes that its content sets ("/F1 11 Tf"). */
function sizesOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1');
  const found: number[][] = [];
  for (const { index, 0: head } of text.matchAll(/\/Filter\/FlateDecode>>\s*stream\r?\n/g)) {
    const from = index + head.length;
    const content = inflated(pdf.subarray(from, text.indexOf('endstream', from)));
    const sizes = [...content.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
    if (sizes.length > 0) found.push([...new Set(sizes)]);
  }
  return found;
}

/** @returns '' for what is no text: fonts and pictures are packed in another way, or cut */
function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
