import { Button, Card, Markdown, formatMoment, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { pressReleaseTexts } from './press-release.texts.ts'
import { quoteHash } from './quote-hash.ts'
import type { ReleaseView } from './release-view.ts'

type QuoteCardProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: ReleaseView
}

/** Zitatfreigabe: the exact words, who has released them, and the button of whoever is quoted. */
export function QuoteCard({ frame, initiative, view }: QuoteCardProps) {
  const { language } = frame
  const texts = textsFor(pressReleaseTexts, language)
  const { quote, resolved } = view
  if (quote.kind === 'none' || !resolved.ok) return null
  const words = resolved.release.quote
  const isDone = quote.kind === 'released' || initiative.state.publication !== undefined
  return (
    <Card title={texts.quote}>
      <p>{texts.quoteLead}</p>
      <blockquote class="quote" lang="de">
        <Markdown text={words} language="de" headingLevel={4} />
      </blockquote>
      <p>{recordOf(quote, frame)}</p>
      {!isDone && (
        <Guarded
          frame={frame}
          permission={initiative.may({ kind: 'releaseQuote', document: 'pressRelease' })}
        >
          <Form frame={frame} action={routes.pressReleaseQuote.href({ id: initiative.id })}>
            <input type="hidden" name="quote" value={quoteHash(words)} />
            <Button>{texts.releaseQuote}</Button>
          </Form>
        </Guarded>
      )}
    </Card>
  )
}

function recordOf(quote: Exclude<ReleaseView['quote'], { kind: 'none' }>, { language }: Frame) {
  const texts = textsFor(pressReleaseTexts, language)
  switch (quote.kind) {
    case 'released': {
      const { by, at } = quote.release
      return texts.quoteReleased(signatureWords(by, language), formatMoment(at, language))
    }
    case 'unreleased':
      return texts.quoteUnreleased
    case 'changed':
      return texts.quoteChanged
    case 'figureChanged':
      return texts.quoteFigureChanged
    default:
      return quote satisfies never
  }
}
