import { textsIn } from '@meinungsbild/questionnaire'
import { isInPrintedScript } from '../printed-script.ts'
import type { Noted } from './noted.ts'

/** What a paper in this language cannot show, or shows in another one. */
export function languageNotes({ questionnaire, language, texts }: Noted): readonly string[] {
  const missing = textsIn(questionnaire).filter(({ text }) => !Object.hasOwn(text, language))
  return [
    ...(isInPrintedScript(questionnaire, language) ? [] : [texts.script]),
    ...(/^(de|en)(-|$)/.test(language) ? [] : [texts.ownWords]),
    ...(missing.length > 0 ? [texts.untranslated(missing.length)] : []),
  ]
}
