import { answered } from '../requests/answered';
import type { SheetChange } from '../../app/workbookPort';
import { parseAddress } from '../../core/base/address';
import { isExcelApiSupported, newContext } from '../requests/host';
import { changeKey, changeOf, type UnnamedChange } from './changeOf';
import type { Author, EchoFilter } from './echoFilter';

/** Changes come in bursts, a paste or a fill one event a cell; the listener hears once. All of it is added to the time after an edit. */
const QUIET_MILLISECONDS = 20;

interface Heard {
  worksheetId: string;
  change: UnnamedChange;
  author: Author;
}

type Handler = { remove(): void; context: OfficeExtension.ClientRequestContext };

/**
 * Calls back when somebody else than the add-in changes the workbook, and when formulas come to something else, whoever
 * made them: F9, links and what another person's Excel calculates change no cell.
 * @returns stops watching
 * @throws what Excel answers
 */
export async function watchWorkbook(
  listener: (changes: SheetChange[]) => void,
  echoFilter: EchoFilter,
): Promise<() => Promise<void>> {
  const burst = new Burst(listener, echoFilter);
  const context = newContext();
  const { worksheets } = context.workbook;
  // In one round trip: what is typed during another one before it would be heard by nobody.
  const handlers = register(worksheets, burst);
  worksheets.load(NAMES);
  await answered(context.sync());
  burst.names = namesById(worksheets);
  return async () => {
    burst.stop();
    for (const handler of handlers) handler.remove();
    await answered(context.sync());
  };
}

function register(worksheets: Excel.WorksheetCollection, burst: Burst): Handler[] {
  const ofSheet =
    (change: UnnamedChange) =>
    async ({ worksheetId, source }: { worksheetId: string; source: string }) => {
      burst.add({ worksheetId, change, author: authorOf(source) });
    };
  const handlers: Handler[] = [
    worksheets.onChanged.add(async (args) => {
      const { worksheetId, source, triggerSource } = args;
      burst.add({ worksheetId, change: changeOf(args), author: authorOf(source, triggerSource) });
    }),
    worksheets.onFormatChanged.add(async ({ worksheetId, address, source }) => {
      const change = changeOf({ address, changeType: 'RangeEdited' });
      // Whole columns and rows: what of them was read is looked at when the pane gets the focus.
      if (change.is === 'edited') burst.add({ worksheetId, change, author: authorOf(source) });
    }),
    worksheets.onCalculated.add(async ({ worksheetId }) => {
      burst.add({ worksheetId, change: { is: 'calculated' }, author: 'somebody else' });
    }),
    worksheets.onAdded.add(ofSheet({ is: 'sheet' })),
    worksheets.onDeleted.add(ofSheet({ is: 'sheet' })),
  ];
  if (isExcelApiSupported('1.14')) {
    handlers.push(worksheets.onProtectionChanged.add(ofSheet({ is: 'protection' })));
  }
  if (isExcelApiSupported('1.17')) {
    handlers.push(
      worksheets.onNameChanged.add(ofSheet({ is: 'sheet' })),
      worksheets.onMoved.add(ofSheet({ is: 'sheet' })),
      worksheets.onVisibilityChanged.add(ofSheet({ is: 'sheet' })),
    );
  }
  return handlers;
}

function authorOf(source: string, triggerSource?: string): Author {
  if (source === 'Remote') return 'somebody else';
  if (triggerSource === undefined) return 'unknown';
  return triggerSource === 'ThisLocalAddin' ? 'this add-in' : 'somebody else';
}

/** Gathers changes until it is quiet, gives sheets their names, and leaves out the add-in's own. */
class Burst {
  private heard: Heard[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isStopped = false;
  /** Of sheets, by id. */
  names: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly listener: (changes: SheetChange[]) => void,
    private readonly echoFilter: EchoFilter,
  ) {}

  add(one: Heard): void {
    this.heard.push(one);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), QUIET_MILLISECONDS);
  }

  stop(): void {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    const { heard } = this;
    this.heard = [];
    const needsNames = heard.some(
      ({ worksheetId, change }) => change.is === 'sheet' || !this.names.has(worksheetId),
    );
    const before = this.names;
    // A list that cannot be had (a cell is being edited, say) must not swallow the change itself.
    const now = needsNames ? await sheetNames().catch(() => null) : this.names;
    this.names = now ?? before;
    if (this.isStopped) return;
    const told = new Set<string>();
    const changes: SheetChange[] = [];
    for (const { worksheetId, change: unnamed, author } of heard) {
      const name = this.names.get(worksheetId) ?? before.get(worksheetId);
      // A sheet that came and went between two lists, as the backups of a write undone do.
      if (name === undefined && now !== null) continue;
      const change: SheetChange = { ...unnamed, sheet: name ?? '' };
      const key = changeKey(change);
      const area = change.is === 'edited' ? parseAddress(change.address) : null;
      if (key !== null && told.has(key)) continue;
      if (this.echoFilter.isOwn(change.sheet, area, author)) continue;
      if (key !== null) told.add(key);
      changes.push(change);
    }
    if (changes.length > 0) this.listener(changes);
  }
}

const NAMES = 'items/id,items/name';

async function sheetNames(): Promise<Map<string, string>> {
  const context = newContext();
  const { worksheets } = context.workbook;
  worksheets.load(NAMES);
  await answered(context.sync());
  return namesById(worksheets);
}

/** Names of all sheets by id. */
function namesById({ items }: Excel.WorksheetCollection): Map<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}
