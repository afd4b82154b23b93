import type { Host } from '../host/host';
import type { HostEvent, HostSettings } from '../host/hostSettings';
import { type BatchWork, batchWork } from './batchWork';
import type { WorkbenchSettings } from './settings';

/** One batch that the add-in sent, for the log. */
export interface BatchRecord {
  requestBytes: number;
  responseBytes: number;
  milliseconds: number;
  error: string | null;
  work: BatchWork;
}

interface OfficeMessage {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: {
    DdaMethod?: { DispatchId: number };
    ArrayData?: unknown[];
    eventDispId?: number;
    /** Arguments of methods that are not Excel's own. */
    [argument: number]: unknown;
  };
}

/** What of office.js knows the platform, before it makes the context that the pane asks. */
interface OfficeWindow {
  OfficeExt: { HostName: { Host: { getInstance(): { getPlatform: () => string } } } };
}

/** Dispatch ids of methods and events, as office.js numbers them. */
const RICH_API = 93;
const GET_FILE = 77;
const GET_SLICE = 80;
const RICH_API_EVENT = 33;
/** Of arguments and answers when the workbook is asked for as a file, as office.js numbers them. */
const FILE = { sliceSize: 1, sliceIndex: 3, handle: 0, data: 0, size: 1 } as const;
const REGISTER = 1;

/**
 * Answers office.js in an iframe as Excel on the web would, over window messages. The client is Microsoft's
 * own, unchanged.
 */
export class PaneBridge {
  private readonly conversation = `workbench-${Math.random().toString(36).slice(2)}`;
  /** Where to send events of a kind, by its number. */
  private readonly listeners = new Map<number, OfficeMessage>();
  /** How many pages have started in the frame. What one asked for is done, but not answered to the next. */
  private pages = 0;
  /** The file that was asked for last. */
  private lent: { bytes: Uint8Array; size: number } = { bytes: new Uint8Array(), size: 1 };

  constructor(
    private frame: HTMLIFrameElement,
    private readonly host: Host,
    private readonly log: (record: BatchRecord) => void,
    /** How long an answer takes on its way, as over a network, and on which platform the pane believes to be. */
    private readonly imitated: Pick<WorkbenchSettings, 'delay' | 'platform'>,
    /** The workbook as an .xlsx file. */
    private readonly save: () => Promise<Uint8Array>,
  ) {
    window.addEventListener('message', this.receive);
    host.onEvent((event) => {
      setTimeout(() => {
        this.tell(event);
      });
    });
  }

  /**
   * Loads a page of the add-in, in a frame made anew: office.js starts from the frame's name, which a browser
   * reads when the frame is made.
   */
  open(address: string, language: string): void {
    const frame = this.frame.cloneNode() as HTMLIFrameElement;
    frame.name = JSON.stringify({
      baseFrameName: 'f',
      hostInfo: `Excel$Web$16.01$${language}$telemetry$$$0`,
      xdmInfo: `${this.conversation}|control|${window.location.origin}`,
      serializerVersion: '1',
      flights: '',
    });
    frame.src = address;
    this.frame.replaceWith(frame);
    this.frame = frame;
  }

