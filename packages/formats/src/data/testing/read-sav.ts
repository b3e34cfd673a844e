import { decoder, must, newInput, type Input } from './sav-input.ts'

/**
 * Reads a system file of SPSS as its description says, with no line of the writer: what tests hold against it. Knows the
 * records that we write and fails at everything else.
 */
export type SavFile = {
  readonly title: string
  readonly created: string
  readonly caseCount: number
  readonly isCompressed: boolean
  readonly encoding: string
  /** Name, counted value, label and the names of the members. */
  readonly sets: readonly (readonly [string, string, string, readonly string[]])[]
  readonly variables: readonly SavColumn[]
  readonly rows: readonly (readonly (number | string)[])[]
}

type SavColumn = {
  readonly name: string
  readonly width: number
  readonly label: string
  /** `type width decimals` */
  readonly format: string
  readonly measure: number
  /** Of numbers a range; of strings the values. */
  readonly missing: readonly (number | string)[]
  readonly labels: ReadonlyMap<number | string, string>
  readonly attributes: string
}

export function readSav(file: Uint8Array): SavFile {
  const input = newInput(file)
  must(input.text(4) === '$FL2', 'magic')
  must(input.text(60).startsWith('@(#) SPSS DATA FILE'), 'product')
  must(input.int() === 2, 'layout')
  const caseSize = input.int()
  const isCompressed = input.int() === 1
  must(input.int() === 0, 'weight')
  const caseCount = input.int()
  must(input.float() === 100, 'bias')
  const created = input.text(9) + input.text(8)
  const title = input.text(64).replace(/ +$/, '')
  input.text(3)

  const elements: Element[] = []
  const extensions = new Map<number, Uint8Array>()
  for (let type = input.int(); type !== 999; type = input.int()) {
    if (type === 2) elements.push(readElement(input))
    else if (type === 3) readLabels(input, elements)
    else {
      must(type === 7, `record ${type}`)
      const subtype = input.int()
      const size = input.int() * input.int()
      must(subtype > Math.max(0, ...extensions.keys()), `order of ${subtype}`)
      extensions.set(subtype, input.bytes(size))
    }
  }
  must(input.int() === 0, 'filler')
  must(elements.length === caseSize, 'case size')
  must(intsIn(extensions.get(3)).join() === '20,0,0,-1,1,1,2,65001', 'machine')
  const [lastOfLabels, ncases] = longsIn(extensions.get(16))
  must(lastOfLabels === 1n && ncases === BigInt(caseCount), 'count of cases')

  const firsts = elements.filter(({ width }) => width >= 0)
  const display = intsIn(extensions.get(11))
  must(display.length === 3 * firsts.length, 'display')
  const longNames = new Map(pairs(textIn(extensions.get(13)), '\t'))
  const longWidths = new Map(pairs(textIn(extensions.get(14)), '\0\t'))
  const longLabels = readLongLabels(extensions.get(21))
  const longMissing = readLongMissing(extensions.get(22))
  const attributes = new Map(
    textIn(extensions.get(18))
      .split(/(?<=\))\//)
      .map((own) => [own.slice(0, own.indexOf(':')), own.slice(own.indexOf(':') + 1)]),
  )
  const columns: { readonly column: SavColumn; readonly segments: readonly Element[] }[] = []
  for (let index = 0; index < firsts.length;) {
    const first = firsts[index]
    if (first === undefined) break
    const name = longNames.get(first.name) ?? ''
    const width = Number(longWidths.get(first.name) ?? first.width)
    const segments = firsts.slice(index, index + (width > 255 ? Math.ceil(width / 252) : 1))
    const isLong = width > 8
    columns.push({
      segments,
      column: {
        name,
        width,
        label: first.label,
        format: first.format,
        measure: display[3 * index] ?? 0,
        missing: isLong ? (longMissing.get(name) ?? []) : first.missing,
        labels: isLong ? (longLabels.get(name) ?? new Map()) : first.labels,
        attributes: attributes.get(name) ?? '',
      },
    })
    index += segments.length
  }
  must(longNames.size === columns.length, 'long names')

  const byShortName = new Map([...longNames].map(([short, long]) => [short.toLowerCase(), long]))
  const sets = textIn(extensions.get(7))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readSet(line, byShortName))
  const data = isCompressed ? inflated(input) : input.rest()
  must(data.length === caseCount * caseSize * 8, 'length of the data')
  const cells = newInput(data)
  const rows = Array.from({ length: caseCount }, () =>
    columns.map(({ column, segments }) => readCell(cells, column, segments)),
  )
  const encoding = textIn(extensions.get(20))
  return {
    title,
    created,
    caseCount,
    isCompressed,
    encoding,
    sets,
    variables: columns.map(({ column }) => column),
    rows,
  }
}

type Element = {
  readonly name: string
  /** -1: continues a string. */
  readonly width: number
  readonly label: string
  readonly format: string
  readonly missing: readonly (number | string)[]
  labels: ReadonlyMap<number | string, string>
}

