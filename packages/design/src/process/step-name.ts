import type { staffTexts } from '../staff/staff.texts.ts'
import { statusWord } from '../kit/status-word.ts'
import type { ShownStep } from './process-diagram.ts'

/** A step as it is read out: number, title, who leads it, where it stands. */
export function stepName(
  { number, title, role, status, note }: ShownStep,
  words: typeof staffTexts.de,
): string {
  const standing = status === undefined ? [] : [statusWord(status, words)]
  return [`${number} ${title}`, ...(note === undefined ? [] : [note]), role, ...standing].join(', ')
}
