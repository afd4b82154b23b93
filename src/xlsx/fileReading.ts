import type { UnreadableFile } from '../core/base/unreadableFile';
import type { WorkbookSnapshot } from '../core/base/grid';

/** What a file turned out to hold. */
export interface FileContent {
  /** "ooxml": .xlsx and its kin; "csv": text in columns; "other": .xls, .xlsb, .ods. Told from the content, not the name. */
  format: 'ooxml' | 'csv' | 'other';
  snapshot: WorkbookSnapshot;
  /** Text typed in a font of old (TCVN3, VNI): it must be turned into Unicode before anybody can read it. */
  hasOldFonts: boolean;
}

export type FileReading =
  | { ok: true; content: FileContent }
  | { ok: false; unreadable: UnreadableFile };
