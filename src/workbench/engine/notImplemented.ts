/** Something of Excel that the workbench does not do. It says so and never guesses. */
export class NotImplementedError extends Error {
  constructor(what: string) {
    super(`${what} is not implemented by the workbench`);
    this.name = 'NotImplementedError';
  }
}
