import type { Question, Questionnaire, Text } from '@meinungsbild/questionnaire'

/** One column of LimeSurvey's results as a place in an answer of ours. */
export type AnswerSlot = {
  readonly question: Question
  /** The name under which `LimeSurveyForm.columns` knows it. */
  readonly key: string
  readonly place: SlotPlace
  /** How LimeSurvey may call the column. */
  readonly names: readonly string[]
}

type SlotPlace =
  | { readonly kind: 'whole' }
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'cell'; readonly row: string; readonly column: string }
  | { readonly kind: 'option'; readonly code: string }
  | { readonly kind: 'rowOption'; readonly row: string; readonly code: string }
  | { readonly kind: 'text'; readonly code: string }
  | { readonly kind: 'comment'; readonly code?: string }
  | { readonly kind: 'rank'; readonly rank: number }

export function answerSlots({ pages }: Questionnaire): readonly AnswerSlot[] {
  return pages.flatMap(({ questions }) => questions.flatMap(slotsOf))
}

function slotsOf(question: Question): readonly AnswerSlot[] {
  const { id } = question
  const slot = (place: SlotPlace, key: string, ...names: readonly string[]): AnswerSlot => ({
    question,
    place,
    key,
    names,
  })
  const whole = () => slot({ kind: 'whole' }, id, id, ...headings(question.text))
  switch (question.kind) {
    case 'singleChoice':
      return [
        whole(),
        ...question.options.flatMap(({ code, openText }) =>
          openText ? [slot({ kind: 'text', code }, `${id}~${code}`, ...suffixed(id, 'other'))] : [],
        ),
        ...(question.comment
          ? [slot({ kind: 'comment' }, `${id}.~comment`, ...suffixed(id, 'comment'))]
          : []),
      ]
    case 'multipleChoice':
      return question.options.flatMap(({ code, openText, label }) => [
        openText
          ? slot({ kind: 'text', code }, `${id}~${code}`, ...suffixed(id, 'other'))
          : slot(
              { kind: 'option', code },
              `${id}:${code}`,
              ...suffixed(id, code),
              ...headings(question.text, label),
            ),
        ...(question.comment
          ? [
              slot(
                { kind: 'comment', code },
                `${id}.~comment~${code}`,
                ...suffixed(id, `${code}comment`),
              ),
            ]
          : []),
      ])
    case 'matrix':
    case 'differential':
    case 'numberList':
    case 'constantSum':
    case 'textList':
      return question.rows.map(({ id: row, label }) =>
        slot(
          { kind: 'row', row },
          `${id}.${row}`,
          ...suffixed(id, row),
          ...headings(question.text, label),
        ),
      )
    case 'multipleMatrix':
      return question.rows.flatMap(({ id: row }) =>
        question.options.map(({ code }) =>
          slot(
            { kind: 'rowOption', row, code },
            `${id}.${row}:${code}`,
            ...suffixed(id, row, code),
          ),
        ),
      )
    case 'dualMatrix':
      return question.rows.flatMap(({ id: row }) =>
        question.scales.map(({ id: column }, index) =>
          slot(
            { kind: 'cell', row, column },
            `${id}.${row}.${column}`,
            `${id}_${row}_${index}`,
            `${id}[${row}][${index + 1}]`,
          ),
        ),
      )
    case 'table':
      return question.rows.flatMap(({ id: row }) =>
        question.columns.map(({ id: column }) =>
          slot(
            { kind: 'cell', row, column },
            `${id}.${row}.${column}`,
            ...suffixed(id, row, column),
            // A table that was a list of texts.
            ...(question.columns.length === 1 ? suffixed(id, row) : []),
          ),
        ),
      )
    case 'ranking':
      return question.options.map((_, index) =>
        slot(
          { kind: 'rank', rank: index + 1 },
          `${id}#${index + 1}`,
          ...suffixed(id, String(index + 1)),
        ),
      )
    case 'slider':
      return [
        { ...whole(), names: [id, `${id}_SQ001`, `${id}[SQ001]`, ...headings(question.text)] },
      ]
    case 'yesNo':
    case 'scale':
    case 'rating':
    case 'recommendation':
    case 'shortText':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
    case 'month':
    case 'hidden':
    case 'place':
      return [whole()]
    case 'consent':
      return [slot({ kind: 'option', code: 'yes' }, `${id}:yes`, ...suffixed(id, 'yes'))]
    // Files are not in these files; a value is computed again; LimeSurvey has neither addresses nor repeated groups.
    case 'upload':
    case 'computed':
    case 'address':
    case 'repeat':
    case 'statement':
    case 'section':
    case 'picture':
    case 'download':
      return []
    default:
      return question satisfies never
  }
}

/** `q_SQ001_SQ002`, `q[SQ001_SQ002]`, `q[SQ001][SQ002]`. */
function suffixed(id: string, ...parts: readonly string[]): readonly string[] {
  const bracketed = parts.map((part) => `[${part}]`).join('')
  return [...new Set([[id, ...parts].join('_'), `${id}[${parts.join('_')}]`, id + bracketed])]
}

/** The words of the question, and of its row in brackets, in each language. */
function headings(text: Text, label?: Text): readonly string[] {
  return Object.entries(text).map(([language, words]) =>
    label === undefined ? words : `${words} [${label[language] ?? ''}]`,
  )
}
