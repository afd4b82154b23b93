/**
 * Jest's transform for sources whose work is counted: every turn of a loop and every call of a function counts, and every
 * pause of a task says that a slice ends there.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const ts = require('typescript');

const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
};
const COUNTER = join(__dirname, 'workCounter.ts');
const SELF = readFileSync(__filename);

module.exports = {
  process(source, file, { config }) {
    const { outputText } = ts.transpileModule(source, {
      fileName: file,
      compilerOptions: OPTIONS,
      transformers: { before: [countWork(relative(config.rootDir, file))] },
    });
    // On the first line, so that the source map stays right.
    return {
      code: `var workIsCounted = require(${JSON.stringify(COUNTER)}).counted; ${outputText}`,
    };
  },
  getCacheKey: (source, file) =>
    createHash('sha256').update(SELF).update(file).update(source).digest('hex'),
};

/** @param name the file's, for saying where a slice ends */
function countWork(name) {
  return (context) => (sourceFile) => {
    const { factory } = context;
    const counted = factory.createIdentifier('workIsCounted');
    const countOne = factory.createPostfixIncrement(
      factory.createPropertyAccessExpression(counted, 'work'),
    );
    const endSlice = (node) => {
      const { line } = sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile));
      const call = factory.createPropertyAccessExpression(counted, 'endSlice');
      const place = factory.createStringLiteral(`${name}:${line + 1}`);
      return factory.createCallExpression(call, undefined, [place]);
    };
    const countedBody = (body) => {
      if (ts.isExpression(body)) {
        return factory.createParenthesizedExpression(factory.createComma(countOne, body));
      }
      const statements = ts.isBlock(body) ? body.statements : [body];
      return factory.createBlock([factory.createExpressionStatement(countOne), ...statements]);
    };
    const bodies = new Set();
    const visit = (node) => {
      const body = repeatedBodyOf(node);
      if (body) bodies.add(body);
      if (ts.isYieldExpression(node) && !node.expression) {
        return factory.createYieldExpression(undefined, endSlice(node));
      }
      const visited = ts.visitEachChild(node, visit, context);
      return bodies.has(node) ? countedBody(visited) : visited;
    };
    return ts.visitNode(sourceFile, visit);
  };
}

/** What is done anew at every turn of a loop or call of a function. */
function repeatedBodyOf(node) {
  if (ts.isIterationStatement(node, false)) return node.statement;
  return ts.isFunctionLike(node) ? node.body : undefined;
}
