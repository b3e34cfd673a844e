import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { partsTexts } from './parts.texts.ts'

/** What a survey's language is called in the interface: "Englisch" for `en`, "Leichte Sprache" for `de-x-ls`. */
export function languageName(tag: string, language: UiLanguage): string {
  if (tag === 'de-x-ls') return textsFor(partsTexts, language).leichteSprache
  // A tag for private use, `de-x-amt`, has no name: that of its language and the tag itself say enough.
  const [known = tag, own] = tag.split(/-(?=x-)/)
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(known) ?? known
  return own === undefined ? name : `${name} (${tag})`
}
