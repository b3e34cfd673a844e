import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import { licenceNamed } from '../licences/licence.ts'
import type { OpenDataPackage } from './open-data-package.ts'
import { packageWords, type PackageLanguage } from './package-words.ts'

/** README.md: what is in the package and how it came about, first in German, then in English. */
export function readMe(pack: OpenDataPackage): string {
  return [...chapter(pack, 'de'), '', '---', '', ...chapter(pack, 'en'), ''].join('\n')
}

function chapter(pack: OpenDataPackage, language: PackageLanguage): readonly string[] {
  const { study, files } = pack
  const words = packageWords[language]
  const abstract = study.abstract && inLanguage(study.abstract, language)
  return [
    `# ${plain(inLanguage(study.title, language))}`,
    '',
    ...(abstract ? [plain(abstract), ''] : []),
    ...facts(pack, language).map(({ label, value }) => `- **${label}:** ${plain(value)}`),
    '',
    `## ${words.files}`,
    '',
    `| ${words.file} | ${words.contents} |`,
    '| --- | --- |',
    ...files.map(({ name, title }) => `| ${plain(name)} | ${plain(inLanguage(title, language))} |`),
    '',
    `## ${words.licence}`,
    '',
    ...licenceLines(pack, language),
    '',
    `## ${words.sums}`,
    '',
    words.howToCheck,
  ]
}

type Fact = { readonly label: string; readonly value: string }

function facts({ study }: OpenDataPackage, language: PackageLanguage): readonly Fact[] {
  const words = packageWords[language]
  const { authority, field } = study
  const said = (text: Text | undefined) => (text === undefined ? '' : inLanguage(text, language))
  const shown = (day: string) => shownDay(day, language)
  const days = [field?.from, field?.until].filter((day) => day !== undefined)
  return [
    { label: words.authority, value: named(authority.name, authority.unit) },
    { label: words.contact, value: authority.email },
    { label: words.field, value: days.map(shown).join(' – ') },
    { label: words.area, value: said(study.area) },
    { label: words.universe, value: said(study.universe) },
    { label: words.sampling, value: said(study.sampling) },
    { label: words.mode, value: said(study.mode) },
    { label: words.weighting, value: said(study.weighting) },
    { label: words.responseRate, value: said(study.responseRate) },
    { label: words.anonymisation, value: said(study.anonymisation) },
    { label: words.version, value: study.version },
    { label: words.day, value: shown(study.day) },
  ].filter(({ value }) => value !== '')
}

function licenceLines(
  { licence, attribution }: OpenDataPackage,
  language: PackageLanguage,
): readonly string[] {
  const words = packageWords[language]
  const { title, terms, asksForName } = licenceNamed(licence)
  const name = inLanguage(title, language)
  return [
    `[${plain(name)}](${terms})`,
    '',
    asksForName ? `${words.attribution}: ${plain(attribution)}` : words.noAttribution,
  ]
}

function shownDay(day: string, language: PackageLanguage): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

function named(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

/** In one line, and no markup whatever it looks like. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')
}
