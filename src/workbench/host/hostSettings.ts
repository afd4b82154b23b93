/** What a test or the page may change while the host runs. */
export interface HostSettings {
  /** The newest ExcelApi requirement set supported: the client refuses what is above it. */
  excelApi: string;
  /** Language of Office and of the data, such as "vi-VN". */
  locale: string;
  /** The user is editing a cell: every batch fails. */
  isCellBeingEdited: boolean;
  /** The workbook was opened for reading: every write fails. */
  isReadOnly: boolean;
  /** A chart is selected and not a cell: merging fails. */
  isChartSelected: boolean;
  /** Whether Range.find looks on hidden sheets; nobody here has seen whether Excel's does. */
  findsOnHiddenSheets: boolean;
  /** Freezing a sheet's panes brings it to the front, as on desktops (#3148). */
  freezingActivates: boolean;
  /** Fitting pages to a width is not taken, without a word, as on desktops (#1860). */
  ignoresFitToPages: boolean;
  /** By sheet, its filter's range or the name of the table that is filtered. Blocks over rows that it hides go astray. */
  filters: Readonly<Record<string, string>>;
  /** What Excel's own Ctrl+Z does with the add-in's commands: see CommandUndo. */
  ctrlZ: 'none' | 'emptied' | 'call' | 'batch';
  /** Ids of conditional formats of which Excel gives no more than id and type, as of some that users make. */
  unreadableFormats: readonly string[];
}

/** An event for the client: an entry of a message of category 65536. */
export interface HostEvent {
  messageType: number;
  /** Id of the sheet that it belongs to; "Workbook" for all of them. */
  targetId: string;
  /** Arguments as JSON. */
  message: string;
}
