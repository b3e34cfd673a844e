import { latestVersion, opinionsOn } from '@meinungsbild/procedure'
import { justDone } from '../documents/just-done.ts'
import { readVersion } from '../documents/read-version.ts'
import { isDoneTo, writtenDocument } from '../documents/written-document.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show, type PageStatus } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { opinionCommand, opinionFields } from './opinion-fields.ts'
import { OpinionPage, type OpinionProps } from './opinion-page.tsx'
import { opinionsTexts } from './opinions.texts.ts'

type Shown = Pick<OpinionProps, 'typed' | 'errors' | 'done'>

/** Stellungnahmen on one document. */
export function opinionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.opinion.pattern, (c) =>
    page(c, { done: justDone(c, { abgegeben: textsOf(c, opinionsTexts).saved }) }),
  )

  app.post(routes.opinion.pattern, async (c) => {
    const { id, document } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'giveOpinion', document })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const typed = opinionFields(formOf(c))
    const command = opinionCommand(formOf(c), document)
    if (command === undefined) {
      const errors = [{ field: 'verdict', message: textsOf(c, opinionsTexts).verdictMissing }]
      return page(c, { typed, errors }, 422)
    }
    return carryOut(c, deps, id, command, {
      done: routes.opinion.href({ id, document }, { erledigt: 'abgegeben' }),
      again: (refusal) => {
        const { field, message } = errorOf(c, refusal)
        const isInForm = field === 'text' || field === 'conditions'
        const error = isInForm ? { field, message } : { message }
        return page(c, { typed, errors: [error] }, 422)
      },
    })
  })

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const document = c.req.param('document') ?? ''
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, document)
    if (!initiative || !definition || !isDoneTo(initiative.model, 'giveOpinion', document)) {
      return notFound(c)
    }
    const written = latestVersion(initiative.state, document)
    const latest = written && (await readVersion(deps, initiative, written, languageOf(c)))
    const opinions = opinionsOn(initiative.state, document).map((each) => ({
      ...each,
      outdated: each.on.version !== latest?.version,
    }))
    const props = { frame: frameOf(c), initiative, definition, latest, opinions, ...shown }
    return show(c, OpinionPage(props), status)
  }
}
