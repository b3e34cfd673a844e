import { inLanguage } from '@meinungsbild/questionnaire'
import { licenceNamed } from '../licences/licence.ts'
import type { OpenDataPackage } from './open-data-package.ts'
import { packageWords, type PackageLanguage } from './package-words.ts'

/** LICENSE.txt: under which licence everything stands, where its words are, and who is to be named. */
export function licenceNote(pack: OpenDataPackage): string {
  return [...note(pack, 'de'), '', ...note(pack, 'en'), ''].join('\n')
}

function note(
  { licence, attribution }: OpenDataPackage,
  language: PackageLanguage,
): readonly string[] {
  const words = packageWords[language]
  const { title, terms, uri, asksForName } = licenceNamed(licence)
  const name = inLanguage(title, language)
  return [
    `${words.licence}: ${name}`,
    `${words.terms}: ${terms}`,
    `${words.identifier}: ${uri}`,
    asksForName ? `${words.attribution}: ${attribution}, ${name} (${terms})` : words.noAttribution,
  ]
}
