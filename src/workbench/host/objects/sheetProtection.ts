import { accessDenied, HostError } from '../hostError';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireWritable } from '../permissions';
import type { SheetTarget } from './worksheet';

const PROTECTION: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  get: { Protected: ({ sheet }) => sheet.isProtected },
  methods: {
    Protect: ({ context, sheet }, [, password]) => {
      requireWritable(context);
      if (sheet.isProtected) throw accessDenied('the sheet is protected already');
      if (typeof password === 'string' && password !== '') {
        throw new HostError('NotImplemented', 'Passwords are not implemented by the workbench');
      }
      sheet.isProtected = true;
    },
    Unprotect: ({ context, sheet }) => {
      requireWritable(context);
      sheet.isProtected = false;
    },
  },
};

export function sheetProtectionObject(target: SheetTarget): HostObject {
  return objectOf(PROTECTION, target);
}
