/** "năm 2021"; where a table names no year, the one before it has none to be called by. */
export const baseYearVi = (year: string): string => (year === '' ? 'năm trước' : `năm ${year}`);

/** Behind a target or a result: " năm 2022"; nothing where a table names no year. */
export const ofYearVi = (year: string): string => (year === '' ? '' : ` năm ${year}`);

/** "in 2021"; "last year" where a table names none. */
export const baseYearEn = (year: string): string => (year === '' ? 'last year' : `in ${year}`);

/** Behind a target or a result: " of 2022"; nothing where a table names no year. */
export const ofYearEn = (year: string): string => (year === '' ? '' : ` of ${year}`);
