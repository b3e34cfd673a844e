import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { ResultTable } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'
import { methodFacts, type MethodInput } from '../results/method-box.ts'
import { resultTablesOf } from './result-tables-of.ts'
import { resultTablesTexts } from './result-tables.texts.ts'
import { tableSigns } from './signs.ts'

/** All tables of a survey that may leave it, after the method, the signs, and a list of them. */
export function resultSheets(input: MethodInput, language: UiLanguage): readonly ResultTable[] {
  const texts = textsFor(resultTablesTexts, language)
  const { released } = input.results
  const tables = resultTablesOf(released, language)
  return [
    {
      title: texts.method,
      head: [texts.entry, texts.content],
      rows: [
        ...methodFacts(input, language).map(({ label, value }) => [label, value]),
        [undefined, inLanguage(released.statement, language)],
        [texts.share, texts.ofWhat],
        [texts.zeros, texts.zerosAre],
      ],
    },
    {
      title: texts.signs,
      head: [texts.sign, texts.meaning],
      rows: tableSigns(language).map(({ sign, meaning }) => [sign, meaning]),
    },
    {
      title: texts.contents,
      head: [texts.number, texts.table],
      rows: tables.map(({ title }, index) => [index + 1, title]),
    },
    ...tables,
  ]
}
