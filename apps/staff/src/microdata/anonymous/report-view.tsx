import { DataTable, SummaryList, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import type { AnonymousData } from './anonymous-data.ts'
import { anonymousTexts } from './anonymous.texts.ts'

type ReportProps = { readonly frame: Frame; readonly data: AnonymousData }

/** What anonymisation changes and costs, for those who propose and those who release. */
export function ReportView({ frame: { language }, data }: ReportProps) {
  const texts = textsFor(anonymousTexts, language)
  const { report, plan, table } = data
  const { rows, changedRows, changedCells, smallestClass, variables } = report
  const number = (value: number) => value.toLocaleString(language)
  const percent = (share: number) =>
    share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <>
      <SummaryList
        facts={[
          {
            label: texts.rule,
            value: texts.ruleOf(plan.k, plan.sensitive.length > 0 ? plan.l : 0),
          },
          { label: texts.rows, value: number(rows) },
          { label: texts.columns, value: number(table.variables.length) },
          {
            label: texts.leftOut,
            value: plan.leftOut.length === 0 ? texts.nothing : plan.leftOut.join(', '),
          },
          {
            label: texts.changedRows,
            value: texts.ofRows(number(changedRows), percent(changedRows / rows)),
          },
          { label: texts.changedCells, value: number(changedCells) },
          { label: texts.smallestClass, value: number(smallestClass) },
        ]}
      />
      <DataTable
        caption={texts.effect}
        rows={variables}
        columns={[
          { head: texts.variable, cell: ({ variable }) => variableLabel(variable, language) },
          {
            head: texts.role,
            cell: ({ role }) =>
              role === 'sensitive' ? texts.sensitiveRole : texts.quasiIdentifier,
          },
          {
            head: texts.categories,
            cell: ({ before, after }) => texts.merged(before, after),
            numeric: true,
          },
          { head: texts.emptied, cell: ({ emptied }) => number(emptied), numeric: true },
          { head: texts.loss, cell: ({ loss }) => percent(loss), numeric: true },
        ]}
      />
    </>
  )
}
