import type { FileAnswer } from '../answers.ts'
import { tidyFileName } from './file-name.ts'

/** The value of a field that holds a file already taken in. */
export function writeFileAnswer({ name, type, bytes, sha256, id }: FileAnswer): string {
  return JSON.stringify({ name, type, bytes, sha256, id })
}

/**
 * Reads what `writeFileAnswer` wrote. Judges its form only, because anybody can write such a field: whether there is such
 * a file, and whether it is what it says, is for those to find out who keep it.
 */
export function readFileAnswer(text: string): FileAnswer | undefined {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return undefined
  const { name, type, bytes, sha256, id }: Partial<Record<keyof FileAnswer, unknown>> = value
  if (typeof name !== 'string' || typeof type !== 'string' || typeof bytes !== 'number') {
    return undefined
  }
  if (typeof sha256 !== 'string' || typeof id !== 'string') return undefined
  const file = { name, type, bytes, sha256, id }
  return isFileAnswer(file) ? file : undefined
}

/** Whether every part of it has the form that it must have. */
export function isFileAnswer({ name, type, bytes, sha256, id }: FileAnswer): boolean {
  return (
    name !== '' &&
    name === tidyFileName(name) &&
    /^[\w.+-]+\/[\w.+-]+$/.test(type) &&
    Number.isSafeInteger(bytes) &&
    bytes >= 0 &&
    /^[\da-f]{64}$/.test(sha256) &&
    /^[\w-]{16,64}$/.test(id)
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
