/**
 * npm run validate [-- FILE…]: validates manifests against Microsoft's published schemas, offline.
 * Without a file: manifest.xml, and dist/manifest.xml where there is one. Exit status 1 when invalid.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const SCHEMA = join(here, 'schema', 'OfficeAppManifestV1_1.xsd');

xmlRegisterFsInputProviders();

function errorsOf(file) {
  const schema = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA });
  const validator = XsdValidator.fromDoc(schema);
  try {
    const manifest = XmlDocument.fromBuffer(readFileSync(file), {
      option: ParseOption.XML_PARSE_NONET,
    });
    try {
      validator.validate(manifest);
      return [];
    } finally {
      manifest.dispose();
    }
  } catch (error) {
    const details = error.details ?? [];
    return details.length > 0
      ? details.map(({ line, message }) => `line ${line}: ${message.trim()}`)
      : [error.message];
  } finally {
    validator.dispose();
    schema.dispose();
  }
}

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : [join(root, 'manifest.xml'), join(root, 'dist', 'manifest.xml')].filter(existsSync);
for (const file of files) {
  const errors = errorsOf(file);
  const name = relative(process.cwd(), file) || basename(file);
  process.stdout.write(`${name}: ${errors.length === 0 ? 'valid' : 'NOT valid'}\n`);
  for (const error of errors) process.stderr.write(`${name}: ${error}\n`);
  if (errors.length > 0) process.exitCode = 1;
}
