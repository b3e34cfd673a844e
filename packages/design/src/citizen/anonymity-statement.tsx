import { uiLanguage } from '../texts.ts'
import { surveyWords } from './survey.texts.ts'

/** What can truly be said about anonymity, computed from the configuration (`anonymityClaim` of the secrecy package). */
export type AnonymityStatement = {
  readonly level: 'anonymous' | 'pseudonymous' | 'personal'
  readonly reasons: readonly { readonly de: string; readonly en: string }[]
}

export type AnonymityNoticeProps = {
  readonly statement: AnonymityStatement
  readonly language: string
}

/** The statement in words: what holds, and why. */
export function AnonymityNotice({ statement, language }: AnonymityNoticeProps) {
  return (
    <>
      <p class="kern-body kern-body--bold">{surveyWords(language)[statement.level]}</p>
      <ul class="kern-list">
        {statement.reasons.map((reason) => (
          <li>{reason[uiLanguage(language)]}</li>
        ))}
      </ul>
    </>
  )
}

/** The first sentence of the statement, for places that have no room for the reasons. */
export function anonymityWords(level: AnonymityStatement['level'], language: string): string {
  return surveyWords(language)[level]
}
