import { displayedText } from './displayedText';
import { ERROR, TEXT, type Argument } from './formulaArgument';
import { asNumber, roundWith } from './rounding';

/** Excel's own where none are said. */
const PLACES = 2;

/** FIXED as Excel has it: with the marks of whoever opens the workbook. The library has a point for all. */
export function fixedIn(user: { readonly locale: string }): (args: unknown[]) => unknown {
  return (args) => {
    const [value, places, isBare] = args as Argument[];
    const failed = [value, places, isBare].find((one) => one?.kind === ERROR);
    if (failed) return failed;
    const number = value === undefined ? null : asNumber(value);
    const digits = places === undefined ? PLACES : asNumber(places);
    const bare = isBare === undefined ? 0 : asNumber(isBare);
    if (number === null || digits === null || bare === null)
      return { kind: ERROR, code: '#VALUE!' };
    const decimals = '0'.repeat(Math.max(0, Math.trunc(digits)));
    const format = `${bare === 0 ? '#,##0' : '0'}${decimals === '' ? '' : `.${decimals}`}`;
    const rounded = roundWith(number, digits, Math.round);
    return { kind: TEXT, value: displayedText(rounded, format, user.locale) };
  };
}
