import { DataTable, Fold, textsFor } from '@meinungsbild/design'
import { functionHelp, inLanguage, variables } from '@meinungsbild/questionnaire'
import type { FormView } from '../parts/form-view.ts'
import { expressionHelpTexts, signMeanings } from './expression-help.texts.ts'
import { shortened, variableLabel } from './variable-label.ts'

/** Where the text form of a condition leads: what questions are called, and all signs and functions. */
export function ExpressionHelp({
  frame,
  questionnaire,
}: Pick<FormView, 'frame' | 'questionnaire'>) {
  const texts = textsFor(expressionHelpTexts, frame.language)
  const { language } = frame
  const asked = variables(questionnaire).filter(({ kind }) => kind !== 'repeat')
  return (
    <Fold title={texts.title} summary={texts.summary} id="ausdruck-hilfe">
      <DataTable
        caption={texts.questions}
        rows={asked}
        columns={[
          { head: texts.id, cell: ({ id }) => <code>{id}</code> },
          { head: texts.question, cell: (variable) => variableLabel(variable, language) },
          {
            head: texts.codes,
            cell: ({ categories }) =>
              categories
                .slice(0, 12)
                .map(({ code, label, value }) => {
                  const words = shortened(inLanguage(label, language))
                  return value === undefined ? `'${code}' ${words}` : `${value} ${words}`
                })
                .join(' · '),
          },
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
