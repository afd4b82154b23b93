/** Characters that XML cannot hold; Excel writes them, and what looks like them, as "_x000B_". */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
/** With `u` a pair is one character, and no surrogate. */
const LONE_HALF = /\p{Surrogate}/gu;

/** A text as it stands between tags. */
export function textXml(text: string): string {
  return escaped(text.replace(UNWRITABLE, escape4));
}

/** A text as it stands in an attribute. */
export function attributeXml(text: string): string {
  return textXml(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** An element without content. @param attributes undefined ones are left out */
export function tag(name: string, attributes: Attributes): string {
  return `<${opened(name, attributes)}/>`;
}

/** An element around its content. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${opened(name, attributes)}>${content}</${name}>`;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

function opened(name: string, attributes: Attributes): string {
  return Object.entries(attributes).reduce(
    (text, [key, value]) =>
      value === undefined ? text : `${text} ${key}="${attributeXml(String(value))}"`,
    name,
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escape4(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Half of a pair of code units, which no encoding can write. */
export function withoutLoneHalves(text: string): string {
  return text.replace(LONE_HALF, '\ufffd');
}
