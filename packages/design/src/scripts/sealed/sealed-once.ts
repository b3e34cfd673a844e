/// <reference lib="dom" />
import { pad, sealAnswer } from '@meinungsbild/secrecy'
import type { BrowserSurvey } from '../../citizen/browser-survey.ts'

/** As much as the urn takes: its largest size class. */
const largestClass = 256 * 1024

/**
 * Seals the answers of one journey; undefined if they are too large. The same answers give the same bytes as long as this
 * page is open: what is sent again is what was sent before.
 */
export function sealedOnce({ id, questionnaireHash, publicKey }: BrowserSurvey) {
  let last: { readonly content: string; readonly sealed: Promise<string> } | undefined
  return function seal(content: string, submissionId: string): Promise<string> | undefined {
    const plaintext = new TextEncoder().encode(content)
    if (pad(plaintext).length > largestClass) return undefined
    if (last?.content !== content) {
      const context = { surveyId: id, questionnaireHash, submissionId }
      last = { content, sealed: sealAnswer({ ...context, publicKey, plaintext }) }
    }
    return last.sealed
  }
}
