import type { Text, Variable } from '@meinungsbild/questionnaire'
import type { ReleasedFigure } from './disclosure.ts'
import type { KeyFigureResult } from './key-figures/key-figure.ts'
import { writeReference, type Reference } from './reference.ts'
import type { ReleasedResults, VariableResult } from './results.ts'

/** A figure that may be chosen for a text. */
export type AvailableReference = {
  /** To be put into the text: `{{anteil:wohnen:gern}}`. */
  readonly source: string
  /** What it is: "Wie gern leben Sie hier? – gern: Anteil". */
  readonly label: Text
  readonly shown: Text
}

/** Every reference that resolves now, in the order of the questionnaire; for a list to choose from. */
export function availableReferences(
  released: ReleasedResults,
  keyFigures: readonly KeyFigureResult[] = [],
): readonly AvailableReference[] {
  const { participants, responseRate } = released
  const overall = [
    ...(participants.kind === 'figure'
      ? [entry({ kind: 'participants' }, both('Teilnehmende', 'Participants'), participants)]
      : []),
    ...(responseRate?.kind === 'figure'
      ? [entry({ kind: 'responseRate' }, both('Rücklauf', 'Response rate'), responseRate)]
      : []),
  ]
  const figures = keyFigures.flatMap(({ definition: { id, title }, actual }) =>
    actual.kind === 'figure'
      ? [
          entry(
            { kind: 'keyFigure', id },
            both(`Kennzahl: ${title}`, `Key figure: ${title}`),
            actual,
          ),
        ]
      : [],
  )
  return [...overall, ...figures, ...released.variables.flatMap(ofVariable)]
}

function ofVariable(result: VariableResult): readonly AvailableReference[] {
  if (result.kind === 'withheld') return []
  const variable = result.variable.id
  const name = nameOf(result.variable)
  const shares =
    result.kind === 'categories'
      ? result.categories.flatMap(({ category, share }) =>
          share.kind === 'withheld'
            ? []
            : [
                entry(
                  { kind: 'share', variable, codes: [category.code] },
                  joined([name, category.label, both('Anteil', 'share')], ': '),
                  share,
                ),
              ],
        )
      : []
  const mean = result.kind === 'texts' ? undefined : result.mean
  return [
    ...shares,
    ...(mean
      ? [entry({ kind: 'mean', variable }, joined([name, both('Mittelwert', 'mean')], ': '), mean)]
      : []),
    entry(
      { kind: 'count', variable },
      joined([name, both('Antworten', 'answers')], ': '),
      result.base,
    ),
  ]
}

function entry(reference: Reference, label: Text, { shown }: ReleasedFigure): AvailableReference {
  return { source: writeReference(reference), label, shown }
}

function nameOf({ text, rowLabel, columnLabel }: Variable): Text {
  const parts = [text, rowLabel, columnLabel].filter((part) => part !== undefined)
  return parts.length === 1 ? text : joined(parts, ' – ')
}

function both(de: string, en: string): Text {
  return { de, en }
}

/** In every language that any part has; a part that lacks it lends its first one. */
function joined(parts: readonly Text[], between: string): Text {
  const languages = new Set(parts.flatMap((part) => Object.keys(part)))
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      parts.map((part) => part[language] ?? Object.values(part)[0] ?? '').join(between),
    ]),
  )
}
