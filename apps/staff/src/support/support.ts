import { justDone } from '../documents/just-done.ts'
import { textOf } from '../documents/text-field.ts'
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
import { answerCommand, answerFields } from './answer-fields.ts'
import { answerError } from './answer-form.tsx'
import { SupportPage, type SupportProps } from './support-page.tsx'
import { supportTexts } from './support.texts.ts'

type Shown = Pick<SupportProps, 'typed' | 'answer' | 'errors' | 'done'>

/** Anforderung of support, and what the units answer. */
export function supportRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.supportRequests.pattern, (c) => {
    const { saved, savedAnswer } = textsOf(c, supportTexts)
    return page(c, { done: justDone(c, { angefordert: saved, beantwortet: savedAnswer }) })
  })

  app.post(routes.supportRequests.pattern, (c) => {
    const id = c.req.param('id')
    const form = formOf(c)
    const typed = {
      unit: form.get('unit') ?? '',
      task: textOf(form, 'task').trim(),
      due: form.get('due') ?? '',
    }
    return carryOut(
      c,
      deps,
      id,
      { kind: 'requestSupport', ...typed },
      {
        done: routes.supportRequests.href({ id }, { erledigt: 'angefordert' }),
        again: (refusal) => {
          const error = errorOf(c, refusal)
          const message =
            error.field === 'unit' ? textsOf(c, supportTexts).unitMissing : error.message
          return page(c, { typed, errors: [{ ...error, message }] }, 422)
        },
      },
    )
  })

  app.post(routes.supportAnswer.pattern, async (c) => {
    const { id, request } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'answerSupport', target: request })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const answer = { ...answerFields(formOf(c)), request }
    const again = (field: string, message: string) => {
      const named = answerError(field === 'contact' ? 'contactName' : field, request)
      return page(c, { answer, errors: [{ field: named, message }] }, 422)
    }
    const command = answerCommand(request, answer)
    if (command === undefined) return again('answer', textsOf(c, supportTexts).answerMissing)
    return carryOut(c, deps, id, command, {
      done: routes.supportRequests.href({ id }, { erledigt: 'beantwortet' }),
      again: (refusal) => again(refusal.field ?? '', errorOf(c, refusal).message),
    })
  })

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    return show(c, SupportPage({ frame: frameOf(c), initiative, ...shown }), status)
  }
}
