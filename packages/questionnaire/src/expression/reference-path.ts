import { isKeyword } from './keywords.ts'

const partOfName = /(?:`[^`]*`)+|\w+/g
const plainFirst = /^[A-Za-z]\w*$/
const plainPart = /^\w+$/

/** The parts of a reference as it is written: ``paths.`row-1` `` leads to `paths` and `row-1`. */
export function readPath(text: string): readonly string[] {
  return (text.match(partOfName) ?? []).map((part) => (part[0] === '`' ? unquote(part) : part))
}

/** A reference as it is written, with backticks only around parts that need them. */
export function writePath(path: readonly string[]): string {
  const [first = '', ...others] = path
  const isPlain = plainFirst.test(first) && !isKeyword(first)
  return [
    isPlain ? first : quote(first, '`'),
    ...others.map((part) => (plainPart.test(part) ? part : quote(part, '`'))),
  ].join('.')
}

/** `text` between quotation marks, those within it doubled. */
export function quote(text: string, mark: string): string {
  return mark + text.replaceAll(mark, mark + mark) + mark
}

/** The text between two quotation marks, where a doubled one stands for itself. */
export function unquote(text: string): string {
  const mark = text.charAt(0)
  return text.slice(1, -1).replaceAll(mark + mark, mark)
}
