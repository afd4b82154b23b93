import { itemNotFound, notImplemented } from './hostError';

/** An object of Excel's API as the client sees it: members by their names on the wire. */
export interface HostObject {
  readonly type: string;
  readonly isNull: boolean;
  /** What a client remembers the object by between batches; undefined where Excel gives it no id. */
  readonly id: string | undefined;
  /** Kept by the client beyond a batch. */
  readonly target: unknown;
  /** Names of all plain properties that can be read. */
  readonly properties: readonly string[];
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** The object that a property leads to. */
  child(property: string): HostObject;
  hasChild(property: string): boolean;
  /** A value, an object, or nothing. */
  call(method: string, args: readonly unknown[]): unknown;
  /** Of a collection; undefined for anything else. */
  items(): HostObject[] | undefined;
  /** Of a collection by its key: what `getItem` gives. */
  item(key: unknown): HostObject;
}

/** What one type of Excel's objects can do here. Names as on the wire: in Pascal case. */
export interface ObjectType<T> {
  name: string;
  id?: (target: T) => string;
  get?: Record<string, (target: T) => unknown>;
  set?: Record<string, (target: T, value: unknown) => void>;
  children?: Record<string, (target: T) => HostObject>;
  methods?: Record<string, (target: T, args: readonly unknown[]) => unknown>;
  items?: (target: T) => HostObject[];
  item?: (target: T, key: unknown) => HostObject;
}

export function objectOf<T>(type: ObjectType<T>, target: T): HostObject {
  const { name, get = {}, set = {}, children = {}, methods = {} } = type;
  const member = <M>(table: Record<string, M>, key: string): M => {
    const found = Object.hasOwn(table, key) ? table[key] : undefined;
    if (found === undefined) throw notImplemented(`${name}.${camelCase(key)}`);
    return found;
  };
  return {
    type: name,
    isNull: false,
    id: type.id?.(target),
    target,
    properties: Object.keys(get),
    get: (property) => member(get, property)(target),
    set: (property, value) => member(set, property)(target, value),
    child: (property) => member(children, property)(target),
    hasChild: (property) => Object.hasOwn(children, property),
    call: (method, args) => member(methods, method)(target, args),
    items: () => type.items?.(target),
    item: (key) => {
      if (type.item === undefined) throw notImplemented(`${name}.getItem`);
      return type.item(target, key);
    },
  };
}

/** What an "OrNullObject" gives where there is nothing; everything reached from it is nothing too. */
export const NULL_OBJECT: HostObject = {
  type: 'null',
  isNull: true,
  id: undefined,
  target: null,
  properties: [],
  get: (property) => refuse(property),
  set: (property) => refuse(property),
  child: () => NULL_OBJECT,
  hasChild: () => true,
  call: (method) => refuse(method),
  items: () => undefined,
  item: () => NULL_OBJECT,
};

function refuse(member: string): never {
  throw itemNotFound(`${camelCase(member)} of a null object`);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'hasChild' in value && 'isNull' in value;
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
