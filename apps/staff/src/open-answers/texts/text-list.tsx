import { textsFor } from '@meinungsbild/design'
import type { OpenText } from '@meinungsbild/storage'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { RedactedText } from './redacted-text.tsx'
import { textsTexts } from './texts.texts.ts'

type TextListProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly texts: readonly OpenText[]
  readonly words: readonly string[]
  /** Whether this person may propose quotations. */
  readonly mayQuote: boolean
}

/** Confirmed texts, each by itself. */
export function TextList({ frame, initiative, texts, words, mayQuote }: TextListProps) {
  const { quote, quoteOf } = textsFor(textsTexts, frame.language)
  return (
    <ul class="open-texts">
      {texts.map(({ variable, id, text }) => (
        <li>
          <RedactedText language={frame.language} text={text} words={words} />
          {mayQuote && (
            <a
              class="kern-link open-texts__act"
              href={routes.quotation.href({ id: initiative, variable, text: id })}
              aria-label={quoteOf(text.slice(0, 40))}
            >
              {quote}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
