import { isSliceEnd, type Task } from '../../core/base/task';
import { damaged } from '../refused';
import { Attributes } from './attributes';
import { decodeEntities } from './entities';

/** What is done on the way. Names come without their prefix. */
export interface XmlHandler {
  /**
   * @param from where its tag begins in the text @param end the place behind the tag
   * @returns "skip" to pass over all that is in this element, and its end
   */
  open?: (name: string, attributes: Attributes, from: number, end: number) => unknown;
  /** @param text the characters since the tag before @param end the place behind the element */
  close?: (name: string, text: string, end: number) => void;
}

/**
 * Walks through an XML text once, from beginning to end, in time that grows with its length and nothing else.
 *
 * @throws Refused for what is not well formed, and for a document type with declarations (spreadsheets have none)
 */
export function* walkXml(xml: string, handler: XmlHandler): Task<void> {
  const open: string[] = [];
  let skippedFrom = Infinity;
  let text = '';
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let tokens = 0; at < xml.length; tokens += 1) {
    if (isSliceEnd(tokens)) yield;
    const tag = indexOr(xml, '<', at, xml.length);
    if (tag > at && open.length < skippedFrom) text += decodeEntities(xml.slice(at, tag));
    if (tag === xml.length) break;
    if (xml.startsWith('<![CDATA[', tag)) {
      at = endOf(xml, ']]>', tag);
      text += xml.slice(tag + '<![CDATA['.length, at - ']]>'.length);
    } else if (xml.startsWith('<!--', tag)) {
      at = endOf(xml, '-->', tag + '<!--'.length);
    } else if (xml.startsWith('<?', tag)) {
      at = endOf(xml, '?>', tag);
    } else if (xml.startsWith('<!', tag)) {
      at = endOf(xml, '>', tag);
      if (xml.slice(tag, at).includes('[')) throw damaged('a document type with declarations');
    } else if (xml.startsWith('</', tag)) {
      at = endOf(xml, '>', tag);
      const name = xml.slice(tag + 2, at - 1).trimEnd();
      if (open.pop() !== name) throw damaged(`</${name.slice(0, 40)}> closes nothing`);
      if (open.length < skippedFrom) {
        if (skippedFrom === Infinity) handler.close?.(localName(name), text, at);
        skippedFrom = Infinity;
      }
      text = '';
    } else {
      at = tagEnd(xml, tag + 1);
      const isEmpty = xml.charCodeAt(at - 2) === SLASH;
      const name = nameAt(xml, tag + 1, at);
      text = '';
      if (open.length < skippedFrom) {
        const source = xml.slice(tag + 1 + name.length, isEmpty ? at - 2 : at - 1);
        const isSkipped =
          handler.open?.(localName(name), new Attributes(source), tag, at) === 'skip';
        if (isEmpty && !isSkipped) handler.close?.(localName(name), '', at);
        if (!isEmpty && isSkipped) skippedFrom = open.length + 1;
      }
      if (!isEmpty) open.push(name);
    }
  }
  if (open.length > 0) throw damaged(`<${open.join('> <').slice(-80)}> ends in the middle`);
}

const SLASH = 0x2f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const GREATER = 0x3e;

function indexOr(xml: string, what: string, from: number, otherwise: number): number {
  const found = xml.indexOf(what, from);
  return found < 0 ? otherwise : found;
}

/** @returns the place behind it */
function endOf(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  if (found < 0) throw damaged(`no ${what} at the end`);
  return found + what.length;
}

/** @returns the place behind the ">" that ends a tag: in quotes, it is a character like any other */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      at = endOf(xml, xml.charAt(at), at + 1) - 1;
    }
  }
  throw damaged('a tag without an end');
}

function nameAt(xml: string, from: number, end: number): string {
  let at = from;
  while (at < end && !isNameEnd(xml.charCodeAt(at))) at += 1;
  if (at === from) throw damaged('a tag without a name');
  return xml.slice(from, at);
}

function isNameEnd(code: number): boolean {
  return code <= 0x20 || code === GREATER || code === SLASH;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
