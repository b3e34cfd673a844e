import { defineTexts, textsFor, type UiLanguage } from '@meinungsbild/design'
import { workingCopy } from '../chosen-version.ts'

const texts = defineTexts({
  de: { version: (number: string) => `Fassung ${number}`, workingCopy: 'Arbeitsstand' },
  en: { version: (number: string) => `Version ${number}`, workingCopy: 'Working copy' },
})

/** What a version is called: "Fassung 3", or "Arbeitsstand" for what is not saved as one yet. */
export function versionName(version: string, language: UiLanguage): string {
  const words = textsFor(texts, language)
  return version === workingCopy ? words.workingCopy : words.version(version)
}
