import type { Flaw } from '../flaw.ts'
import type { Questionnaire } from '../questionnaire.ts'
import type { Text } from '../text.ts'
import { textsIn } from '../texts.ts'
import { adviceAt } from './flaw-at.ts'
import { plainLanguageSigns } from './plain-language-signs.ts'

/** The tag of Leichte Sprache. */
export const plainLanguage = 'de-x-ls'

/** What in the texts in Leichte Sprache is not easy to read. Nothing where the survey has none. */
export function* lintPlainLanguage({ media: _media, ...words }: Questionnaire): Iterable<Flaw> {
  if (!words.languages.includes(plainLanguage)) return
  for (const { path, key, text } of textsIn(words)) {
    const sentences = sentencesOf(text[plainLanguage] ?? '')
    for (const { code, find, notInLabels, advice } of plainLanguageSigns) {
      if (notInLabels && /label|opposite/i.test(key)) continue
      const found = sentences.map(find).find((each) => each !== undefined)
      if (found === undefined) continue
      const { de, en } = advice(found)
      yield adviceAt(`${path}.${plainLanguage}`, code, de, en)
    }
  }
}

/** What in one text in Leichte Sprache is not easy to read; each rule is named once, by the first words that break it. */
export function plainLanguageAdvice(text: string): readonly Text[] {
  const sentences = sentencesOf(text)
  return plainLanguageSigns.flatMap(({ find, advice }) => {
    const found = sentences.map(find).find((each) => each !== undefined)
    return found === undefined ? [] : [advice(found)]
  })
}

/** Without the marks of Markdown, addresses and what is filled in; a line is a sentence, whatever ends it. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/\]\([^)]*\)|https?:\S+|\S+@\S+|\{[^}]*\}|[*_#>[\]]/g, ' ')
    .replaceAll(/\b([zdu]\.) (?=[Bha]\.)/g, '$1')
    .split(/(?<=[.!?:])\s+|\n/)
}