function readElement(input: Input): Element {
  const width = input.int()
  const hasLabel = input.int()
  const missingCount = input.int()
  const print = input.int()
  must(input.int() === print, 'write format')
  const name = input.text(8).replace(/ +$/, '')
  let label = ''
  if (hasLabel === 1) {
    const size = input.int()
    label = input.text(size)
    input.bytes((4 - (size % 4)) % 4)
  }
  const missing = Array.from({ length: Math.abs(missingCount) }, () =>
    width === 0 ? input.float() : input.text(8).replace(/ +$/, ''),
  )
  const format = `${print >> 16} ${(print >> 8) & 255} ${print & 255}`
  return { name, width, label, format, missing, labels: new Map() }
}

function readLabels(input: Input, elements: readonly Element[]): void {
  const raw = Array.from({ length: input.int() }, () => {
    const value = input.bytes(8)
    const size = input.bytes(1)[0] ?? 0
    const label = input.text(size)
    input.bytes((8 - ((size + 1) % 8)) % 8)
    return [value, label] as const
  })
  must(input.int() === 4, 'labelled variables')
  for (let left = input.int(); left > 0; left -= 1) {
    const element = elements[input.int() - 1]
    if (element === undefined) throw new Error('labels of an unknown variable')
    element.labels = new Map(
      raw.map(([value, label]) => [
        element.width === 0 ? newInput(value).float() : decoder.decode(value).replace(/ +$/, ''),
        label,
      ]),
    )
  }
}

function readLongLabels(data: Uint8Array = new Uint8Array()): Map<string, Map<string, string>> {
  const input = newInput(data)
  const all = new Map<string, Map<string, string>>()
  while (input.hasMore()) {
    const name = input.text(input.int())
    const width = input.int()
    const labels = new Map<string, string>()
    for (let left = input.int(); left > 0; left -= 1) {
      must(input.int() === width, 'width of a labelled string')
      const value = input.text(width).replace(/ +$/, '')
      labels.set(value, input.text(input.int()))
    }
    all.set(name, labels)
  }
  return all
}

function readLongMissing(data: Uint8Array = new Uint8Array()): Map<string, readonly string[]> {
  const input = newInput(data)
  const all = new Map<string, readonly string[]>()
  while (input.hasMore()) {
    const name = input.text(input.int())
    const count = input.bytes(1)[0] ?? 0
    must(count >= 1 && count <= 3, 'count of missing strings')
    must(input.int() === 8, 'length of missing strings')
    all.set(
      name,
      Array.from({ length: count }, () => input.text(8).replace(/ +$/, '')),
    )
  }
  return all
}

function readSet(line: string, names: ReadonlyMap<string, string>) {
  const [, name = '', counted = '', size = '', rest = ''] =
    /^\$(\w+)=D1 (\d) (\d+) (.*)$/.exec(line) ?? []
  const bytes = new TextEncoder().encode(rest)
  const label = decoder.decode(bytes.subarray(0, Number(size)))
  const members = decoder
    .decode(bytes.subarray(Number(size)))
    .trim()
    .split(' ')
  return [name, counted, label, members.map((member) => names.get(member) ?? '')] as const
}

function readCell(input: Input, { width }: SavColumn, segments: readonly Element[]) {
  if (width === 0) return input.float()
  const bytes = segments.flatMap((segment) => {
    const padded = input.bytes(8 * Math.ceil(segment.width / 8))
    return [...padded.subarray(0, Math.min(255, segment.width))]
  })
  return decoder.decode(Uint8Array.from(bytes.slice(0, width))).replace(/ +$/, '')
}

/** Undoes bytecode compression. */
function inflated(input: Input): Uint8Array {
  const pieces: Uint8Array[] = []
  const number = (value: number) => new Uint8Array(Float64Array.of(value).buffer)
  for (;;) {
    for (const code of input.bytes(8)) {
      if (code === 252) {
        must(!input.hasMore(), 'nothing behind the end')
        return Uint8Array.from(Buffer.concat(pieces))
      }
      must(code > 0 && code < 255, `code ${code}`)
      if (code === 253) pieces.push(input.bytes(8))
      else if (code === 254) pieces.push(new Uint8Array(8).fill(32))
      else pieces.push(number(code - 100))
    }
  }
}

function intsIn(data: Uint8Array = new Uint8Array()): readonly number[] {
  const input = newInput(data)
  return Array.from({ length: data.length / 4 }, () => input.int())
}

function longsIn(data: Uint8Array = new Uint8Array()): readonly bigint[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return Array.from({ length: data.length / 8 }, (_, index) => view.getBigInt64(8 * index, true))
}

function textIn(data: Uint8Array = new Uint8Array()): string {
  return decoder.decode(data)
}

function pairs(text: string, separator: string): readonly (readonly [string, string])[] {
  return text
    .split(separator)
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
}
