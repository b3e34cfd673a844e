import { redactedParts, redactionLabel } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { MarkedText } from '../../search/marked-text.tsx'
import { hitsIn } from '../../search/find-words.ts'

type RedactedTextProps = {
  readonly language: UiLanguage
  readonly text: string
  /** What was looked for. */
  readonly words?: readonly string[]
}

/** A text that may be read: what was blacked out stands as its kind, what was looked for is marked. */
export function RedactedText({ language, text, words = [] }: RedactedTextProps) {
  return (
    <p class="open-text">
      {redactedParts(text).map((part) =>
        part.kind === 'text' ? (
          <MarkedText text={part.text} marks={hitsIn(part.text, words)} />
        ) : (
          <span class="redacted">[{inLanguage(redactionLabel(part.redaction), language)}]</span>
        ),
      )}
    </p>
  )
}
