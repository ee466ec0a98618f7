/** Sets of keys that stay small: exact up to a limit, by 64 bits of each key beyond it. */
import type { Key } from "./key.ts";

/** The keys seen so far. */
export interface KeySet {
  /** Adds a key; false when it was there already. */
  add(key: Key): boolean;
}

/** Texts that are kept as they are. */
export const EXACT = 1_000_000;
/** Numbers that are: they are told apart exactly by their bits as well, in less room. */
const FEW = 1000;

/**
 * Past the limit a key takes eight bytes or so. Two texts among ten million are taken for one with a chance of 1 in
 * 400,000, and then wrongly for a repetition: what is repeated is always found.
 */
export function keySet(exact = EXACT): KeySet {
  let numbers: KeySet | undefined;
  let others: KeySet | undefined;
  return {
    add(key) {
      if (typeof key === "number") {
        numbers ??= hashedPast(FEW);
        return numbers.add(key);
      }
      others ??= hashedPast(exact);
      return others.add(key);
    },
  };
}

function hashedPast(limit: number): KeySet {
  let keys: Set<Key> | undefined = new Set();
  let hashes: KeySet | undefined;
  return {
    add(key) {
      if (hashes) return hashes.add(key);
      const known = keys as Set<Key>;
      const { size } = known;
      if (known.add(key).size === size) return false;
      if (size < limit) return true;
      hashes = hashSet();
      for (const it of known) hashes.add(it);
      keys = undefined;
      return true;
    },
  };
}

/** Pairs of 32 bits that a page starts with room for, and how full it may be. */
const PAGE = 4096;
const FULL = 0.85;
/** Pages share at most so many leading bits: beyond that they grow, however the keys were chosen. */
const MAX_DEPTH = 16;

/** Pairs of 32 bits, found from where their second half says onwards; 0, 0 is an empty slot. */
interface Page {
  slots: Uint32Array;
  count: number;
  /** Leading bits of the first half that all its pairs share. */
  depth: number;
}

const newPage = (depth: number): Page => ({ slots: new Uint32Array(2 * PAGE), count: 0, depth });

/** Extendible hashing: a page that is full is split in two, so that growing leaves nothing behind. */
function hashSet(): KeySet {
  let depth = 0;
  let pages = [newPage(0)];
  const hash = new Uint32Array(2);
  const scratch = new Uint32Array(2 * PAGE);
  const pageOf = (high: number): Page => pages[depth === 0 ? 0 : high >>> (32 - depth)] as Page;
  const makeRoom = (page: Page): void => {
    let old = scratch;
    if (page.slots.length > old.length) old = page.slots.slice();
    else old.set(page.slots);
    page.count = 0;
    if (page.depth === MAX_DEPTH) page.slots = new Uint32Array(2 * old.length);
    else {
      page.slots.fill(0);
      page.depth += 1;
      if (page.depth > depth) {
        depth += 1;
        pages = pages.flatMap((it) => [it, it]);
      }
      const first = pages.indexOf(page);
      const shared = 2 ** (depth - page.depth);
      pages.fill(newPage(page.depth), first + shared, first + 2 * shared);
    }
    for (let at = 0; at < old.length; at += 2) {
      const [high, low] = [old[at] as number, old[at + 1] as number];
      if (high !== 0 || low !== 0) insert(pageOf(high), high, low);
    }
  };
  return {
    add(key) {
      hash64(key, hash);
      const [high, low] = [hash[0] as number, hash[1] as number];
      let page = pageOf(high);
      while (page.count >= (page.slots.length / 2) * FULL) {
        makeRoom(page);
        page = pageOf(high);
      }
      return insert(page, high, low);
    },
  };
}

function insert(page: Page, high: number, low: number): boolean {
  const { slots } = page;
  let at = 2 * Math.floor((low / 2 ** 32) * (slots.length / 2));
  for (;;) {
    const a = slots[at];
    const b = slots[at + 1];
    if (a === high && b === low) return false;
    if (a === 0 && b === 0) break;
    at = at + 2 === slots.length ? 0 : at + 2;
  }
  slots[at] = high;
  slots[at + 1] = low;
  page.count += 1;
  return true;
}

const bits = new DataView(new ArrayBuffer(8));

/** 64 bits of a key: for numbers a bijection, for everything else a hash of its text. Never 0, 0. */
function hash64(key: Key, into: Uint32Array): void {
  if (typeof key === "number") hashNumber(key, into);
  else hashText(typeof key === "string" ? key : `${typeof key} ${key}`, into);
  if (into[0] === 0 && into[1] === 0) into[1] = 1;
}

/** Rounds of a Feistel network over the number's own bits: each can be undone, so no two numbers meet. */
function hashNumber(key: number, into: Uint32Array): void {
  bits.setFloat64(0, key === 0 ? 0 : key);
  let high = bits.getUint32(0);
  let low = bits.getUint32(4);
  for (let round = 1; round <= 4; round += 1) [high, low] = [low, high ^ scramble(low + round)];
  into[0] = high;
  into[1] = low;
}

/** Two lanes in the manner of MurmurHash3, two characters at a time; the first one feeds the second. */
function hashText(text: string, into: Uint32Array): void {
  const { length } = text;
  let high = length;
  let low = 0x9747b28c;
  for (let at = 0; at < length; at += 2) {
    const word = text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0);
    high ^= Math.imul(word, 0xcc9e2d51);
    high = (Math.imul((high << 15) | (high >>> 17), 5) + 0xe6546b64) | 0;
    low ^= Math.imul(word, 0x1b873593);
    low = (Math.imul(((low << 13) | (low >>> 19)) + high, 9) + 0x38b34ae5) | 0;
  }
  into[0] = scramble(high ^ low);
  into[1] = scramble(low + Math.imul(high, 0x9e3779b1));
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
function scramble(word: number): number {
  let it = word | 0;
  it = Math.imul(it ^ (it >>> 16), 0x85ebca6b);
  it = Math.imul(it ^ (it >>> 13), 0xc2b2ae35);
  return (it ^ (it >>> 16)) >>> 0;
}
