/** Not there in Node, nor, as a whole, in Safari before 15.4. */
const { navigator }: { navigator?: { locks?: LockManager } } = globalThis;

/**
 * Runs a job after all others of its name, begun in whatever page of the add-in: the pane and each button of the
 * ribbon are pages of their own. A page that is closed lets go of its turn. Where the browser knows no locks, the job
 * runs at once.
 *
 * @throws what the job throws
 */
export async function inTurn<T>(name: string, job: () => Promise<T>): Promise<T> {
  const locks = navigator?.locks;
  return locks ? await locks.request(name, job) : await job();
}
