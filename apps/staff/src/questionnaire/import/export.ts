import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { chosenVersion } from '../chosen-version.ts'
import { draftFor, isBegun } from '../draft.ts'
import { versionNames } from '../paper/version-names.ts'
import { exportFile, isExportFormat } from './export-file.ts'
import { ExportPage } from './export-page.tsx'

/**
 * The questionnaire as a file, of our own format or of another tool (`?art=lss`); before that a page that says what each
 * format loses.
 */
export function exportRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireExport.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    const chosen = draft && (await chosenVersion(c, deps))
    if (!isBegun(draft) || chosen === undefined) return notFound(c)
    const { questionnaire, version } = chosen
    const format = c.req.query('art')
    if (!isExportFormat(format)) {
      const versions = versionNames(draft)
      const shown = { loaded: draft.loaded, questionnaire, version, versions }
      return show(c, ExportPage({ frame: frameOf(c), ...shown }))
    }
    const { text, type, ending } = exportFile(questionnaire, format)
    const tool = format === 'surveyjs' ? '-surveyjs' : ''
    return c.body(text, 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="fragebogen-fassung-${version}${tool}.${ending}"`,
    })
  })
}
