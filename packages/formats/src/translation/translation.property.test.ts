import { mapTexts, stableTexts, type Questionnaire } from '@meinungsbild/questionnaire'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTranslation } from './check-translation.ts'
import { guarded, unguarded } from '../csv/formula-guard.ts'
import { readTranslationFile } from './read-translation-file.ts'
import { takeTranslation } from './take-translation.ts'
import { writeTranslationSheet } from './write-translation-sheet.ts'
import { writeXliff } from './write-xliff.ts'

/** Words that are hard on XML, on tables, on formulas or on placeholders. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', "'=a", '@SUMME(A1)', '-', '+49', '"a";b', 'a\nb', 'a\r\nb', '\t=1'),
  fc.constantFrom('<b>&amp;</b>', '{{x}}', ']]>', '  Rand  ', '\u0001', '😀', 'المدينة'),
  fc.constant("{'&<'} und {today()}"),
)

/** A questionnaire with such words, translated or not. */
const wordedQuestionnaire = fc
  .tuple(questionnaireArbitrary, fc.infiniteStream(fc.tuple(words, words)))
  .map(([questionnaire, stream]) =>
    mapTexts(questionnaire, () => {
      const [de, en] = stream.next().value ?? ['', '']
      return { de: escapedBraces(de), en: escapedBraces(en) }
    }),
  )

const files = {
  xliff: (questionnaire: Questionnaire) =>
    writeXliff(units(questionnaire), { original: 'park', source: 'de', target: 'en' }),
  table: (questionnaire: Questionnaire) =>
    writeTranslationSheet(units(questionnaire), {
      heads: { id: 'Kennung', place: 'Ort' },
      languages: [
        { language: 'de', name: 'Deutsch' },
        { language: 'en', name: 'Englisch' },
      ],
    }),
}

test.each(['xliff', 'table'] as const)(
  'a file of the kind %s that comes back as it went changes nothing and refuses nothing',
  (kind) => {
    fc.assert(
      fc.property(wordedQuestionnaire, (questionnaire) => {
        const check = checked(questionnaire, files[kind](questionnaire))
        expect([check.taken, check.refused]).toEqual([[], []])
      }),
    )
  },
)

test.each(['xliff', 'table'] as const)(
  'a file of the kind %s carries every translation to its place',
  (kind) => {
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        const translated = mapTexts(questionnaire, (text) => ({ ...text, en: `EN ${text['de']}` }))
        const older = mapTexts(questionnaire, ({ de = '' }) => ({ de, en: 'Older words' }))
        const check = checked(older, files[kind](translated))
        expect(check.refused).toEqual([])
        expect(takeTranslation(older, check.taken)).toEqual(translated)
      }),
    )
  },
)

test('a cell never begins like a formula and is read back as it was', () => {
  fc.assert(
    fc.property(words, (cell) => {
      expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r]/)
      expect(unguarded(guarded(cell))).toBe(cell)
    }),
  )
})

function checked(questionnaire: Questionnaire, file: string) {
  const read = readTranslationFile(new TextEncoder().encode(file))
  if (!read.ok) throw new Error(read.flaw.message['de'])
  const check = checkTranslation(questionnaire, read, 'park')
  if (!check.ok) throw new Error(check.flaw.message['de'])
  return check
}

function units(questionnaire: Questionnaire) {
  return stableTexts(questionnaire).map(({ id, text, path }) => ({ id, text, place: path }))
}

/** Arbitrary words are no template: their braces are meant as such. Ours stay. */
function escapedBraces(text: string): string {
  if (text.startsWith('{')) return text
  return text.replaceAll('{', '{{').replaceAll('}', '}}')
}
