import type { Editor, Engine, EngineChange } from '../engine/engine';
import type { HostEvent, HostSettings } from './hostSettings';
import { isApiAtLeast } from './newerMembers';
import { rangeAddress } from './rangeAddress';

/** Numbers of Excel's events on the wire, by the names of the methods that switch them on. */
const EVENT_TYPES: Record<string, number> = {
  _RegisterDataChangedEvent: 10,
  _RegisterActivatedEvent: 11,
  _RegisterDeactivatedEvent: 12,
  _RegisterAddedEvent: 13,
  _RegisterSelectionChangedEvent: 14,
  _RegisterDeletedEvent: 15,
  _RegisterCalculatedEvent: 16,
  _RegisterFormatChangedEvent: 18,
  _RegisterProtectionChangedEvent: 24,
  _RegisterEventNameChanged: 25,
  _RegisterEventVisibilityChanged: 26,
  _RegisterEventMoved: 27,
};

const CHANGED = 10;
const ACTIVATED = 11;
const ADDED = 13;
const SELECTED = 14;
const DELETED = 15;
const CALCULATED = 16;
const FORMATTED = 18;
const PROTECTED = 24;
const RENAMED = 25;
const SHOWN = 26;
const MOVED = 27;

/** The target of events of all sheets together. */
export const ALL_SHEETS = 'Workbook';

/** Which events the client asked for, and how changes of the engine become them. */
export class EventSwitch {
  private readonly counts = new Map<string, number>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private names = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly settings: HostSettings,
  ) {
    this.rememberNames();
    engine.onChange((changes, by) => {
      for (const change of changes) this.tell(change, by);
      this.rememberNames();
    });
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @param by how many more listen; fewer when negative */
  count(type: number, target: string, by: number): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  private tell(change: EngineChange, by: Editor): void {
    const { sheet: worksheetId } = change;
    const source = by === 'coauthor' ? 'Remote' : 'Local';
    const triggerSource = by === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    switch (change.what) {
      case 'cells': {
        const { rowsShifted, columnsShifted } = change;
        const lines = columnsShifted === undefined ? 'Row' : 'Column';
        const count = rowsShifted ?? columnsShifted;
        const shift = `${lines}${(count ?? 0) < 0 ? 'Deleted' : 'Inserted'}`;
        const area = change.area ?? this.used(worksheetId);
        this.send(CHANGED, worksheetId, {
          worksheetId,
          source,
          ...(isApiAtLeast(this.settings.excelApi, '1.14') ? { triggerSource } : {}),
          type: 'WorksheetChanged',
          changeType: count === undefined ? 'RangeEdited' : shift,
          address: area === null ? 'A1' : rangeAddress(area),
          shiftDirection: 'None',
        });
        break;
      }
      case 'recalculated': {
        const address = change.area === null ? 'A1' : rangeAddress(change.area);
        this.send(CALCULATED, worksheetId, { worksheetId, address });
        break;
      }
      case 'formats': {
        const address = change.area === null ? 'A1' : rangeAddress(change.area);
        this.send(FORMATTED, worksheetId, { worksheetId, source, address });
        break;
      }
      case 'sheetProtected':
        this.send(PROTECTED, worksheetId, { worksheetId, source });
        break;
      case 'sheetVisibility':
        this.send(SHOWN, worksheetId, { worksheetId, source });
        break;
      case 'sheetMoved':
        this.send(MOVED, worksheetId, { worksheetId, source });
        break;
      case 'sheetAdded':
        this.send(ADDED, worksheetId, { worksheetId, source });
        break;
      case 'sheetDeleted':
        this.send(DELETED, worksheetId, { worksheetId, source });
        break;
      case 'sheetRenamed': {
        const nameAfter = this.engine.sheets.find(({ id }) => id === worksheetId)?.name ?? '';
        const nameBefore = change.nameBefore ?? this.names.get(worksheetId) ?? '';
        this.send(RENAMED, worksheetId, { worksheetId, source, nameBefore, nameAfter });
        break;
      }
      case 'activated':
        this.send(ACTIVATED, worksheetId, { worksheetId });
        break;
      case 'selected':
        this.send(SELECTED, worksheetId, {
          worksheetId,
          address: rangeAddress(change.area ?? this.engine.selection),
        });
        break;
      default:
        break;
    }
  }

  private send(type: number, sheet: string, args: object): void {
    for (const targetId of [ALL_SHEETS, sheet]) {
      if ((this.counts.get(`${type} ${targetId}`) ?? 0) === 0) continue;
      const event = { messageType: type, targetId, message: JSON.stringify(args) };
      for (const listener of this.listeners) listener(event);
    }
  }

  private used(sheetId: string) {
    return this.engine.sheets.find(({ id }) => id === sheetId)?.cells.used(false) ?? null;
  }

  private rememberNames(): void {
    this.names = new Map(this.engine.sheets.map(({ id, name }) => [id, name]));
  }
}

/** The methods that switch events on and off, for an object's type. */
export function eventMethods<T>(
  eventsOf: (target: T) => EventSwitch,
  targetOf: (target: T) => string,
): Record<string, (target: T) => void> {
  return Object.fromEntries(
    Object.entries(EVENT_TYPES).flatMap(([name, type]) => [
      [name, (target: T) => eventsOf(target).count(type, targetOf(target), 1)],
      [
        name.replace('_Register', '_Unregister'),
        (target: T) => eventsOf(target).count(type, targetOf(target), -1),
      ],
    ]),
  );
}
