import type { NameResolver } from '../expressions/names.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import { attributeOf, wordsOf, type Limit } from './attributes.ts'
import { countedUse } from './conditions.ts'
import { namesAt } from './names.ts'
import { sentences, type Asking } from './reading.ts'
import type { Variable } from './variables.ts'
import { lineOf } from './words.ts'

export type DraftCheck = DraftItem['checks'][number]

/**
 * A check of ours for a limit of the file, written in LimeSurvey's language. Where the limit is empty, it asks for nothing.
 * It is not counted as a condition of the file.
 */
export function checkThat(
  asking: Asking,
  limit: Limit,
  source: (limit: string) => string,
  sentence: { readonly de: string; readonly en: string },
): DraftCheck {
  const { reading, question, place } = asking
  const written = typeof limit === 'number' ? String(limit) : `(${limit.source})`
  const isName = typeof limit !== 'number' && /^[A-Za-z]\w*$/.test(limit.source)
  const unless = isName ? `is_empty(${limit.source}.NAOK) or ` : ''
  const number = typeof limit === 'number' ? ` (${limit})` : ''
  return {
    use: {
      kind: 'source',
      of: { place, role: 'validation', source: typeof limit === 'number' ? written : limit.source },
      names: namesAt(reading, question),
      source: unless + source(written),
    },
    message: sentences(reading, `${sentence.de}${number}.`, `${sentence.en}${number}.`),
  }
}

/**
 * The checks that an author wrote: `em_validation_q` for the question, `em_validation_sq` for each of its fields, where `this`
 * is one of them after the other.
 */
export function authorsChecks(
  asking: Asking,
  variables: readonly Variable[],
): readonly DraftCheck[] {
  const { place, reading, question } = asking
  return ['em_validation_q', 'em_validation_sq'].flatMap((role) => {
    const source = attributeOf(question, role)
    if (source === '') return []
    const key = `${role} ${question.qid}`
    const message =
      lineOf(wordsOf(question, `${role}_tip`), asking) ??
      sentences(reading, 'Bitte prüfen Sie diese Angabe.', 'Please check this answer.')
    const use = countedUse(key, { place, role, source }, reading, question)
    const isForEach = role === 'em_validation_sq' && /\bthis\b/.test(source)
    if (!isForEach || use.kind === 'made') return [{ use, message }]
    return variables.map((variable) => ({
      use: { ...use, names: ofField(variable, use.names) },
      message,
    }))
  })
}

function ofField({ value }: Variable, names: NameResolver): NameResolver {
  return (name) => (name.name === 'this' && name.attribute !== 'shown' ? value : names(name))
}
