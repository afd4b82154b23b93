import { HostError, invalidArgument, itemNotFound, notImplemented } from './hostError';
import { isHostObject, NULL_OBJECT, type HostObject } from './hostObject';
import { requireSupported } from './newerMembers';
import { ADDIN_SERVICE } from './objects/addinService';
import { answerQuery, memberName } from './query';
import { ACTION, PATH, type Action, type Answer, type Arguments, type Batch } from './wire';

/** Objects that the client keeps beyond a batch, by the id that it was given for each. */
export class KeptObjects {
  private readonly objects = new Map<string, HostObject>();
  private nextId = 1;

  keep(object: HostObject): string {
    for (const [id, kept] of this.objects) if (kept === object) return id;
    const id = `ref-${this.nextId++}`;
    this.objects.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    for (const [id, kept] of this.objects) if (kept === object) return id;
    return undefined;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}

/**
 * Runs a batch's actions in order. As in Excel a batch is no transaction: it stops at the first action
 * that fails, and what came before it stays done.
 * @param before called before each action, with its index; may throw a HostError
 * @param excelApi the requirement set in force, such as "1.14"
 */
export function runBatch(
  batch: Batch,
  root: HostObject,
  kept: KeptObjects,
  before: (index: number) => void,
  excelApi: string,
): Answer {
  const runner = new BatchRunner(batch, root, kept, excelApi);
  const answer: Answer = { Results: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      before(index);
      answer.Results.push({ ActionId: action.Id, Value: runner.run(action) });
    } catch (error) {
      const known = error instanceof HostError ? error : unexpected(error);
      answer.Error = {
        Code: known.code,
        Message: known.message,
        Location: runner.locationOf(action),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return answer;
    }
  }
  return answer;
}

function unexpected(error: unknown): HostError {
  const isMissing = error instanceof Error && error.name === 'NotImplementedError';
  const message =
    error instanceof Error ? (isMissing ? error.message : error.stack) : String(error);
  return new HostError(isMissing ? 'NotImplemented' : 'GeneralException', message ?? '');
}

class BatchRunner {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly kept: KeptObjects,
    private readonly excelApi: string,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.method(object, action);
      case ACTION.setProperty:
        object.set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  locationOf(action: Action): string {
    const found = this.objects.get(action.ObjectPathId);
    if (found === undefined) {
      const path = this.batch.ObjectPaths[action.ObjectPathId];
      return path?.Name ?? '';
    }
    return action.Name === '' ? found.type : memberName(found, action.Name);
  }

  private method(object: HostObject, action: Action): unknown {
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.kept.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.kept.release(String(args[0]));
      return null;
    }
    requireSupported(object.type, action.Name, this.excelApi);
    const value = object.call(action.Name, args);
    return value === undefined ? null : value;
  }

  /** null is how the client knows a null object. */
  private identity(object: HostObject): object | null {
    if (object.isNull) return null;
    const reference = this.kept.idOf(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.id === undefined ? {} : { Id: object.id };
  }

  private object(pathId: number): HostObject {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const object = this.resolve(pathId);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(pathId: number): HostObject {
    const path = this.batch.ObjectPaths[pathId];
    if (path === undefined) throw invalidArgument(`object path ${pathId}`);
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.reference: {
        const object = this.kept.find(path.Name);
        if (object === undefined) throw itemNotFound(path.Name);
        return object;
      }
      case PATH.nothing:
        return NULL_OBJECT;
      case PATH.property: {
        const parent = this.parent(path.ParentObjectPathId);
        requireSupported(parent.type, path.Name, this.excelApi);
        return parent.child(path.Name);
      }
      case PATH.indexer:
        return this.parent(path.ParentObjectPathId).item(this.arguments(path.ArgumentInfo)[0]);
      case PATH.method: {
        const parent = this.parent(path.ParentObjectPathId);
        if (parent.isNull) return NULL_OBJECT;
        requireSupported(parent.type, path.Name, this.excelApi);
        const result = parent.call(path.Name, this.arguments(path.ArgumentInfo));
        if (!isHostObject(result))
          throw notImplemented(`${memberName(parent, path.Name)} as an object`);
        return result;
      }
      case PATH.newObject:
        if (path.Name === 'Microsoft.InternalService.AddinInternalService') return ADDIN_SERVICE;
        throw notImplemented(`A new ${path.Name}`);
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private parent(id: number | undefined): HostObject {
    return id === undefined ? this.root : this.object(id);
  }

  private arguments(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      if (Array.isArray(reference)) throw notImplemented('An argument that is a list of objects');
      return reference === undefined || reference === 0 ? argument : this.object(reference);
    });
  }
}
