import { camelCase, pascalCase, type HostObject } from './hostObject';
import { notImplemented } from './hostError';
import type { Query } from './wire';

type Properties = { [name: string]: true | Properties };

/** Answers a query action: what was asked of an object, or of each item of a collection. */
export function answerQuery(object: HostObject, query: Query): unknown {
  const asked = propertiesOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  const { Skip: skip = 0, Top: top = 0 } = query;
  const isPage = skip > 0 || top > 0;
  if (isPage && !object.isNull && object.items() === undefined) {
    throw notImplemented(`${object.type}.load with top or skip`);
  }
  return answerOf(object, asked, (items) => items.slice(skip, top > 0 ? skip + top : items.length));
}

function answerOf(
  object: HostObject,
  asked: Properties | null,
  page = (items: readonly HostObject[]): readonly HostObject[] => items,
): unknown {
  if (object.isNull) return null;
  const items = object.items();
  if (items !== undefined) {
    const { Items, ...own } = asked ?? {};
    // "items/name" asks for the items' names; the client leaves "items/" out.
    const ofItems = typeof Items === 'object' ? Items : onlyItems(object, own);
    const ofCollection = asked === null ? null : onlyOwn(object, own);
    return {
      ...answerProperties(object, ofCollection ?? {}),
      _Items: page(items).map((item) => answerOf(item, ofItems)),
    };
  }
  return answerProperties(object, asked);
}

function answerProperties(object: HostObject, asked: Properties | null): Record<string, unknown> {
  const answer: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  const names =
    asked === null ? object.properties.map((name) => [name, true as const] as const) : null;
  for (const [name, inner] of names ?? Object.entries(asked ?? {})) {
    if (inner === true && !object.hasChild(name)) answer[name] = object.get(name);
    else answer[name] = answerOf(object.child(name), inner === true ? null : inner);
  }
  return answer;
}

/** A collection's own properties are few ("count"); everything else is asked of its items. */
function onlyOwn(object: HostObject, asked: Properties): Properties {
  return pick(asked, (name) => object.properties.includes(name));
}

function onlyItems(object: HostObject, asked: Properties): Properties | null {
  const left = pick(asked, (name) => !object.properties.includes(name));
  return Object.keys(left).length === 0 && Object.keys(asked).length === 0 ? null : left;
}

function pick(properties: Properties, test: (name: string) => boolean): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => test(name)));
}

/** @returns null where nothing is named: everything is asked */
function propertiesOf(paths: readonly string[]): Properties | null {
  const all: Properties = {};
  for (const path of paths) {
    let level = all;
    const steps = path.split('/').map((step) => pascalCase(step.trim()));
    for (const [index, step] of steps.entries()) {
      const inner = level[step];
      if (index === steps.length - 1) level[step] = inner ?? true;
      else {
        const deeper: Properties = typeof inner === 'object' ? inner : {};
        level[step] = deeper;
        level = deeper;
      }
    }
  }
  return Object.keys(all).length === 0 ? null : all;
}

/** For messages: "Range.values". */
export function memberName(object: HostObject, member: string): string {
  return `${object.type}.${camelCase(member)}`;
}
