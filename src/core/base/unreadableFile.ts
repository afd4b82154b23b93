/** What a file is that is no spreadsheet, told from its content, whatever its name says. */
export type ForeignKind =
  | 'pdf'
  | 'word'
  | 'presentation'
  | 'image'
  | 'web-page'
  | 'xml'
  | 'old-excel'
  | 'archive'
  | 'text'
  | 'unknown';

/**
 * Why a file was not read: what is true of the file, or of this attempt. The words are in strings/.
 *
 * - "too-large": more than can be read here; `cell` is the address of the one that makes its sheet so large, where one does
 * - "rights": only persons whom its author named may open it (IRM)
 * - "old-encoding": text that is neither UTF-8 nor UTF-16
 * - "packed-otherwise": a part is compressed in a way that spreadsheet programs do not use
 * - "needs-worker": a kind of file (.xls, .xlsb, .ods) that is read in the background only, and there is none here
 * - "took-too-long": given up after so many seconds
 * - "not-given": the browser would not read it; it is open elsewhere, or has changed since it was chosen
 * - "no-reader": the part of the program that reads files could not be loaded
 */
export type UnreadableFile =
  | { why: 'empty' }
  | { why: 'encrypted' }
  | { why: 'rights' }
  | { why: 'damaged' }
  | { why: 'too-large'; cell: string | null }
  | { why: 'not-a-spreadsheet'; is: ForeignKind }
  | { why: 'old-encoding' }
  | { why: 'packed-otherwise' }
  | { why: 'needs-worker' }
  | { why: 'took-too-long'; seconds: number }
  | { why: 'not-given' }
  | { why: 'no-reader' };
