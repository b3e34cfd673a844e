import type { Questionnaire } from './questionnaire.ts'

/**
 * Whether a browser can follow a journey to its end by itself, so that the server sees no answer. It cannot where the
 * server must know what is answered before it is sealed: to count quotas, and to take in files.
 */
export function isAnsweredInBrowser({ quotas = [], pages }: Questionnaire): boolean {
  return (
    quotas.length === 0 &&
    pages.every(({ questions }) => questions.every(({ kind }) => kind !== 'upload'))
  )
}
