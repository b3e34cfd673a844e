import { justDone } from '../documents/just-done.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show, type PageStatus } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { respondCommand, responseFields } from './response-fields.ts'
import { ResponsesPage, type ResponsesProps } from './responses-page.tsx'
import { responsesTexts } from './responses.texts.ts'

type Shown = Pick<ResponsesProps, 'typed' | 'errors' | 'done'>

/** Rückmeldungen of the supporting units. */
export function responsesRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.responses.pattern, (c) =>
    page(c, { done: justDone(c, { abgegeben: textsOf(c, responsesTexts).saved }) }),
  )

  app.post(routes.responses.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { id } = initiative
    const permission = initiative.may({ kind: 'respond' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const typed = responseFields(formOf(c))
    const command = respondCommand(typed)
    if (command === undefined) {
      const errors = [{ field: 'resources', message: textsOf(c, responsesTexts).resourcesMissing }]
      return page(c, { typed, errors }, 422)
    }
    return carryOut(c, deps, id, command, {
      done: routes.responses.href({ id }, { erledigt: 'abgegeben' }),
      again: (refusal) => {
        const { field, message } = errorOf(c, refusal)
        const named = field === 'contact' ? 'contactName' : field
        return page(c, { typed, errors: [{ field: named, message }] }, 422)
      },
    })
  })

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    return show(c, ResponsesPage({ frame: frameOf(c), initiative, ...shown }), status)
  }
}
