import { DataTable, Fold, textsFor, type UiLanguage } from '@meinungsbild/design'
import { functionHelp, inLanguage, variables, type Variable } from '@meinungsbild/questionnaire'
import type { FormView } from '../parts/form-view.ts'
import { expressionHelpTexts, signMeanings } from './expression-help.texts.ts'
import { shortened } from './variable-label.ts'

/** Where the text form of a condition leads: what questions are called, and all signs and functions. */
export function ExpressionHelp({
  frame,
  questionnaire,
}: Pick<FormView, 'frame' | 'questionnaire'>) {
  const texts = textsFor(expressionHelpTexts, frame.language)
  const { language } = frame
  const asked = Map.groupBy(variables(questionnaire), ({ question }) => question)
  return (
    <Fold title={texts.title} summary={texts.summary} id="ausdruck-hilfe">
      <DataTable
        caption={texts.questions}
        rows={[...asked]}
        columns={[
          { head: texts.id, cell: ([id]) => <code>{id}</code> },
          {
            head: texts.question,
            cell: ([, [first]]) => first && shortened(inLanguage(first.text, language)),
          },
          { head: texts.codes, cell: ([, columns]) => partsInWords(columns, language) },
        ]}
      />
      <DataTable
        caption={texts.signs}
        rows={signMeanings[language]}
        columns={[
          { head: texts.sign, cell: ([sign]) => <code>{sign}</code> },
          { head: texts.meaning, cell: ([, meaning]) => meaning },
        ]}
      />
      <DataTable
        caption={texts.functions}
        rows={Object.values(functionHelp)}
        columns={[
          { head: texts.use, cell: ({ usage }) => <code>{usage[language]}</code> },
          {
            head: texts.meaning,
            cell: (help) => (
              <>
                {help[language]} <span class="muted">{texts.example(help.example[0])}</span>
              </>
            ),
          },
        ]}
      />
    </Fold>
  )
}

const mostParts = 12

/** What can stand beside the question in an expression: the codes of its answers, or the names of its rows. */
function partsInWords(columns: readonly Variable[], language: UiLanguage): string {
  const [first] = columns
  const isPlain = first?.row === undefined
  const parts = isPlain
    ? (first?.categories ?? []).map(({ code, label, value }) => {
        const words = shortened(inLanguage(label, language))
        return value === undefined ? `'${code}' ${words}` : `${value} ${words}`
      })
    : [...new Set(columns.map(({ row, column }) => [row, column].filter(Boolean).join('.')))]
  const shown = parts.slice(0, mostParts).map((part) => (isPlain ? part : `.${part}`))
  return parts.length > mostParts ? `${shown.join(' · ')} …` : shown.join(' · ')
}
