import { notFound } from '../../errors/not-found.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { chosenVersion } from '../chosen-version.ts'

/** The questionnaire as a file of our own format, to be kept, edited elsewhere or read in again. */
export function exportRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireExport.pattern, async (c) => {
    const chosen = await chosenVersion(c, deps)
    if (chosen === undefined) return notFound(c)
    const text = `${JSON.stringify(chosen.questionnaire, undefined, 2)}\n`
    return c.body(text, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="fragebogen-fassung-${chosen.version}.json"`,
    })
  })
}
