import { Markdown, Notice, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Dissent } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { memosTexts } from './memos.texts.ts'

type StandingDissentsProps = {
  readonly language: UiLanguage
  readonly dissents: readonly Dissent[]
}

/** Dissents that last, before everything else: the Leitung must not overlook them. */
export function StandingDissents({ language, dissents }: StandingDissentsProps) {
  const texts = textsFor(memosTexts, language)
  const standing = dissents.filter(({ status }) => status === 'standing')
  if (standing.length === 0) return null
  return (
    <Notice tone="warning" title={texts.standingTitle(standing.length)}>
      {standing.map(({ by, on, reason }) => (
        <div>
          <p>
            <strong>{on.title[language]}</strong>,{' '}
            {texts.dissentBy(signatureWords(by, language), on.version)}
          </p>
          <Markdown text={reason} language={language} headingLevel={3} />
        </div>
      ))}
    </Notice>
  )
}
