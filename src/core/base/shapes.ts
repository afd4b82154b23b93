/** Whether something that was read is what it must be. */
export type Test = (value: unknown) => boolean;

export const isText: Test = (value) => typeof value === 'string';
export const isBoolean: Test = (value) => typeof value === 'boolean';
export const isInteger: Test = Number.isInteger;
export const isNumber: Test = Number.isFinite;

export function nullOr(test: Test): Test {
  return (value) => value === null || test(value);
}

export function absentOr(test: Test): Test {
  return (value) => value === undefined || test(value);
}

export function oneOf(all: readonly unknown[]): Test {
  return (value) => all.includes(value);
}

export function arrayOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

/** An object that has these fields, and perhaps others. */
export function withFields(fields: Readonly<Record<string, Test>>): Test {
  const all = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const found = value as Record<string, unknown>;
    return all.every(([name, test]) => test(found[name]));
  };
}
