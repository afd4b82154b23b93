/** What Excel answers when an action fails. */
export class HostError extends Error {
  /** @param code one of Excel's own error codes */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Every member of Excel's API that the workbench lacks is refused by its name. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `${member} is not implemented by the workbench`);
}

export function invalidArgument(what: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`);
}

export function accessDenied(why: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation. (${why})`);
}
