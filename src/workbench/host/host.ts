import { utf8Length } from '../../excel/requests/bytes';
import type { Engine } from '../engine/engine';
import { CommandUndo } from './commandUndo';
import type { HostContext } from './context';
import { EventSwitch } from './events';
import { HostError } from './hostError';
import type { HostEvent, HostSettings } from './hostSettings';
import { workbookObject } from './objects/workbook';
import { KeptObjects, runBatch } from './runBatch';
import { TrafficCounter } from './traffic';
import type { Answer, Batch } from './wire';

/**
 * Called before each action of each batch, both counted from 0. A code makes the action fail with it;
 * "drop-before" loses the batch as it stands then, "drop-after" its answer once all of it is done; with "silent-before" and
 * "silent-after" the client does not even hear that there is none.
 */
export type Fault = (batch: number, action: number) => string | null;

/** Stands in for Excel: answers the batches of the Office.js client from a spreadsheet engine. */
export interface Host {
  readonly engine: Engine;
  readonly settings: HostSettings;
  readonly traffic: TrafficCounter;
  beforeAction: Fault | null;
  /** Is given what the client opens as a workbook of its own: a file, in base64. */
  onNewWorkbook: ((file: string) => void) | null;
  /** @returns the answer as JSON; null where it was dropped on the way, undefined where nothing is heard of it */
  processBatch(body: string): string | null | undefined;
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Excel's own undo of what the add-in did. */
  readonly commands: Pick<CommandUndo, 'press' | 'depth'>;
}

const DEFAULT_SETTINGS: HostSettings = {
  excelApi: '1.14',
  locale: 'vi-VN',
  isCellBeingEdited: false,
  isReadOnly: false,
  isChartSelected: false,
  findsOnHiddenSheets: true,
  filters: {},
  freezingActivates: false,
  ignoresFitToPages: false,
  ctrlZ: 'none',
  unreadableFormats: [],
};

/** Excel on the web's limit on a request and on a response. */
const MOST_BYTES = 5 * 1024 * 1024;

export function createHost(engine: Engine, settings: Partial<HostSettings> = {}): Host {
  return new EngineHost(engine, { ...DEFAULT_SETTINGS, ...settings });
}

class EngineHost implements Host {
  readonly traffic = new TrafficCounter();
  beforeAction: Fault | null = null;
  onNewWorkbook: ((file: string) => void) | null = null;
  private readonly context: HostContext;
  private readonly kept = new KeptObjects();
  readonly commands: CommandUndo;
  private batches = 0;

  constructor(
    readonly engine: Engine,
    readonly settings: HostSettings,
  ) {
    engine.locale = settings.locale;
    this.commands = new CommandUndo(engine, settings);
    this.context = {
      engine,
      settings,
      events: new EventSwitch(engine, settings),
      openNew: (file) => this.onNewWorkbook?.(file),
    };
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    return this.context.events.listen(listener);
  }

  processBatch(body: string): string | null | undefined {
    const batchIndex = this.batches++;
    const requestBytes = utf8Length(body);
    if (requestBytes > MOST_BYTES) {
      return this.answer(requestBytes, refusal('RequestPayloadSizeLimitExceeded'));
    }
    if (this.settings.isCellBeingEdited) {
      return this.answer(requestBytes, refusal('InvalidOperationInCellEditMode'));
    }
    const lost: { how?: 'drop' | 'silent' } = {};
    const called = this.commands.begin();
    const before = (index: number): void => {
      called();
      const fault = this.beforeAction?.(batchIndex, index) ?? null;
      if (fault === null) return;
      const [how, when] = fault.split('-');
      if (how !== 'drop' && how !== 'silent') {
        throw new HostError(fault, `${fault} (asked for by a test)`);
      }
      lost.how = how;
      if (when === 'before') throw new HostError('ConnectionFailure', 'The connection was lost');
    };
    const batch = JSON.parse(body) as Batch;
    const answer = this.engine.batch('addin', () =>
      runBatch(batch, workbookObject(this.context), this.kept, before, this.settings.excelApi),
    );
    called();
    if (lost.how === undefined) return this.answer(requestBytes, answer);
    return lost.how === 'drop' ? null : undefined;
  }

  private answer(requestBytes: number, answer: Answer): string {
    let text = JSON.stringify(answer);
    if (utf8Length(text) > MOST_BYTES) {
      text = JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded'));
    }
    this.traffic.count(requestBytes, utf8Length(text));
    return text;
  }
}

function refusal(code: string): Answer {
  return {
    Results: [],
    Error: { Code: code, Message: code, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  };
}
