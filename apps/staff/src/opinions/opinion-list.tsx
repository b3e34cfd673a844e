import { Badge, Markdown, Moment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Opinion, OpinionVerdict } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { opinionsTexts } from './opinions.texts.ts'

type OpinionListProps = {
  readonly language: UiLanguage
  readonly opinions: readonly (Opinion & { readonly outdated?: boolean })[]
}

const tones = {
  noObjections: 'success',
  conditions: 'warning',
  objections: 'danger',
} as const satisfies Record<OpinionVerdict, string>

/** Opinions (Stellungnahmen), each with its verdict and on which version it was given. */
export function OpinionList({ language, opinions }: OpinionListProps) {
  const texts = textsFor(opinionsTexts, language)
  if (opinions.length === 0) return null
  return (
    <section class="stack" aria-labelledby="stellungnahmen">
      <h2 id="stellungnahmen">{texts.opinions}</h2>
      {opinions.map(({ on, by, at, verdict, text, conditions, outdated }) => (
        <div class="stack">
          <h3>{signatureWords(by, language)}</h3>
          <p>
            <Badge label={texts[verdict]} tone={tones[verdict]} />{' '}
            <span class="muted">
              {texts.onVersion(on.title[language], on.version)}
              {outdated && `, ${texts.outdated}`}, <Moment instant={at} />
            </span>
          </p>
          <Markdown text={text} language={language} headingLevel={4} />
          {conditions.length > 0 && (
            <>
              <p>{texts.conditionsLabel}:</p>
              <ul class="kern-list">
                {conditions.map((condition) => (
                  <li>{condition}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </section>
  )
}
