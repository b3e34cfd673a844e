import type { OpenData } from '@meinungsbild/exchange'
import { writeCatalog, type CatalogRecord, type StudyDescription } from '@meinungsbild/formats'
import type { Text } from '@meinungsbild/questionnaire'
import type { AuthoritySettings } from '@meinungsbild/storage'
import type { FilledFile } from './open-data-files.ts'

/** Why portals would not take it in: mostly because something is missing in the settings. */
export type CatalogRefusal = { readonly ok: false; readonly reason: Text }

type CatalogInput = {
  /** Under which citizens see the collector. */
  readonly publicUrl: string
  readonly slug: string
  readonly study: StudyDescription
  readonly settings: AuthoritySettings
  readonly attribution: string
  /** Instant from which on it may be seen. */
  readonly issued: string
  readonly files: readonly FilledFile[]
}

/**
 * What portals of open data are told of one survey. The catalogue itself, and who publishes it, are the same in every
 * one of them, so that the collector can put them together.
 */
export function openDataCatalog(
  input: CatalogInput,
): { readonly ok: true; readonly catalog: OpenData['catalog'] } | CatalogRefusal {
  const { publicUrl, settings } = input
  const written = writeCatalog({
    address: new URL('/ergebnisse', publicUrl).href,
    title: {
      de: `Befragungen: ${settings.name}`,
      en: `Surveys: ${settings.name}`,
    },
    description: {
      de: 'Ergebnisse von Befragungen der Bürgerinnen und Bürger.',
      en: 'Results of surveys among citizens.',
    },
    publisher: { name: settings.name, level: settings.level },
    languages: ['de', 'en'],
    licence: settings.licence,
    records: [record(input)],
  })
  if (!written.ok) return { ok: false, reason: written.flaw.message }
  return { ok: true, catalog: { turtle: written.turtle, jsonLd: written.jsonLd } }
}

function record(input: CatalogInput): CatalogRecord {
  const { publicUrl, slug, study, settings, attribution, issued, files } = input
  const at = (path: string) => new URL(`/ergebnisse/${slug}${path}`, publicUrl).href
  return {
    address: at(''),
    title: study.title,
    description: described(study),
    keywords: [
      { de: 'Befragung', en: 'survey' },
      { de: 'Bürgerbefragung', en: 'citizen survey' },
    ],
    themes: ['GOVE', 'SOCI'],
    languages: study.languages,
    contact: { name: settings.unit, email: settings.email, phone: settings.phone },
    licence: settings.licence,
    attribution,
    ...(settings.areaKey === '' ? {} : { area: { key: settings.areaKey } }),
    field: study.field ?? { from: study.day },
    issued,
    modified: issued,
    frequency: 'NEVER',
    availability: 'AVAILABLE',
    contributors: settings.contributor === '' ? [] : [settings.contributor],
    files: files.map(({ name, title, format, bytes, sha256 }) => ({
      name,
      address: at(`/daten/${name}`),
      title,
      role: name.startsWith('codebuch') ? 'documentation' : 'data',
      format,
      languages: study.languages,
      bytes,
      sha256,
    })),
  }
}

/** What it is about; where nobody has written that, whom it asked. */
function described({ abstract, title, universe }: StudyDescription): Text {
  const isWritten =
    abstract !== undefined && Object.values(abstract).some((words) => words.trim() !== '')
  return isWritten ? abstract : (universe ?? title)
}
