/** The rule between head and rows of a table: `| --- | :-: |`. */
const rule = /^\s*\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?)?\s*$/

/**
 * Two texts with their tables as they are read: a line per row, cells apart, without the rules. Where only signs that nobody
 * reads differ, both stay as they were written: no change may hide.
 */
export function readableTables(older: string, newer: string): readonly [string, string] {
  const shown = [readable(older), readable(newer)] as const
  const isHidden = rulesIn(older) !== rulesIn(newer) || (shown[0] === shown[1] && older !== newer)
  return isHidden ? [older, newer] : shown
}

function readable(text: string): string {
  return text
    .split('\n')
    .filter((line) => !rule.test(line))
    .map((line) => {
      const [, cells] = /^\s*\|(.*)\|\s*$/.exec(line) ?? []
      if (cells === undefined) return line
      return cells
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .join(' · ')
    })
    .join('\n')
}

function rulesIn(text: string): string {
  return text
    .split('\n')
    .filter((line) => rule.test(line))
    .join('\n')
}
