/** What `JSON.parse` gets wrong, or does not tell, of keys. */
import type { Value } from "../types/value.ts";

/** Whether a text of JSON names a key twice in an object; `value` is what was read of it. */
export function hasDuplicateKey(text: string, value: Value): boolean {
  const read = membersOf(value);
  // Most texts hold colons behind keys only, and counting all of them costs less than telling which are.
  return colonsIn(text) !== read && membersIn(text) !== read;
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}

/** Members of all objects as written: colons outside of texts. */
function membersIn(text: string): number {
  let count = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x3a) count += 1;
  }
  return count;
}

/** Members of all objects as read: of a key that stands twice only one is left. */
function membersOf(value: Value): number {
  if (value === null || typeof value !== "object") return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, it: Value) => sum + membersOf(it), 0);
  let count = 0;
  for (const it of Object.values(value as { readonly [key: string]: Value })) count += 1 + membersOf(it);
  return count;
}

/** The first key that repeats an earlier one of its object, in a text that is JSON. */
export function findDuplicateKey(text: string): { readonly key: string; readonly offset: number } | undefined {
  const open: Set<string>[] = [];
  /** Where the last text started and ended: before a colon it is a key. */
  let [start, end] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      start = at;
      for (at += 1; text.charCodeAt(at) !== 0x22; at += 1) if (text.charCodeAt(at) === 0x5c) at += 1;
      end = at + 1;
    } else if (code === 0x7b || code === 0x5b) open.push(new Set());
    else if (code === 0x7d || code === 0x5d) open.pop();
    else if (code === 0x3a) {
      const key = JSON.parse(text.slice(start, end)) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return { key, offset: start };
      keys?.add(key);
    }
  }
  return undefined;
}

/**
 * Whether a key is written with an escape, in a text that is JSON: V8 reads such a key as another one when it has read
 * a backslash as a key before (nodejs/node#63785; V8 12.8 to 14.6, Node 24 among them).
 */
export function hasEscapedKey(text: string): boolean {
  for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", at)) {
    // The text that holds the escape goes on to the next quote that none escapes.
    while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
    at += 1;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) === 0x3a) return true;
  }
  return false;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
