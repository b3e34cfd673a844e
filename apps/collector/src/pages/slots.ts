import { constants, crc32, deflateRawSync } from 'node:zlib'

/*
 * A page that is the same for everybody but for a few words in hidden fields. Its text is compressed once; each answer
 * puts the words between the compressed parts as they are. That is one valid gzip stream (RFC 1952), costs next to
 * nothing, and what is a citizen's own is never compressed together with anything (no BREACH).
 */

/** One page in parts: before the first slot, between the slots, after the last. */
export type SlottedPage = {
  fill(values: readonly string[]): {
    readonly html: () => Buffer<ArrayBuffer>
    readonly gzip: () => Buffer<ArrayBuffer>
  }
}

/**
 * Cuts `html` where the `markers` stand, in their order. Undefined unless each of them stands there exactly once: then
 * the page cannot be cut safely.
 */
export function slottedPage(html: string, markers: readonly string[]): SlottedPage | undefined {
  const parts: Buffer[] = []
  let rest = html
  for (const marker of markers) {
    const pieces = rest.split(marker)
    const [before, after] = pieces
    if (pieces.length !== 2 || before === undefined || after === undefined) return undefined
    parts.push(Buffer.from(before))
    rest = after
  }
  parts.push(Buffer.from(rest))
  const deflated = parts.map((part) =>
    deflateRawSync(part, { level: 9, finishFlush: constants.Z_FULL_FLUSH }),
  )

  return {
    fill(values) {
      const words = values.map((value) => Buffer.from(escapeAttribute(value)))
      return {
        html: () => Buffer.concat(interleave(parts, words, (word) => [word])),
        gzip: () => {
          const plain = interleave(parts, words, (word) => [word])
          return Buffer.concat([
            gzipHeader,
            ...interleave(deflated, words, storedBlocks),
            lastBlock,
            gzipTrailer(plain),
          ])
        },
      }
    },
  }
}

function interleave(
  parts: readonly Buffer[],
  words: readonly Buffer[],
  wrap: (word: Buffer) => readonly Buffer[],
): readonly Buffer[] {
  return parts.flatMap((part, index) => {
    const word = words[index]
    return word === undefined || word.length === 0 ? [part] : [part, ...wrap(word)]
  })
}

/** Magic number, deflate, no flags, no time, no extra flags, unknown system. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
/** An empty stored block with the mark that it is the last. */
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff])
const largestBlock = 0xffff

/** Uncompressed blocks (RFC 1951, 3.2.4); the parts before end on a byte, because they were flushed. */
function storedBlocks(word: Buffer): readonly Buffer[] {
  const blocks: Buffer[] = []
  for (let start = 0; start < word.length; start += largestBlock) {
    const piece = word.subarray(start, start + largestBlock)
    const head = Buffer.alloc(5)
    head.writeUInt16LE(piece.length, 1)
    head.writeUInt16LE(~piece.length & 0xffff, 3)
    blocks.push(head, piece)
  }
  return blocks
}

function gzipTrailer(plain: readonly Buffer[]): Buffer {
  const trailer = Buffer.alloc(8)
  let sum = 0
  let length = 0
  for (const piece of plain) {
    sum = crc32(piece, sum)
    length += piece.length
  }
  trailer.writeUInt32LE(sum, 0)
  trailer.writeUInt32LE(length % 2 ** 32, 4)
  return trailer
}

/** What Preact would write into a quoted attribute. */
export function escapeAttribute(value: string): string {
  return /[&"<]/.test(value)
    ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
    : value
}