  /**
   * Replaces the page of the pane that is open, in the frame that is there, as a button of the ribbon does: the page
   * may ask whether to stay.
   */
  replace(address: string): void {
    this.frame.src = address;
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || typeof event.data !== 'string') return;
    const message = parse(event.data);
    if (!message || message._messageType !== 0) return;
    if (message._conversationId !== this.conversation) return;
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        // What office.js asks first.
        this.pages += 1;
        this.listeners.clear();
        if (this.imitated.platform === 'mac') this.sayMac();
        return this.answer(message, appContext(this.host.settings));
      case 'ContextActivationManager_notifyHost':
        return this.answer(message, null);
      default:
        return this.dispatch(message);
    }
  };

  /**
   * Has office.js tell the pane that it is on a Mac. Excel's own client there talks to Excel in another way, which is not
   * imitated: only what the add-in itself does otherwise is.
   */
  private sayMac(): void {
    const { OfficeExt } = this.frame.contentWindow as unknown as OfficeWindow;
    OfficeExt.HostName.Host.getInstance().getPlatform = () => 'Mac';
  }

  private dispatch(message: OfficeMessage): void {
    const { DdaMethod: method, eventDispId: event } = message._data;
    if (message._actionType === REGISTER) {
      this.listeners.set(Number(event), message);
      this.answer(message, { Error: 0 });
      return;
    }
    if (method?.DispatchId === RICH_API) return this.batch(message);
    if (method?.DispatchId === GET_FILE) return void this.lendFile(message);
    if (method?.DispatchId === GET_SLICE) return this.lendSlice(message);
    this.answer(message, { Error: 0, Version: 1, Data: [] });
  }

  /** The workbook as a file, in slices of the size that is asked for. */
  private async lendFile(message: OfficeMessage): Promise<void> {
    this.lent = { bytes: await this.save(), size: Number(message._data[FILE.sliceSize]) };
    const { length } = this.lent.bytes;
    this.answer(message, { Error: 0, Version: 1, [FILE.handle]: 1, [FILE.size]: length });
  }

  private lendSlice(message: OfficeMessage): void {
    const { bytes, size } = this.lent;
    const nth = Number(message._data[FILE.sliceIndex]);
    const data = [...bytes.subarray(nth * size, (nth + 1) * size)];
    this.answer(message, { Error: 0, Version: 1, [FILE.data]: data, [FILE.size]: data.length });
  }

  private batch(message: OfficeMessage): void {
    const body = String(message._data.ArrayData?.[4] ?? '');
    const { pages } = this;
    setTimeout(() => {
      this.process(message, body, pages);
    }, this.imitated.delay);
  }

  private process(message: OfficeMessage, body: string, pages: number): void {
    const started = performance.now();
    const answer = this.host.processBatch(body);
    if (answer === undefined) return;
    const milliseconds = performance.now() - started;
    const error = answer === null ? 'connection lost' : errorIn(answer);
    const responseBytes = answer === null ? 0 : new Blob([answer]).size;
    const requestBytes = new Blob([body]).size;
    const work = batchWork(body, answer);
    this.log({ requestBytes, responseBytes, milliseconds, error, work });
    if (pages !== this.pages) return;
    if (answer === null) {
      this.answer(message, { Error: 0, Version: 1, Data: [503, [], ''] });
    } else {
      this.answer(message, { Error: 0, Version: 1, Data: [200, [], answer] });
    }
  }

  private tell({ messageType, targetId, message }: HostEvent): void {
    const entry = [65536, messageType, targetId, message, Date.now(), false];
    this.fire(RICH_API_EVENT, { ArrayData: [entry], ControlId: 'control', Error: 0 });
  }

  private fire(event: number, data: unknown): void {
    const listener = this.listeners.get(event);
    if (listener) this.reply(listener, 1, data);
  }

  private answer(to: OfficeMessage, data: unknown): void {
    this.reply(to, 0, data);
  }

  /** @param type 0 for an answer, 1 for an event */
  private reply(to: OfficeMessage, type: 0 | 1, data: unknown): void {
    const message = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: this.conversation,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: type,
      _serializerVersion: 1,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  }
}

function parse(text: string): OfficeMessage | null {
  try {
    return JSON.parse(text) as OfficeMessage;
  } catch {
    // Other scripts post messages of their own; what is no JSON is none of ours.
    return null;
  }
}

function errorIn(answer: string): string | null {
  const { Error: error } = JSON.parse(answer) as { Error?: { Code: string } };
  return error?.Code ?? null;
}

function appContext({ excelApi, locale }: HostSettings) {
  return {
    _id: 'control',
    _appName: 16,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://workbench.invalid/workbook.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: 'workbench',
    _requirementMatrix: JSON.stringify({
      excelapi: excelApi,
      addincommands: '1.1',
      dialogapi: '1.1',
      sharedruntime: '1.1',
    }),
  };
}
