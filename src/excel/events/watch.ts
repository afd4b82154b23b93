import type { SheetChange } from '../../app/workbookPort';
import { LAST_COLUMN, LAST_ROW, parseAddress } from '../../core/base/address';
import { isExcelApiSupported, newContext } from '../requests/host';
import type { Author, EchoFilter } from './echoFilter';

/** Changes come in bursts, a paste or a fill one event a cell; the listener hears once. */
const QUIET_MILLISECONDS = 80;

interface Change {
  worksheetId: string;
  /** null: the sheet itself, or cells on it that moved. */
  address: string | null;
  author: Author;
}

type Handler = { remove(): void; context: OfficeExtension.ClientRequestContext };

/**
 * Calls back when somebody else than the add-in changes the workbook.
 * @returns stops watching
 * @throws what Excel answers
 */
export async function watchWorkbook(
  listener: (changes: SheetChange[]) => void,
  echoFilter: EchoFilter,
): Promise<() => Promise<void>> {
  const names = await sheetNames();
  const burst = new Burst(listener, echoFilter, names);
  const context = newContext();
  const { worksheets } = context.workbook;
  const handlers: Handler[] = [
    worksheets.onChanged.add(
      async ({ worksheetId, address, changeType, source, triggerSource }) => {
        const isEdit = changeType === 'RangeEdited' && !isUnbounded(address);
        const author = authorOf(source, triggerSource);
        burst.add({ worksheetId, address: isEdit ? address : null, author });
      },
    ),
    worksheets.onAdded.add(async ({ worksheetId, source }) => {
      burst.add({ worksheetId, address: null, author: authorOf(source) });
    }),
    worksheets.onDeleted.add(async ({ worksheetId, source }) => {
      burst.add({ worksheetId, address: null, author: authorOf(source) });
    }),
  ];
  if (isExcelApiSupported('1.17')) {
    handlers.push(
      worksheets.onNameChanged.add(async ({ worksheetId, source }) => {
        burst.add({ worksheetId, address: null, author: authorOf(source) });
      }),
    );
  }
  await context.sync();
  return async () => {
    burst.stop();
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}

function authorOf(source: string, triggerSource?: string): Author {
  if (source === 'Remote') return 'somebody else';
  if (triggerSource === undefined) return 'unknown';
  return triggerSource === 'ThisLocalAddin' ? 'this add-in' : 'somebody else';
}

/** Whole rows or columns, of which Excel gives no contents. */
function isUnbounded(address: string): boolean {
  const area = parseAddress(address);
  return area === null || area.rows > LAST_ROW || area.columns > LAST_COLUMN;
}

/** Gathers changes until it is quiet, gives sheets their names, and leaves out the add-in's own. */
class Burst {
  private changes: Change[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isStopped = false;

  constructor(
    private readonly listener: (changes: SheetChange[]) => void,
    private readonly echoFilter: EchoFilter,
    private names: Map<string, string>,
  ) {}

  add(change: Change): void {
    this.changes.push(change);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), QUIET_MILLISECONDS);
  }

  stop(): void {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    const changes = this.changes;
    this.changes = [];
    const needsNames = changes.some(
      ({ worksheetId, address }) => address === null || !this.names.has(worksheetId),
    );
    const before = this.names;
    // A list that cannot be had (a cell is being edited, say) must not swallow the change itself.
    const now = needsNames ? await sheetNames().catch(() => null) : this.names;
    this.names = now ?? before;
    if (this.isStopped) return;
    const told = new Map<string, SheetChange>();
    for (const { worksheetId, address, author } of changes) {
      const name = this.names.get(worksheetId) ?? before.get(worksheetId);
      // A sheet that came and went between two lists, as the backups of a write undone do.
      if (name === undefined && now !== null) continue;
      const sheet = name ?? '';
      const key = `${sheet}!${address ?? ''}`;
      const area = address === null ? null : parseAddress(address);
      if (told.has(key) || this.echoFilter.isOwn(sheet, area, author)) continue;
      told.set(key, { sheet, address });
    }
    if (told.size > 0) this.listener([...told.values()]);
  }
}

/** Names of all sheets by id. */
async function sheetNames(): Promise<Map<string, string>> {
  const context = newContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}
