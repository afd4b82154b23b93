import type { Engine, EngineSheet } from '../../engine/engine';
import { HostError, invalidArgument } from '../hostError';

/**
 * Excel's rules for a sheet's name.
 * @param own the sheet that takes it, which may have it already
 * @throws InvalidArgument or ItemAlreadyExists
 */
export function checkName(engine: Engine, name: unknown, own: EngineSheet | null): string {
  const isAllowed =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isAllowed) throw invalidArgument(`sheet name "${String(name)}"`);
  const taken = findSheet(engine, name);
  if (taken !== undefined && taken.id !== own?.id) {
    throw new HostError(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists. (${name})`,
    );
  }
  return name;
}

/** By name, without regard to case, or by id. */
export function findSheet(engine: Engine, key: unknown): EngineSheet | undefined {
  const wanted = String(key).toUpperCase();
  return engine.sheets.find(({ id, name }) => id === key || name.toUpperCase() === wanted);
}

/** "Sheet3" for a new sheet, as many as there are. */
export function newName(engine: Engine): string {
  for (let n = engine.sheets.length + 1; ; n += 1) {
    if (findSheet(engine, `Sheet${n}`) === undefined) return `Sheet${n}`;
  }
}

/** "Plan (2)" for a copy of "Plan", cut to what a name holds. */
export function copyName(engine: Engine, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n += 1) {
    const mark = ` (${n})`;
    const copy = stem.slice(0, 31 - mark.length) + mark;
    if (findSheet(engine, copy) === undefined) return copy;
  }
}
