import { things, type Value } from '../rdf/graph.ts'
import { languageUri } from './vocabularies.ts'

/** Languages as the European list names them; those that are not in it are left out. */
export function languagesOf(languages: readonly string[]): readonly Value[] {
  return things(languages.flatMap((language) => languageUri(language) ?? []))
}
