/** Where two versions of a text differ, in bytes: nothing is made a text that is the same in both. */

/** Whole lines. Where there are such lines, the first begins an item and is the same in both, and so is the one behind the last. */
export interface Hunk {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Any way to lay two texts side by side will do: what is not in a hunk is the same, and stands in the same order. */
export function hunksOf(left: Uint8Array, right: Uint8Array): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [from, at] = [0, 0];
  for (;;) {
    const shared = commonPrefix(left, right, from, at);
    if (from + shared === left.length && at + shared === right.length) return hunks;
    const start = itemBefore(left, from, from + shared);
    const begin = start - from + at;
    const meeting = nextMeeting(left, right, from + shared, at + shared);
    if (meeting === undefined) {
      const suffix = commonSuffix(left, right, from + shared, at + shared);
      const end = itemAfter(left, left.length - suffix);
      hunks.push({
        before: left.subarray(start, end),
        after: right.subarray(begin, end + right.length - left.length),
      });
      return hunks;
    }
    hunks.push({
      before: left.subarray(start, meeting.left),
      after: right.subarray(begin, meeting.right),
    });
    [from, at] = [meeting.left, meeting.right];
  }
}

/** So many items further on the two are looked for to meet again; behind more, what differs is one hunk. */
const mostItems = 12;

/** The next line that begins an item and is the same in both, with what follows it. */
function nextMeeting(
  left: Uint8Array,
  right: Uint8Array,
  from: number,
  at: number,
): { readonly left: number; readonly right: number } | undefined {
  const [ours, theirs] = [itemsAfter(left, from), itemsAfter(right, at)];
  for (let sum = 0; sum < ours.length + theirs.length - 1; sum += 1)
    for (let index = 0; index <= sum; index += 1) {
      const [one, other] = [ours[index], theirs[sum - index]];
      if (one !== undefined && other !== undefined && isSameLine(left, right, one, other))
        return { left: one, right: other };
    }
  return undefined;
}

function itemsAfter(bytes: Uint8Array, offset: number): readonly number[] {
  const found: number[] = [];
  for (let start = lineEnd(bytes, offset); start < bytes.length; start = lineEnd(bytes, start)) {
    if (beginsItem(bytes, start)) found.push(start);
    if (found.length === mostItems) break;
  }
  return found;
}

function isSameLine(left: Uint8Array, right: Uint8Array, from: number, at: number): boolean {
  const length = lineEnd(left, from) - from;
  return lineEnd(right, at) - at === length && isSame(left, right, from, at, length);
}

const step = 64 * 1024;

function commonPrefix(left: Uint8Array, right: Uint8Array, from: number, at: number): number {
  const most = Math.min(left.length - from, right.length - at);
  let length = 0;
  while (length < most && isSame(left, right, from + length, at + length, Math.min(step, most - length)))
    length = Math.min(most, length + step);
  while (length < most && left[from + length] === right[at + length]) length += 1;
  return length;
}

function commonSuffix(left: Uint8Array, right: Uint8Array, from: number, at: number): number {
  const most = Math.min(left.length - from, right.length - at);
  let length = 0;
  while (length < most && left[left.length - length - 1] === right[right.length - length - 1]) length += 1;
  return length;
}

function isSame(left: Uint8Array, right: Uint8Array, from: number, at: number, length: number): boolean {
  return Buffer.compare(left.subarray(from, from + length), right.subarray(at, at + length)) === 0;
}

const lineFeed = 0x0a;

/** The start of a line that begins an item, and ends before `offset`; `least` where there is none. */
function itemBefore(bytes: Uint8Array, least: number, offset: number): number {
  let start = lineStart(bytes, offset);
  while (start > least) {
    start = lineStart(bytes, start - 1);
    if (beginsItem(bytes, start)) return start;
  }
  return least;
}

/** The start of a line behind `offset` that begins an item. */
function itemAfter(bytes: Uint8Array, offset: number): number {
  let start = lineEnd(bytes, offset);
  while (start < bytes.length && !beginsItem(bytes, start)) start = lineEnd(bytes, start);
  return start;
}

const lineStart = (bytes: Uint8Array, offset: number): number =>
  offset === 0 ? 0 : bytes.lastIndexOf(lineFeed, offset - 1) + 1;

function lineEnd(bytes: Uint8Array, offset: number): number {
  const end = bytes.indexOf(lineFeed, offset);
  return end === -1 ? bytes.length : end + 1;
}

function beginsItem(bytes: Uint8Array, start: number): boolean {
  let offset = start;
  while (bytes[offset] === 0x20) offset += 1;
  return bytes[offset] === 0x2d && bytes[offset + 1] === 0x20;
}
