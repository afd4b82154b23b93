import { objectOf } from '../hostObject';

/** Where office.js says that it listens for ribbon buttons; the page calls those without being told. */
export const ADDIN_SERVICE = objectOf(
  { name: 'AddinInternalService', methods: { NotifyActionHandlerReady: () => null } },
  null,
);
