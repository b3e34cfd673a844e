/** The languages of the interface. A survey may have more: they fall back to these words. */
export type UiLanguage = 'de' | 'en'

/** A sentence of the interface, or a function that makes one from figures and names. */
export type UiText = string | ((...values: never[]) => string)

export type Texts<Words> = Readonly<Record<UiLanguage, Words>>

/**
 * A typed catalogue of interface words. German comes first and says which keys there are; English must have the same ones
 * of the same form, otherwise it does not compile.
 */
export function defineTexts<Words extends Readonly<Record<string, UiText>>>(texts: {
  readonly de: Words
  readonly en: NoInfer<Words>
}): Texts<Words> {
  return texts
}

/** The words for a language tag: German for every German (`de-x-ls` too), English for all others. */
export function textsFor<Words>(catalogue: Texts<Words>, language: string): Words {
  return catalogue[uiLanguage(language)]
}

/** The interface language that serves a language tag. */
export function uiLanguage(language: string): UiLanguage {
  return language === 'de' || language.startsWith('de-') ? 'de' : 'en'
}
