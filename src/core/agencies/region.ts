const REGION = /^(.+ (?:khu vực|cơ sở)) ([ivxl]+|\d{1,2})$/u;

/**
 * The branch that a key means and its own numeral: "Kho bạc Nhà nước khu vực II", "Thuế cơ sở 3"; null where it is none.
 */
export function branchOf(key: string): { branch: string; numeral: string } | null {
  const [, branch, numeral] = REGION.exec(key.replace(/ kv /, ' khu vực ')) ?? [];
  return branch === undefined || numeral === undefined
    ? null
    : { branch, numeral: numeral.toUpperCase() };
}

/** Whether of a name only its numeral is missing, which no directory has: those who know it are asked. */
export function lacksNumeral(name: string): boolean {
  return / (?:khu vực|cơ sở)$/.test(name);
}
