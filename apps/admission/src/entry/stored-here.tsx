import { doorHook } from '@meinungsbild/design'
import type { AdmissionMode } from '@meinungsbild/exchange'
import { entryWords } from './entry.texts.ts'

/**
 * What the door keeps, and how far it parts code and answer. A page of the blind mode says what holds without a script,
 * until the script that makes the other true puts that in its place.
 */
export function StoredHere({
  language,
  mode,
}: {
  readonly language: string
  readonly mode: AdmissionMode
}) {
  const words = entryWords(language)
  return (
    <section class="claim">
      <h2 class="kern-heading-small">{words.storedTitle}</h2>
      <p class="kern-body">{words.storedText}</p>
      {mode === 'plain' ? (
        <p class="kern-body">{words.storedHonest}</p>
      ) : (
        <>
          <p class="kern-body" {...doorHook('plain')}>
            {words.storedHonest} {words.storedUnscripted}
          </p>
          <p class="kern-body" hidden {...doorHook('blind')}>
            {words.storedBlind}
          </p>
          <p class="kern-body" hidden {...doorHook('blind')}>
            {words.storedLimits}
          </p>
        </>
      )}
    </section>
  )
}
