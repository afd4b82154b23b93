/** Starts the worker that writes files: a script of its own, from where the pane's scripts come from. */
export function startWriter(): Worker {
  return new Worker(
    /* webpackChunkName: "writer" */ new URL('../../xlsx/write/worker.ts', import.meta.url),
  );
}
