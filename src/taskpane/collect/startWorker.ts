/** Starts the worker that reads files: a script of its own, from where the pane's scripts come from. */
export function startWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "reader" */ new URL('../../xlsx/worker.ts', import.meta.url),
  );
}
