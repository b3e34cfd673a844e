import { Badge, Markdown, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Dissent } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { memosTexts } from './memos.texts.ts'

type EndedDissentsProps = {
  readonly language: UiLanguage
  readonly dissents: readonly Dissent[]
}

/** Dissents that were withdrawn or resolved: they stay on record. */
export function EndedDissents({ language, dissents }: EndedDissentsProps) {
  const texts = textsFor(memosTexts, language)
  const past = dissents.filter(({ status }) => status !== 'standing')
  if (past.length === 0) return null
  return (
    <section class="stack" aria-labelledby="beendete-widersprueche">
      <h2 id="beendete-widersprueche">{texts.dissents}</h2>
      {past.map(({ by, on, reason, status, ended }) => (
        <div>
          <p>
            {texts.dissentBy(signatureWords(by, language), on.version)}{' '}
            <Badge label={texts[status]} />
          </p>
          <Markdown text={reason} language={language} headingLevel={3} />
          {ended && (
            <p class="muted">{texts.endedBy(texts[status], signatureWords(ended.by, language))}</p>
          )}
          {ended && <Markdown text={ended.note} language={language} headingLevel={3} />}
        </div>
      ))}
    </section>
  )
}
