import type { Language, Question, QuestionKind } from '@meinungsbild/questionnaire'
import {
  startingOpposites,
  startingOptions,
  startingPoints,
  startingRows,
  startingText,
} from './starting-parts.ts'

/**
 * A question as an editor begins with it: without words of its own, but with everything that its kind needs, to be used
 * or written over. What only its author can know - a file, a map, a purpose - is missing, and `lint` says so.
 */
export function newQuestion(
  kind: QuestionKind,
  id: string,
  languages: readonly Language[],
): Question {
  const base = { id, text: {} }
  const say = (de: string, en: string) => startingText(languages, [de, en])
  const options = startingOptions(languages, 2)
  const rows = startingRows(languages)
  switch (kind) {
    case 'singleChoice':
    case 'multipleChoice':
      return { kind, ...base, options }
    case 'ranking':
      return { kind, ...base, options: startingOptions(languages, 3) }
    case 'place':
      return { kind, ...base, areas: [], viewBox: [0, 0, 100, 100] }
    case 'consent':
      return { kind, ...base, label: say('Ich bin einverstanden.', 'I agree.') }
    case 'scale':
      return { kind, ...base, points: startingPoints(languages) }
    case 'rating':
      return { kind, ...base, steps: 5, ...ends(say) }
    case 'recommendation':
      return {
        kind,
        ...base,
        lowLabel: say('sehr unwahrscheinlich', 'very unlikely'),
        highLabel: say('sehr wahrscheinlich', 'very likely'),
      }
    case 'slider':
      return { kind, ...base, min: 0, max: 100, step: 10, ...ends(say) }
    case 'matrix':
      return { kind, ...base, rows, points: startingPoints(languages) }
    case 'differential':
      return { kind, ...base, rows: startingOpposites(languages), steps: 7 }
    case 'multipleMatrix':
      return { kind, ...base, rows, options }
    case 'dualMatrix':
      return {
        kind,
        ...base,
        rows,
        scales: [
          {
            id: 'importance',
            label: say('Wichtigkeit', 'Importance'),
            points: startingPoints(languages, 'importance'),
          },
          {
            id: 'satisfaction',
            label: say('Zufriedenheit', 'Satisfaction'),
            points: startingPoints(languages, 'satisfaction'),
          },
        ],
      }
    case 'table':
      return {
        kind,
        ...base,
        rows,
        columns: [
          { id: '1', label: say('Erste Spalte', 'First column'), cell: { kind: 'text' } },
          { id: '2', label: say('Zweite Spalte', 'Second column'), cell: { kind: 'number' } },
        ],
      }
    case 'constantSum':
      return { kind, ...base, rows, total: 100, unit: say('Prozent', 'percent') }
    case 'textList':
    case 'numberList':
      return { kind, ...base, rows }
    case 'address':
      return {
        kind,
        ...base,
        parts: [{ part: 'name' }, { part: 'street' }, { part: 'postcode' }, { part: 'town' }],
      }
    case 'upload':
      return { kind, ...base, accept: ['pdf', 'jpeg', 'png'], maxBytes: 5_000_000, maxFiles: 3 }
    case 'computed':
      return { kind, ...base, value: '', type: 'number' }
    case 'hidden':
      return { kind, ...base, parameter: 'weg', options }
    case 'picture':
      return { kind, ...base, media: '', alternative: {} }
    case 'download':
      return { kind, ...base, media: '' }
    case 'repeat':
      return {
        kind,
        ...base,
        entry: say('Person', 'Person'),
        min: 1,
        max: 5,
        questions: [{ kind: 'number', id: 'alter', text: say('Alter', 'Age'), min: 0, max: 120 }],
      }
    case 'yesNo':
    case 'number':
    case 'shortText':
    case 'longText':
    case 'date':
    case 'time':
    case 'month':
    case 'statement':
    case 'section':
      return { kind, ...base }
    default:
      return kind satisfies never
  }
}

function ends(say: (de: string, en: string) => ReturnType<typeof startingText>) {
  return { lowLabel: say('sehr schlecht', 'very bad'), highLabel: say('sehr gut', 'very good') }
}
