import type { Engine } from '../engine/engine';
import type { EventSwitch } from './events';
import type { HostSettings } from './hostSettings';

/** What every object of the API works on. */
export interface HostContext {
  readonly engine: Engine;
  readonly settings: HostSettings;
  readonly events: EventSwitch;
  /** Is given what is opened as a new workbook: a file, in base64. */
  readonly openNew: (file: string) => void;
}
