/** Words of one look. */
type Run = {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly address: string | undefined
}

/** A line of Markdown that is being put together. */
export type MarkdownLine = {
  /** `- `, `1. `, `# `, indented; or nothing. */
  readonly marker: string
  /** A new paragraph begins with it. */
  readonly isApart: boolean
  readonly runs: Run[]
}

export function printLine({ marker, runs }: MarkdownLine): string {
  const pieces: string[] = []
  for (const run of merged(runs)) {
    const words = run.text.replace(/\s+/g, ' ')
    const trimmed = words.trim()
    if (trimmed === '') {
      pieces.push(' ')
      continue
    }
    const marked = withMarks(run, escape(trimmed))
    if (words.startsWith(' ') || wouldGlue(pieces.at(-1) ?? '', marked)) pieces.push(' ')
    pieces.push(marked)
    if (words.endsWith(' ')) pieces.push(' ')
  }
  const line = pieces.join('').replace(/ {2,}/g, ' ').trim()
  return line === '' ? '' : marker + (marker === '' ? withoutMarker(line) : line)
}

/** A mark beside a letter only counts if the words within it have a letter there, too. */
function wouldGlue(before: string, marked: string): boolean {
  const end = before.slice(-6)
  return (
    (/[\p{L}\p{N}]$/u.test(end) && /^\*+[^\p{L}\p{N}*]/u.test(marked)) ||
    (/[^\p{L}\p{N}*]\*+$/u.test(end) && /^[\p{L}\p{N}]/u.test(marked))
  )
}

function withMarks({ strong, emphasis, address }: Run, words: string): string {
  const mark = `${strong ? '**' : ''}${emphasis ? '*' : ''}`
  const marked = `${mark}${words}${mark}`
  return address === undefined ? marked : `[${marked}](${address})`
}

/** Neighbours of one look as one run: `**a****b**` would be no Markdown. Spaces have no look. */
function merged(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    const isSame =
      last !== undefined &&
      (run.text.trim() === '' ||
        (last.strong === run.strong &&
          last.emphasis === run.emphasis &&
          last.address === run.address))
    if (isSame) all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}

/** What means something in Markdown is meant as it is written. */
function escape(words: string): string {
  return words.replace(/[\\*_`[\]<]|~~/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')
}

/** Words that only look like the beginning of a list, a heading or a quotation. */
function withoutMarker(words: string): string {
  return words
    .replace(/^(?:[#+-]+(?=\s|$)|>|={1,}$)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
