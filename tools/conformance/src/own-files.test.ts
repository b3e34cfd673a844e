import { expect, test } from 'vitest'
import { ownFiles } from './default-folder.ts'
import { runConformance } from './testing/run-conformance.ts'

test('the last line counts what was carried over, the others say what was not and why', async () => {
  const { lines, last } = await runConformance(ownFiles)
  expect(last).toEqual({
    limesurvey: { files: [2, 2], questions: [7, 7], conditions: [3, 4] },
    surveyjs: { files: [1, 1], questions: [5, 5], conditions: [3, 4] },
    xlsform: { files: [2, 2], questions: [7, 7], conditions: [3, 3] },
    expressions: { limesurvey: [4, 5], surveyjs: [3, 4], openrosa: [3, 4] },
  })
  const form = lines.indexOf('library.json: 5 von 5 Fragen, 3 von 4 Bedingungen übernommen')
  expect(lines[form + 1]).toMatch(/^ {2}thanks: .*lendingHours.* wurde nicht übernommen/)
  const suite = lines.indexOf(
    'expressions/openrosa.json: 3 von 4 Ausdrücke von OpenRosa übernommen',
  )
  expect(lines[suite + 1]).toMatch(/^ {2}last\(\): Die Funktion „last“/)
  const sheets = lines.indexOf('Mit einer anderen Datei zusammen gelesen:')
  expect(lines[sheets + 1]).toBe('  cycling-choices.csv')
})
