import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { TRUST, TRUST_PAGE } from './trust';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Shown while the workbench is being built; it asks again by itself. */
const BUILDING = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>Trang chạy thử</title><body style="font: 16px sans-serif; margin: 3em"><p>Đang dựng gói, xin chờ…</p></body></html>`;

/**
 * Serves the workbench: its own page, and the production bundle as it is.
 *
 * @param folders looked through in turn; nothing outside of them is served
 * @param isReady whether they hold what is to be served: until then everybody is told to wait
 */
export function createWorkbenchServer(
  folders: readonly string[],
  isReady: () => boolean = () => true,
): Server {
  return createServer((request, response) => {
    if (!isReady()) {
      response.statusCode = 503;
      response.setHeader('Content-Type', TYPES['.html'] ?? '');
      response.setHeader('Cache-Control', 'no-store');
      response.end(BUILDING);
      return;
    }
    const pathname = pathOf(request.url ?? '/');
    if (pathname === `/${TRUST_PAGE}`) {
      response.setHeader('Content-Type', TYPES['.html'] ?? '');
      response.end(TRUST);
      return;
    }
    const relative = pathname && normalize(pathname === '/' ? '/index.html' : pathname);
    const file = relative && folders.map((folder) => join(folder, relative)).find(isFile);
    if (!file) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-store');
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/** @returns the path that an address names, decoded; null where it names none, such as "//" or "/%E0%A4%A" */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** `normalize` has taken every ".." out of an absolute path. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Listens on the first free port from the one asked for. @returns the port */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
