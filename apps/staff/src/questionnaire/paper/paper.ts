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
import { paperFile } from './paper-file.ts'
import { houseOf } from './paper-house.ts'
import { PaperPage } from './paper-page.tsx'
import { paperPageTexts } from './paper-page.texts.ts'
import { paperQuestionnaire } from './paper-questionnaire.ts'
import { paperRequest } from './paper-request.ts'
import { isInPrintedScript } from './printed-script.ts'
import { versionNames } from './version-names.ts'

/** The questionnaire to be filled in with a pen: a page to choose on, and the file (`?art=pdf`, `?art=odt`). */
export function paperRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnairePaper.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    const chosen = draft && (await chosenVersion(c, deps))
    if (!isBegun(draft) || chosen === undefined) return notFound(c)
    const { questionnaire, version } = chosen
    const texts = textsOf(c, paperPageTexts)
    const needsCodes = draft.loaded.state.participantsPlans.at(-1)?.plan.access === 'code'
    const request = paperRequest((name) => c.req.query(name), questionnaire, needsCodes)
    const { language, until, slip, file: kind } = request
    const isDay = until === '' || isRealDay(until)
    if (kind === undefined || !isDay) {
      const errors = isDay ? [] : [{ field: 'bis', message: texts.noDay }]
      const versions = versionNames(draft)
      const { loaded } = draft
      const shown = { loaded, questionnaire, version, versions, request, errors }
      const page = PaperPage({ frame: frameOf(c), ...shown })
      return show(c, page, isDay ? 200 : 422)
    }
    if (kind === 'pdf' && !isInPrintedScript(questionnaire, language))
      return refused(c, 409, texts.noPdf)
    const house = await houseOf(deps, draft, version)
    const options = { ...(until !== '' && { until }), slip }
    const file = await paperFile(paperQuestionnaire(questionnaire, language, house, options), kind)
    if (file === undefined) return refused(c, 409, texts.unprintable)
    const name = fileName([house.fileNumber, texts.fileTitle, version, language], kind)
    return c.body(file.bytes, 200, {
      'content-type': file.type,
      'content-disposition': `inline; filename="${name}"`,
    })
  })
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
