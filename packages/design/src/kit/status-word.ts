import type { staffTexts } from '../staff/staff.texts.ts'
import type { StepStatus } from './step-list.tsx'

/** Where a step stands, in a word. */
export function statusWord(status: StepStatus, words: typeof staffTexts.de): string {
  switch (status) {
    case 'future':
      return words.stepFuture
    case 'current':
      return words.stepCurrent
    case 'done':
      return words.stepDone
    case 'skipped':
      return words.stepSkipped
    default:
      return status satisfies never
  }
}
