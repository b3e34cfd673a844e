import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { partsTexts } from './parts.texts.ts'

/** What a survey's language is called in the interface: "Englisch" for `en`, "Leichte Sprache" for `de-x-ls`. */
export function languageName(tag: string, language: UiLanguage): string {
  if (tag === 'de-x-ls') return textsFor(partsTexts, language).leichteSprache
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
}
