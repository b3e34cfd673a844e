import type { Question } from './question.ts'

/** Whether citizens can answer it: words, pictures and computed values are not asked. */
export function isAsked({ kind }: Question): boolean {
  switch (kind) {
    case 'statement':
    case 'section':
    case 'picture':
    case 'download':
    case 'computed':
      return false
    default:
      return true
  }
}
