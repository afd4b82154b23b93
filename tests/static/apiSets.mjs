/**
 * Finds every member of Office.js that sources use, with the requirement set that its typings name: JSON {extra?: {path: text}}
 * in, sources that are read as if they stood there; out JSON { members: [{member, sets, places}], unread: places of loads of which
 * it cannot tell what they load }.
 *
 * A member is used where it is read or called, taken apart (`const { x } = …`), written in an object that is given to Office.js,
 * or loaded by name (`load('format/fill/color')`).
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPINGS = /\/@types\/office-js\//;
const SET = /\[\s*Api set:\s*([^\]]*)\]/i;

let input = '';
for await (const chunk of process.stdin) input += chunk;
const extra = new Map(
  Object.entries(JSON.parse(input || '{}').extra ?? {}).map(([path, text]) => [
    join(root, path),
    text,
  ]),
);

/** The only places that may name Office: a lint rule holds that. */
const files = [
  ...readdirSync(join(root, 'src/excel'), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, 'src/excel', name)),
  ...['src/taskpane/index.tsx', 'src/fieldcheck/index.ts'].map((name) => join(root, name)),
  ...extra.keys(),
];

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
options.types = ['office-js'];
const host = ts.createCompilerHost(options);
// What packages declare gives no object of Office.js, and takes long to read.
host.resolveModuleNameLiterals = (literals, file) =>
  literals.map(({ text }) =>
    text.startsWith('.')
      ? ts.resolveModuleName(text, file, options, host)
      : { resolvedModule: undefined },
  );
const { fileExists, readFile, getSourceFile } = host;
host.fileExists = (path) => extra.has(path) || fileExists(path);
host.readFile = (path) => extra.get(path) ?? readFile(path);
host.getSourceFile = (path, ...rest) =>
  extra.has(path)
    ? ts.createSourceFile(path, extra.get(path), ts.ScriptTarget.ES2022, true)
    : getSourceFile(path, ...rest);
const program = ts.createProgram(files, options, host);
const checker = program.getTypeChecker();
const found = new Map();
const unread = new Set();

/** What stands before a declaration; a member that names no set has its object's. */
function setOf(declaration) {
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const { text } = node.getSourceFile();
    const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
    const [, set] = SET.exec(comments.map(({ pos, end }) => text.slice(pos, end)).join('\n')) ?? [];
    if (set) return set.trim();
  }
  return null;
}

function nameOf(declaration) {
  const parts = [];
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    if (node.name?.text) parts.unshift(node.name.text);
  }
  return parts.join('.');
}

function placeOf(node) {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(root, file.fileName)}:${line + 1}`;
}

function note(symbol, place) {
  for (const declaration of symbol?.declarations ?? []) {
    if (!TYPINGS.test(declaration.getSourceFile().fileName)) continue;
    const member = nameOf(declaration);
    const entry = found.get(member) ?? { member, sets: new Set(), places: new Set() };
    entry.sets.add(setOf(declaration));
    entry.places.add(placeOf(place));
    found.set(member, entry);
  }
}

/** All the types that a value may have. */
const parts = (type) => (type?.isUnion() ? type.types : type ? [type] : []);

function noteProperty(type, name, place) {
  for (const part of parts(type)) note(part.getProperty(name), place);
}

/** Texts that an argument may be: a literal, a constant, a list of them, either of two. */
function textsOf(node) {
  const type = checker.getTypeAtLocation(node);
  const items = checker.isArrayLikeType(type)
    ? parts(checker.getIndexTypeOfType(type, ts.IndexKind.Number))
    : parts(type);
  return items.filter((item) => item.isStringLiteral()).map(({ value }) => value);
}

function noteLoaded(type, path, place) {
  let at = type;
  for (const name of path.trim().split('/')) {
    const property = at.getProperty(name);
    note(property, place);
    if (!property) return;
    at = checker.getTypeOfSymbolAtLocation(property, place);
    if (name === 'items') at = checker.getIndexTypeOfType(at, ts.IndexKind.Number) ?? at;
  }
}

function visit(node) {
  if (ts.isPropertyAccessExpression(node)) {
    note(checker.getSymbolAtLocation(node.name), node);
  } else if (ts.isElementAccessExpression(node)) {
    for (const name of textsOf(node.argumentExpression)) {
      noteProperty(checker.getTypeAtLocation(node.expression), name, node);
    }
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) {
      noteProperty(checker.getTypeAtLocation(node.parent), name.text, node);
    }
  } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    noteProperty(checker.getContextualType(node.parent), node.name.text ?? '', node);
  } else if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'load'
  ) {
    const type = checker.getTypeAtLocation(node.expression.expression);
    const isOffice = type.symbol?.declarations?.some((one) =>
      TYPINGS.test(one.getSourceFile().fileName),
    );
    for (const argument of isOffice ? node.arguments : []) {
      const texts = textsOf(argument);
      if (texts.length === 0 && !ts.isObjectLiteralExpression(argument)) unread.add(placeOf(node));
      for (const path of texts.flatMap((text) => text.split(','))) noteLoaded(type, path, node);
    }
  }
  ts.forEachChild(node, visit);
}

for (const file of files) visit(program.getSourceFile(file));
const members = [...found.values()].map(({ member, sets, places }) => ({
  member,
  sets: [...sets],
  places: [...places],
}));
process.stdout.write(JSON.stringify({ members, unread: [...unread] }));
