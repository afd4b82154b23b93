/** One element's opening as the puller meets it, with the text that stood directly in it once it closes. */
export interface XmlHandler {
  open?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  /** @param text the characters between the element's tags, without those of inner elements */
  close?: (name: string, text: string) => void;
}

/** XML that is not well formed, or holds what spreadsheets never do (a document type, entities of its own). */
export class XmlError extends Error {}

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Walks through an XML text from beginning to end. Names come without their namespace prefix.
 *
 * @throws XmlError for what is not well formed
 */
export function pullXml(xml: string, handler: XmlHandler): void {
  const open: { name: string; text: string }[] = [];
  const write = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
    else if (text.trim() !== '') throw new XmlError('text outside of the document');
  };
  const close = () => {
    const element = open.pop();
    if (element) handler.close?.(localName(element.name), element.text);
  };

  const text = xml.replace(/^\uFEFF/, '');
  // A copy of its own: a handler may itself walk through another text.
  const tokens = new RegExp(TOKEN);
  while (tokens.lastIndex < text.length) {
    const at = tokens.lastIndex;
    const token = tokens.exec(text);
    if (!token) throw new XmlError(`not understood at character ${at}`);
    const [, cdata, slash, name, attributes, selfClosing, characters] = token;
    if (cdata !== undefined) write(cdata);
    else if (characters !== undefined) write(decodeText(characters));
    else if (name !== undefined && slash) {
      if (open.at(-1)?.name !== name) throw new XmlError(`</${name}> closes nothing`);
      close();
    } else if (name !== undefined) {
      open.push({ name, text: '' });
      handler.open?.(localName(name), attributesOf(attributes ?? ''));
      if (selfClosing) close();
    }
  }
  if (open.length > 0) throw new XmlError('ends in the middle of an element');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Prefixes stay: "r:id" and "id" are two attributes. */
function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeText(double ?? single ?? ''));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));|&/gi, (whole, hex, decimal, name) => {
    const named = NAMED[String(name)];
    if (named !== undefined) return named;
    const code = hex ? parseInt(String(hex), 16) : Number(decimal ?? -1);
    if (!(code >= 0 && code <= 0x10ffff)) throw new XmlError(`"${whole}" stands for nothing`);
    return String.fromCodePoint(code);
  });
}
