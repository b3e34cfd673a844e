import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareFrequencies, type ShownTable } from '@meinungsbild/formats'
import type { RefusedCell } from './scenes/field.ts'
import type { Stage } from './stage.ts'

/**
 * Holds what the results show against the input, figure by figure. Answers with exit code 0 only if every shown
 * frequency equals that of the input and no cell was left behind.
 */
export async function checkFrequencies(
  { cast, at, material }: Stage,
  refused: readonly RefusedCell[],
  output: string,
  out: { write(text: string): unknown },
): Promise<number> {
  for (const { row, field, message } of refused) {
    out.write(`  Zeile ${row}, ${field}: vom Formular nicht angenommen (${message})\n`)
  }
  const file = Buffer.from(await cast.presse.download(at('/ergebnisse/daten'))).toString('utf8')
  writeFileSync(join(output, 'ergebnisse.json'), file)
  const released: { readonly variables: readonly ShownTable[] } = JSON.parse(file)
  const { compared, differences, withheld, secret } = compareFrequencies(
    material.answers.expected,
    released.variables,
  )
  for (const { variable, figure, expected, shown } of differences) {
    out.write(`  ${variable}, ${figure}: in den Daten ${expected}, gezeigt ${shown ?? 'nichts'}\n`)
  }
  for (const variable of withheld)
    out.write(`  ${variable}: Basis unter zehn Antworten, nicht gezeigt\n`)
  const { unfit, unmatchedColumns } = material.answers
  const left = refused.length + unfit.length + unmatchedColumns.length
  out.write(
    `${compared} Zahlen verglichen, ${differences.length} abweichend, ${secret} geheim gehalten, ${left} nicht übernommen.\n`,
  )
  return differences.length + left === 0 ? 0 : 1
}
