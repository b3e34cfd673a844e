import type { Refused, ReportLine } from '../../report.ts'
import { noVariables, type DataFile } from '../data-file.ts'
import type { DataTable, DataVariable } from '../data-table.ts'
import { batchesOf } from '../measure-table.ts'
import { caseWriter } from './cases.ts'
import { dictionaryOf } from './dictionary.ts'
import { bytecodeElements, plainElements } from './elements.ts'
import { declaredTexts, savVariables, widestString, type SavVariable } from './sav-variable.ts'
import { longestValueLabel } from './value-labels.ts'
import { longestLabel } from './variable-records.ts'

/**
 * A table as a system file of SPSS (.sav), in UTF-8: labels, missing values, measures, dates, sets of options. Strings are as
 * wide as the longest text. Refused: no variables.
 */
export function writeSav(table: DataTable, isCompressed = true): DataFile | Refused {
  if (table.variables.length === 0) return noVariables
  const variables = savVariables(table)
  return {
    ok: true,
    bytes: pieces(table, variables, isCompressed),
    report: table.variables.flatMap((variable, index) =>
      losses(variable, table.textSizes[index]?.longest ?? 0),
    ),
  }
}

async function* pieces(
  table: DataTable,
  variables: readonly SavVariable[],
  isCompressed: boolean,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield dictionaryOf(table, variables, isCompressed)
  const elements = isCompressed ? bytecodeElements() : plainElements()
  const write = caseWriter(table, variables, elements)
  for await (const batch of batchesOf(table)) {
    write(batch)
    yield elements.take()
  }
  yield elements.end()
}

function losses(variable: DataVariable, longestText: number): readonly ReportLine[] {
  const place = { de: `Variable ${variable.name}`, en: `variable ${variable.name}` }
  const changed = (de: string, en: string): ReportLine => ({
    kind: 'changed',
    place,
    message: { de, en },
  })
  const lines: ReportLine[] = []
  if (Buffer.byteLength(variable.label) > longestLabel) {
    lines.push(
      changed(
        `Die Beschriftung ist auf ${longestLabel} Byte gekürzt; SPSS kennt keine längeren.`,
        `The label is cut to ${longestLabel} bytes; SPSS knows no longer ones.`,
      ),
    )
  }
  const labels = variable.kind === 'code' ? variable.categories.map(({ label }) => label) : []
  if (labels.some((label) => Buffer.byteLength(label) > longestValueLabel)) {
    lines.push(
      changed(
        `Beschriftungen von Werten sind auf ${longestValueLabel} Byte gekürzt; SPSS kennt keine längeren.`,
        `Labels of values are cut to ${longestValueLabel} bytes; SPSS knows no longer ones.`,
      ),
    )
  }
  if (longestText > widestString) {
    lines.push(
      changed(
        `Texte sind auf ${widestString} Byte gekürzt; SPSS kennt keine längeren.`,
        `Texts are cut to ${widestString} bytes; SPSS knows no longer ones.`,
      ),
    )
  }
  if (variable.kind === 'text' && declaredTexts(variable).length < variable.missing.length) {
    lines.push(
      changed(
        'Nur drei Arten fehlender Werte gelten in SPSS als fehlend; die übrigen sind beschriftet.',
        'Only three kinds of missing values count as missing in SPSS; the others are labelled.',
      ),
    )
  }
  return lines
}
