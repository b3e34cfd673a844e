import { writeDdi } from '@meinungsbild/formats'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { fileName } from '../../papers/file-name.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { chosenVersion } from '../chosen-version.ts'
import { draftFor, isBegun } from '../draft.ts'
import { isPaperFile, paperFile } from '../paper/paper-file.ts'
import { houseOf } from '../paper/paper-house.ts'
import { isInPrintedScript } from '../paper/printed-script.ts'
import { versionNames } from '../paper/version-names.ts'
import { codebookCsv } from './codebook-csv.ts'
import { codebookJson } from './codebook-json.ts'
import { CodebookPage } from './codebook-page.tsx'
import { codebookPaper } from './codebook-paper.ts'
import { codebookTexts } from './codebook.texts.ts'
import { describedWithArrival } from './described-arrival.ts'
import { studyOf } from './study-of.ts'

/** The codebook: a page, and the same as CSV, JSON, DDI, PDF and ODT (`?art=csv`). */
export function codebookRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.codebook.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    const chosen = draft && (await chosenVersion(c, deps))
    if (!isBegun(draft) || chosen === undefined) return notFound(c)
    const { questionnaire, version } = chosen
    const texts = textsOf(c, codebookTexts)
    const wanted = c.req.query('sprache')
    const language =
      questionnaire.languages.find((each) => each === wanted) ?? questionnaire.languages[0]
    const kind = c.req.query('art')
    const house = await houseOf(deps, draft, version)
    const sent = (contents: string | Uint8Array<ArrayBuffer>, type: string, ending: string) => {
      const name = fileName([house.fileNumber, texts.title, version], ending)
      return c.body(contents, 200, {
        'content-type': type,
        'content-disposition': `inline; filename="${name}"`,
      })
    }
    if (kind === 'csv') return sent(codebookCsv(questionnaire), 'text/csv; charset=utf-8', 'csv')
    if (kind === 'json') {
      const json = `${JSON.stringify(codebookJson(questionnaire, version), undefined, 2)}\n`
      return sent(json, 'application/json; charset=utf-8', 'json')
    }
    const study = await studyOf(deps, draft, questionnaire, version)
    if (kind === 'ddi') {
      const xml = writeDdi(study, describedWithArrival(questionnaire))
      return sent(xml, 'application/xml; charset=utf-8', 'xml')
    }
    if (!isPaperFile(kind)) {
      const { loaded } = draft
      const versions = versionNames(draft)
      const shown = { loaded, questionnaire, study, version, versions, language }
      return show(c, CodebookPage({ frame: frameOf(c), ...shown }))
    }
    if (kind === 'pdf' && !isInPrintedScript(questionnaire, language))
      return refused(c, 409, texts.noPdf)
    const file = await paperFile(codebookPaper(questionnaire, study, language, house), kind)
    return file === undefined
      ? refused(c, 409, texts.unprintable)
      : sent(file.bytes, file.type, kind)
  })
}
