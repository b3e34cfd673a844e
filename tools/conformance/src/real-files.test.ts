import { expect, test } from 'vitest'
import { allRealFiles } from './default-folder.ts'
import type { Share } from './share.ts'
import { runConformance } from './testing/run-conformance.ts'

/*
 * Files that other people made with LimeSurvey, SurveyJS and ODK, and the expressions of these tools' own tests. They are not
 * part of this repository.
 */
const folder = allRealFiles()

test.skipIf(folder === undefined)(
  `of real files, nearly everything is carried over, and no expression wrongly${folder === undefined ? ' (skipped: they are not on this machine)' : ''}`,
  { timeout: 180_000 },
  async () => {
    const { lines, last } = await runConformance(folder ?? '')
    const { limesurvey, surveyjs, xlsform, expressions } = last
    expect(lines.filter((line) => line.startsWith('FALSCH'))).toEqual([])
    expect.soft(percent(limesurvey.questions)).toBeGreaterThanOrEqual(97)
    expect.soft(percent(limesurvey.conditions)).toBeGreaterThanOrEqual(90)
    expect.soft(percent(surveyjs.questions)).toBeGreaterThanOrEqual(95)
    expect.soft(percent(surveyjs.conditions)).toBeGreaterThanOrEqual(90)
    expect.soft(percent(xlsform.questions)).toBeGreaterThanOrEqual(95)
    expect.soft(percent(xlsform.conditions)).toBeGreaterThanOrEqual(85)
    expect.soft(percent(expressions.limesurvey)).toBeGreaterThanOrEqual(80)
    expect.soft(percent(expressions.surveyjs)).toBeGreaterThanOrEqual(85)
    expect.soft(percent(expressions.openrosa)).toBeGreaterThanOrEqual(60)
  },
)

function percent([part, all]: Share): number {
  return (100 * part) / all
}
