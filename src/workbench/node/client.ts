import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Host } from '../host/host';
import { isSetSupported } from './requirementSets';

/** Microsoft's own client for Excel on the web, as it comes. */
const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

interface BridgeMessage {
  id: number;
  message: { body: unknown };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** What the client is made of, beneath Excel's own objects. */
interface ClientInternals {
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  /** `init` makes a bridge the one that contexts made from then on talk over. */
  HostBridge: { init(bridge: Bridge): void };
  /** Handlers of events. */
  GenericEventRegistration: { s_genericEventRegistrations: object };
}

interface ClientWindow extends Record<string, unknown> {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: ClientInternals;
}

/** Kinds of messages between client and host. */
const RESPONSE = 2;
const EVENTS = 3;
/** Of events of the API's objects. */
const RICH_API_CATEGORY = 65_536;

export interface Client {
  Excel: typeof Excel;
  Office: typeof Office;
  /** Takes the globals away again. */
  close(): void;
}

/**
 * Puts Microsoft's unmodified Excel client in Node over a host, and sets the globals `Excel` and
 * `Office` that the add-in names. One at a time: what a workbook before has begun is still answered
 * by its own host, but its handlers hear no events any more.
 */
export function openClient(host: Host): Client {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as BridgeMessage;
      // Later, as an answer over a network would be.
      setImmediate(() => {
        const answer = answerTo(host, request);
        if (answer !== undefined) bridge.onMessageFromHost?.(answer);
      });
    },
  };
  const stopListening = host.onEvent(({ messageType, targetId, message }) => {
    const entry = { messageCategory: RICH_API_CATEGORY, messageType, targetId, message, id: '' };
    const text = JSON.stringify({ type: EVENTS, flags: 0, message: { entries: [entry] } });
    setImmediate(() => bridge.onMessageFromHost?.(text));
  });
  client ??= evaluateClient();
  const office = officeGlobal(host);
  client.Office = office;
  client.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  client.OfficeExtension.HostBridge.init(bridge);
  Object.assign(globalThis, { Excel: client.Excel, Office: office });
  return {
    Excel: client.Excel,
    Office: office,
    close: () => {
      stopListening();
      Reflect.deleteProperty(globalThis, 'Excel');
      Reflect.deleteProperty(globalThis, 'Office');
    },
  };
}

/** @returns undefined where the client hears nothing */
function answerTo(host: Host, { id, message }: BridgeMessage): string | undefined {
  const body = host.processBatch(JSON.stringify(message.body));
  if (body === undefined) return undefined;
  const answer =
    body === null
      ? { statusCode: 503, headers: {}, body: '' }
      : { statusCode: 200, headers: {}, body };
  return JSON.stringify({ id, type: RESPONSE, flags: 0, message: answer });
}

/** What Office calls the platforms that it runs on. */
const PLATFORMS = {
  PC: 'PC',
  OfficeOnline: 'OfficeOnline',
  Mac: 'Mac',
  iOS: 'iOS',
  Android: 'Android',
  Universal: 'Universal',
} as const;

/** As much of `Office` as the add-in asks. */
function officeGlobal({ settings }: Host): typeof Office {
  const office = {
    HostType: { Excel: 'Excel' },
    PlatformType: PLATFORMS,
    context: {
      get displayLanguage() {
        return settings.locale;
      },
      platform: PLATFORMS.OfficeOnline,
      document: { url: 'workbook.xlsx' },
      requirements: {
        isSetSupported: (name: string, version?: string) =>
          isSetSupported(name, version, settings.excelApi),
      },
    },
    onReady: () => Promise.resolve({ host: 'Excel', platform: PLATFORMS.OfficeOnline }),
  };
  return office as unknown as typeof Office;
}

/** Kept for all workbooks: the client is three megabytes of script, and each evaluation stays in memory. */
let client: ClientWindow | null = null;

function evaluateClient(): ClientWindow {
  const path = createRequire(`${process.cwd()}/package.json`).resolve(CLIENT);
  const window = leastWindow();
  new vm.Script(readFileSync(path, 'utf8'), { filename: CLIENT }).runInContext(
    vm.createContext(window),
  );
  const evaluated = window as ClientWindow;
  // It means to refuse what is above the requirement set in force, but sets that on a class which the check
  // does not ask.
  evaluated.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return evaluated;
}

/** The least of a browser's window that the client starts in. */
function leastWindow(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    // Office's own scripts name functions by this.
    Type: Function,
    // Errors and promises of one realm: what the client throws is an Error here too.
    Error,
    Promise,
    navigator: { userAgent: 'Node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    document: { cookie: '', getElementsByTagName: () => [], createElement: () => ({}) },
  };
  window.window = window;
  window.self = window;
  return window;
}
