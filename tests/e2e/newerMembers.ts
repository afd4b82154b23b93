import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const LIBRARY = dirname(require.resolve('typescript'));
/** The newest edition of the language that Safari 15 and Chrome 90 have whole: they are of 2021. */
const WHOLE = 2021;

/** Of browsers, newer than Safari 15.0 or Chrome 90: there is no list of them by age. */
const METHODS =
  'randomUUID requestSubmit showModal showPicker showPopover hidePopover togglePopover checkVisibility throwIfAborted getSetCookie setHTML'.split(
    ' ',
  );
const STATICS = ['AbortSignal.timeout', 'AbortSignal.any', 'URL.canParse', 'URL.parse'];
const GLOBALS =
  'structuredClone BroadcastChannel reportError requestIdleCallback CompressionStream DecompressionStream OffscreenCanvas scheduler Iterator SuppressedError DisposableStack AsyncDisposableStack Float16Array URLPattern'.split(
    ' ',
  );

/** Whose methods are looked for. Those of iterators have names that many objects have (`take`, `map`): TypeScript's lib keeps us from them. */
const SOUGHT =
  /^(?:Readonly)?(?:Array|String|RegExp|Promise|ArrayBuffer|Date|Error|Weak(?:Map|Set)|Map|Set(?:Like)?|(?:Ui|I)nt\d+(?:Clamped)?Array|Float\d+Array|Big(?:Ui|I)nt64Array)$/;

interface Members {
  /** Of what is made by a constructor: "at". */
  methods: ReadonlySet<string>;
  /** Of a built-in object itself: "Object.hasOwn". */
  statics: ReadonlySet<string>;
}

/** @returns the members that declarations of TypeScript's library name in these files */
function declaredIn(isWanted: (edition: number) => boolean): Members {
  const methods = new Set<string>();
  const statics = new Set<string>();
  for (const file of readdirSync(LIBRARY)) {
    const edition = /^lib\.es(\d+|next)(?:\.[\w.]+)?\.d\.ts$/.exec(file)?.[1];
    if (edition === undefined) continue;
    if (!isWanted(edition === 'next' ? Infinity : Number(edition))) continue;
    const text = readFileSync(join(LIBRARY, file), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node)) {
        const of = /^(?:(.+)Constructor|(Math|Atomics|Reflect|JSON))$/.exec(node.name.text);
        const owner = of?.[1] ?? of?.[2];
        for (const { name } of node.members) {
          if (!name || !ts.isIdentifier(name)) continue;
          if (owner === undefined) {
            if (SOUGHT.test(node.name.text)) methods.add(name.text);
          } else statics.add(`${owner}.${name.text}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false));
  }
  return { methods, statics };
}

const older = declaredIn((edition) => edition <= WHOLE);
const newer = declaredIn((edition) => edition > WHOLE);
const without = (names: ReadonlySet<string>, known: ReadonlySet<string>, more: string[]) =>
  new Set([...[...names].filter((name) => !known.has(name)), ...more]);
const NEWER: Members & { globals: ReadonlySet<string> } = {
  methods: without(newer.methods, older.methods, METHODS),
  statics: without(newer.statics, older.statics, STATICS),
  globals: new Set(GLOBALS),
};

/**
 * What a script uses that came after Safari 15.0 or Chrome 90: methods that are called, members of built-in objects, and globals
 * that it does not ask for first (by `typeof` or `in`). What a variable of another name holds is not seen.
 *
 * @returns each once, as "at" or "Object.hasOwn"
 */
export function newerMembers(script: string): string[] {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.ESNext, true);
  const found = new Set<string>();
  const asked = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeOfExpression(node) && ts.isIdentifier(node.expression))
      asked.add(node.expression.text);
    if (isInQuestion(node)) asked.add(node.left.text);
    if (ts.isPropertyAccessExpression(node)) {
      const { name, expression } = node;
      const full = `${lastNameOf(expression)}.${name.text}`;
      if (NEWER.statics.has(full)) found.add(full);
      else if (isCalled(node) && NEWER.methods.has(name.text)) found.add(name.text);
    }
    if (ts.isIdentifier(node) && NEWER.globals.has(node.text) && isGlobal(node))
      found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].filter((name) => !asked.has(name)).sort();
}

function isInQuestion(node: ts.Node): node is ts.BinaryExpression & { left: ts.StringLiteralLike } {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    ts.isStringLiteralLike(node.left)
  );
}

/** "Object" of `Object` and of `window.Object`. */
function lastNameOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

const isCalled = (node: ts.Node) =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

/** Whether it is a global's name: by itself, or of an object that holds globals. */
function isGlobal({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) {
    if (parent.name.text !== text) return true;
    return /^(?:window|self|globalThis|defaultView)$/.test(lastNameOf(parent.expression));
  }
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isStatement(parent);
}
