import {
  changedParts,
  mapTexts,
  type ChangedPart,
  type Expression,
  type Language,
  type Question,
} from '@meinungsbild/questionnaire'
import { mapExpressions } from '../change/map-expressions.ts'

/** What may differ from survey to survey without anybody being asked something else. */
const notWording: ReadonlySet<string> = new Set(
  'id item visibleIf required requiredIf checks personal purpose order rowOrder look comment'.split(
    ' ',
  ),
)

/** The same for a part of a question. Its id or code is what its answers are called. */
const notWordingOfParts: ReadonlySet<string> = new Set(['visibleIf', 'fixed'])

/**
 * Where two wordings of a question differ for those who answer: words in the given languages, kind, answers, scales,
 * units. Empty if both ask the same. Which earlier answer is filled in does not matter: it may be called otherwise in
 * another survey.
 */
export function wordingParts(
  older: Question,
  newer: Question,
  languages: readonly Language[],
): readonly ChangedPart[] {
  return changedParts(worded(older, languages), worded(newer, languages))
}

const anyAnswer: Expression = { kind: 'reference', path: ['x'] }

function worded(question: Question, languages: readonly Language[]): unknown {
  const spoken = mapTexts(
    mapExpressions(question, () => anyAnswer),
    (text) =>
      Object.fromEntries(
        languages
          .filter((language) => Object.hasOwn(text, language))
          .map((language) => [language, (text[language] ?? '').replace(/\s+/g, ' ').trim()]),
      ),
  )
  const asked = Object.entries(spoken).filter(([key]) => !notWording.has(key))
  return JSON.parse(
    JSON.stringify(Object.fromEntries(asked), (key, value: unknown) =>
      notWordingOfParts.has(key) ? undefined : value,
    ),
  )
}
