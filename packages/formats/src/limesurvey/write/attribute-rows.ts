import type { Language } from '@meinungsbild/questionnaire'
import type { SourceQuestion } from '../source.ts'
import type { TableRow } from './source-tables.ts'

/** A row for each attribute of a question, and for each language of one that has words. */
export function attributeRows(
  { qid, attributes, wordAttributes }: SourceQuestion,
  codes: ReadonlyMap<Language, string>,
): readonly TableRow[] {
  return [
    ...[...attributes].map(([attribute, value]) => ({ qid, attribute, value, language: '' })),
    ...[...wordAttributes].flatMap(([attribute, words]) =>
      [...codes].map(([language, code]) => ({
        qid,
        attribute,
        value: words[language] ?? '',
        language: code,
      })),
    ),
  ]
}
