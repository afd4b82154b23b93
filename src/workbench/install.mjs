/**
 * Run by npm before start, test, check and headless, so that each works on a fresh clone: installs
 * the packages when they are missing or older than the lock file and, with --browser, what the
 * tests need of the system. Uses nothing but Node. Says everything on standard error, because
 * standard output belongs to the command that follows.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.package-lock.sha256');

/** What the browser tests need: Debian's package, and a command or file that shows it is there. */
const SYSTEM_NEEDS = [
  // The same engine without windows takes a tenth less time.
  { package: 'chromium-headless-shell', commands: ['chromium-headless-shell', 'chromium'] },
  { package: 'libreoffice-calc', commands: ['soffice', 'libreoffice'] },
  { package: 'poppler-utils', commands: ['pdftoppm'] },
  { package: 'nginx-light', commands: ['nginx'] },
  { package: 'openssl', commands: ['openssl'] },
  { package: 'fonts-noto-core', folder: '/usr/share/fonts/truetype/noto' },
  {
    package: 'fonts-liberation',
    folder: '/usr/share/fonts/truetype/liberation',
    orFolder: '/usr/share/fonts/truetype/liberation2',
  },
];

/** What the tests in other browsers than Chromium need: without it they are skipped. */
const OTHER_BROWSERS = [
  { package: 'firefox-esr', commands: ['firefox-esr'] },
  { package: 'webkit2gtk-driver', commands: ['WebKitWebDriver'] },
  { package: 'xvfb', commands: ['xvfb-run'] },
  { package: 'xauth', commands: ['xauth'] },
  { package: 'dbus', commands: ['dbus-run-session'] },
];

function say(message) {
  process.stderr.write(`${message}\n`);
}

/** Runs a command with all its output on standard error; true when it succeeded. */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const hashOfLock = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** The package versions of a lock file, in one comparable text; what is optional may be absent. */
function versionsOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
      .map(([path, entry]) => [path, entry.version]),
  );
}

/** Whether node_modules holds what the lock file asks for. */
function hasPackages() {
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashOfLock()) return true;
  const have = versionsOf(installed);
  return [...versionsOf(lockFile)].every(([path, version]) => have.get(path) === version);
}

function installPackages() {
  if (!hasPackages()) {
    say('Installing the packages of package-lock.json (npm ci)…');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
      say('npm ci failed. Is the package registry reachable?');
      process.exit(1);
    }
  }
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== hashOfLock()) {
    writeFileSync(stampFile, hashOfLock());
  }
}

function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function isMet(need) {
  if (need.commands) return need.commands.some(isOnPath);
  return existsSync(need.folder) || (need.orFolder !== undefined && existsSync(need.orFolder));
}

/** @returns whether all is there now; where it is not, what to do has been said */
function installSystemNeeds(needs) {
  const missing = needs.filter((need) => !isMet(need)).map((need) => need.package);
  if (missing.length === 0) return true;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    say(`The tests need ${missing.join(', ')}. On Debian, run as root:\n  ${command}`);
    return false;
  }
  say(`Installing ${missing.join(', ')} (apt-get)…`);
  const isDone =
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing]);
  if (!isDone) say(`Installing failed. Run as root:\n  ${command}`);
  return isDone;
}

installPackages();
if (process.argv.includes('--browser')) {
  if (!installSystemNeeds(SYSTEM_NEEDS)) process.exit(1);
  if (!installSystemNeeds(OTHER_BROWSERS))
    say('Without them, tests in Firefox or WebKit are skipped.');
}
