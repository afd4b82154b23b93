import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../hostError';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireWritable } from '../permissions';

interface SettingTarget {
  context: HostContext;
  key: string;
}

const SETTING: ObjectType<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ context, key }) => JSON.parse(context.engine.settings.get(key) ?? 'null') as unknown,
  },
  set: { Value: ({ context, key }, value) => put(context, key, value) },
  methods: {
    Delete: ({ context, key }) => {
      requireWritable(context);
      context.engine.settings.delete(key);
    },
  },
};

const SETTINGS: ObjectType<HostContext> = {
  name: 'SettingCollection',
  items: (context) => [...context.engine.settings.keys()].map((key) => settingOf(context, key)),
  item: (context, key) => {
    const setting = settingOf(context, key);
    if (setting.isNull) throw itemNotFound(`setting "${String(key)}"`);
    return setting;
  },
  methods: {
    Add: (context, [key, value]) => {
      put(context, key, value);
      return settingOf(context, key);
    },
    GetCount: ({ engine }) => engine.settings.size,
    GetItemOrNullObject: (context, [key]) => settingOf(context, key),
  },
};

/** What the add-in keeps in the workbook beside its cells. */
export function settingsObject(context: HostContext): HostObject {
  return objectOf(SETTINGS, context);
}

function settingOf(context: HostContext, key: unknown): HostObject {
  if (typeof key !== 'string' || !context.engine.settings.has(key)) return NULL_OBJECT;
  return objectOf(SETTING, { context, key });
}

function put(context: HostContext, key: unknown, value: unknown): void {
  requireWritable(context);
  if (typeof key !== 'string' || key === '') throw invalidArgument('key');
  context.engine.settings.set(key, JSON.stringify(value));
}
