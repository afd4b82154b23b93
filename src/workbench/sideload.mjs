/**
 * npm run sideload: puts dist/manifest.xml where Excel on a Mac or on Windows looks for add-ins in
 * development, or says what to do where a script cannot. Prints each step that is left to do.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { OfficeAddinManifest } = createRequire(import.meta.url)('office-addin-manifest');
const manifest = fileURLToPath(new URL('../../dist/manifest.xml', import.meta.url));

function say(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Excel on a Mac shows, under Add-ins, every manifest of this folder. */
function sideloadOnMac(name) {
  const folder = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  mkdirSync(folder, { recursive: true });
  copyFileSync(manifest, join(folder, name));
  say(`Copied to ${folder}.`, 'Restart Excel, then Home > Add-ins and choose the add-in.');
}

/** Excel on Windows loads the manifests that this registry key names. */
function sideloadOnWindows(id) {
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  const { status } = spawnSync(
    'reg',
    ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) {
    process.exitCode = 1;
    return;
  }
  say(
    `Registered ${manifest}.`,
    `To take it out again: reg delete ${key} /v ${id} /f`,
    'Restart Excel.',
  );
}

async function main() {
  if (!existsSync(manifest)) {
    process.stderr.write('There is no dist/manifest.xml yet: run "npm run build" first.\n');
    process.exitCode = 1;
    return;
  }
  const { id, displayName, defaultSettings } = await OfficeAddinManifest.readManifestFile(manifest);
  say(
    `${displayName}: served from ${defaultSettings.sourceLocation}, which must answer over https.`,
  );
  if (process.platform === 'darwin') sideloadOnMac(`${id}.${basename(manifest)}`);
  else if (process.platform === 'win32') sideloadOnWindows(id);
  else
    say(
      'Here only Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in,',
      manifest,
    );
}

await main();
