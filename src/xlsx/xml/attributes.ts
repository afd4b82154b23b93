import { damaged } from '../refused';
import { decodeEntities } from './entities';

/** The attributes of one element, taken apart when the first of them is asked for. */
export class Attributes {
  #values: Map<string, string> | null = null;

  /** @param source what stands between the element's name and its end */
  constructor(private readonly source: string) {}

  /** @param name with its prefix: "id" and "r:id" are two attributes */
  get(name: string): string | undefined {
    this.#values ??= parse(this.source);
    return this.#values.get(name);
  }

  /** @returns the first attribute with this name behind any prefix: prefixes are "r" and the like by custom only */
  getPrefixed(name: string): string | undefined {
    this.#values ??= parse(this.source);
    return [...this.#values].find(([key]) => key.endsWith(`:${name}`))?.[1];
  }

  /** Whether a switch such as `hidden="1"` is on. */
  isOn(name: string): boolean {
    return /^\s*(?:1|true|on)\s*$/i.test(this.get(name) ?? '');
  }
}

function parse(source: string): Map<string, string> {
  const values = new Map<string, string>();
  let at = 0;
  for (;;) {
    at = skipSpace(source, at);
    if (at >= source.length) return values;
    const equals = source.indexOf('=', at);
    if (equals < 0) throw damaged(`an attribute: ${source.slice(at, at + 40)}`);
    const name = source.slice(at, equals).trim();
    const open = skipSpace(source, equals + 1);
    const quote = source.charAt(open);
    const close = quote === '"' || quote === "'" ? source.indexOf(quote, open + 1) : -1;
    if (close < 0) throw damaged(`the attribute ${name.slice(0, 40)}`);
    values.set(name, decodeEntities(source.slice(open + 1, close)));
    at = close + 1;
  }
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) <= 0x20) at += 1;
  return at;
}
