/// <reference lib="dom" />
import { openAnswer } from '@meinungsbild/secrecy'
import type { Words } from '../words.ts'
import { joinTyped } from './join-typed.ts'
import { onPress, part } from './part.ts'
import { shareFields } from './share-field.ts'

/**
 * Opens the trial answer of the page with two shares, in this browser, and sends what was in it: only the numbers of the
 * shares go with it, their fields have no name.
 */
export function tryShares(root: HTMLFormElement, words: Words): void {
  const { publicKey = '', surveyId = '', questionnaireHash = '', submissionId = '' } = root.dataset
  const sealed = root.dataset['sealed'] ?? ''
  const fields = shareFields(root, words)

  onPress(root, 'try', async () => {
    const flaw = part(root, 'try-flaw')
    const joined = await joinTyped(fields, publicKey, flaw, words)
    if (joined === undefined) return
    const { privateKey, shares } = joined
    const place = { surveyId, questionnaireHash, submissionId }
    const opened = await openAnswer({ ...place, privateKey, sealed })
    if (!opened.ok) {
      flaw.textContent = words('otherKey')
      return
    }
    part(root, 'read').setAttribute('value', new TextDecoder().decode(opened.plaintext))
    for (const [index, { number }] of shares.entries())
      part(root, `used="${index + 1}"`).setAttribute('value', String(number))
    for (const field of fields) field.clear()
    root.requestSubmit()
  })
}
