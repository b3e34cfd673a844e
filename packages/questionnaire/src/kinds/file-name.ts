import { tidyLine } from './tidy.ts'

/** No name of a file is longer; those of common file systems are not either. */
const longestName = 255

// Signs that turn the direction of writing: `txt.exe` can be made to look like `exe.txt`.
const turns = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** What a sent file may be called when it is shown to others: no folders, nothing unseen, not too long; perhaps nothing. */
export function tidyFileName(name: string): string {
  const last = name.replace(turns, '').split(/[/\\]/).at(-1) ?? ''
  return Array.from(tidyLine(last)).slice(0, longestName).join('').trim()
}
