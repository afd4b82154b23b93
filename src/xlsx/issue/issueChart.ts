import { decodeEntities } from '../xml/entities';
import { type GoneNames, speaksOfGone } from './goneNames';

/** A series' figures or words: where they stand, and what stood there when the file was saved. */
const REFERENCE =
  /<((?:\w+:)?)(num|str)Ref>\s*<\1f>([^<]*)<\/\1f>(?:\s*<\1\2Cache>(.*?)<\/\1\2Cache>)?(?:\s*<\1extLst>.*?<\/\1extLst>)?\s*<\/\1\2Ref>/gs;
/** A name is words alone; it has no list of them. */
const NAMED = /(<((?:\w+:)?)tx>\s*)<\2strLit>(.*?)<\/\2strLit>(\s*<\/\2tx>)/gs;

/** A chart of a copy: series from sheets that are gone are drawn from what stood there. */
export function issueChart(xml: string, gone: GoneNames): string {
  const issued = xml.replace(
    REFERENCE,
    (whole, prefix: string, kind: string, formula: string, kept: string | undefined) =>
      speaksOfGone(decodeEntities(formula), gone)
        ? `<${prefix}${kind}Lit>${kept ?? `<${prefix}ptCount val="0"/>`}</${prefix}${kind}Lit>`
        : whole,
  );
  return issued.replace(NAMED, (_, open: string, prefix: string, words: string, close: string) => {
    const [, word = ''] = /<(?:\w+:)?v>([^<]*)</.exec(words) ?? [];
    return `${open}<${prefix}v>${word}</${prefix}v>${close}`;
  });
}
