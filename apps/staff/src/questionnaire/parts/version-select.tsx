import { defineTexts, Select, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Language } from '@meinungsbild/questionnaire'
import { languageName } from './language-name.ts'
import { versionName } from './version-name.ts'

const texts = defineTexts({
  de: { basis: 'Grundlage', language: 'Sprache' },
  en: { basis: 'Made from', language: 'Language' },
})

type VersionSelectProps = {
  readonly shownIn: UiLanguage
  readonly version: string
  readonly versions: readonly string[]
}

/** From which version something is made. */
export function VersionSelect({ shownIn, version, versions }: VersionSelectProps) {
  return (
    <Select
      name="fassung"
      label={textsFor(texts, shownIn).basis}
      value={version}
      options={versions.map((value) => ({ value, label: versionName(value, shownIn) }))}
    />
  )
}

type LanguageSelectProps = {
  readonly shownIn: UiLanguage
  readonly language: Language
  readonly languages: readonly Language[]
}

/** In which of the questionnaire's languages. */
export function LanguageSelect({ shownIn, language, languages }: LanguageSelectProps) {
  return (
    <Select
      name="sprache"
      label={textsFor(texts, shownIn).language}
      value={language}
      options={languages.map((value) => ({ value, label: languageName(value, shownIn) }))}
    />
  )
}
