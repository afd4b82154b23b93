/** Lints snippets as if they stood in the files named: JSON [{file, code}] in, rule ids of each out. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

let input = '';
for await (const chunk of process.stdin) input += chunk;
const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) });
const found = [];
for (const { file, code } of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  found.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(found));
