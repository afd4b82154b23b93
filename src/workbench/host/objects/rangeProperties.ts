import { invalidArgument, notImplemented } from '../hostError';
import { pascalCase, type HostObject } from '../hostObject';
import type { RangeTarget } from './range';
import { rangeFormatObject } from './rangeFormat';
import { setHidden } from './rangeHidden';

/** What `setRowProperties` and `setColumnProperties` say of one row or column: only what they name is changed. */
export function setProperties(target: RangeTarget, properties: unknown): void {
  for (const [name, value] of entriesOf(properties)) {
    if (name === 'format') setFormat(rangeFormatObject(target), value);
    else if (name === 'columnHidden') setHidden(target, 'columns', value === true);
    else throw notImplemented(`Properties of rows and columns: "${name}"`);
  }
}

function setFormat(format: HostObject, properties: unknown): void {
  for (const [name, value] of entriesOf(properties)) {
    const property = pascalCase(name);
    if (format.hasChild(property)) setFormat(format.child(property), value);
    else format.set(property, value);
  }
}

function entriesOf(properties: unknown): [string, unknown][] {
  if (typeof properties !== 'object' || properties === null) throw invalidArgument('properties');
  return Object.entries(properties);
}
