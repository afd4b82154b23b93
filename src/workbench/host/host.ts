import type { Engine } from '../engine/engine';

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
}

/** An event for the client: an entry of a message of category 65536. */
export interface HostEvent {
  messageType: number;
  /** Id of the object that it belongs to; '' for collections. */
  targetId: string;
  /** Arguments as JSON. */
  message: string;
}

export interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

/**
 * Called before each action of each batch, both counted from 0. A code makes the action fail with it;
 * "drop-before" loses the batch as it stands then, "drop-after" its answer once all of it is done.
 */
export type Fault = (batch: number, action: number) => string | null;
