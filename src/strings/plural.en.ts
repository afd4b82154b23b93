import { countEn } from './count';

const RULES = new Intl.PluralRules('en');

/** @returns the form of an English word that goes with a count */
export function plural(count: number, one: string, other = `${one}s`): string {
  return RULES.select(count) === 'one' ? one : other;
}

/** @example counted(1, 'cell') === '1 cell' */
export function counted(count: number, one: string, other?: string): string {
  return `${countEn(count)} ${plural(count, one, other)}`;
}
