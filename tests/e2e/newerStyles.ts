import ts from 'typescript';

/** Of style sheets, newer than Safari 15.0 or Chrome 90: a rule with one is passed over, and the pane looks otherwise. */
const NEWER = [
  /:has\(/,
  // What makes styles of the pane's own objects knows these too, and says "@scope (" before a name that it puts in.
  /@(?:container|layer|property|starting-style)\s+[\w(-]|@scope\s+(?:to\b|\(\S)/,
  /\b(?:color-mix|light-dark|oklch|oklab|lch|lab)\(/,
  /\d(?:d|s|l)v(?:h|w|b|i|min|max)\b/,
  /\b(?:text-wrap|field-sizing|accent-color|container-type|anchor-name)\s*:/,
];

/** In objects that styles are made of, "&" is taken apart before a browser sees it. */
const NESTED = /[{};]\s*&/;

/** @returns what is newer in a style sheet, or in a text that may be part of one, each with some of its text */
export function newerStyles(css: string, isSheet = false): string[] {
  return [...NEWER, ...(isSheet ? [NESTED] : [])].flatMap((pattern) => {
    const found = pattern.exec(css);
    return found ? [css.slice(Math.max(0, found.index - 20), found.index + 40)] : [];
  });
}

/** The texts in a script, some of which are styles. */
export function textsIn(script: string): string[] {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.ESNext, false);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}
