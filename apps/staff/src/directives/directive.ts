import type { FormError } from '@meinungsbild/design'
import { composing, directive, findDocument, type Refusal } from '@meinungsbild/procedure'
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
import { changePoints } from './change-points.ts'
import { composeCommand, directiveFields, fieldsOf, pointList } from './directive-fields.ts'
import { DirectivePage, type DirectiveProps } from './directive-page.tsx'
import { directivesTexts } from './directives.texts.ts'

type Shown = Partial<Pick<DirectiveProps, 'typed' | 'changed' | 'errors' | 'done'>>

/** Writing the directive under a memo, over one form that can be sent as often as one likes before it is kept. */
export function directiveRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.directive.pattern, (c) =>
    page(c, { done: justDone(c, { gespeichert: textsOf(c, directivesTexts).saved }) }),
  )

  app.post(routes.directive.pattern, async (c) => {
    const { id, memo } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    if (!initiative || !composing(initiative.model, initiative.state, memo)) return notFound(c)
    const permission = initiative.may({ kind: 'composeDirective', document: memo })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    if (changePoints(form)) return page(c, { typed: directiveFields(form), changed: true })
    const typed = directiveFields(form)
    return carryOut(c, deps, id, composeCommand(memo, typed), {
      done: routes.directive.href({ id, memo }, { erledigt: 'gespeichert' }),
      again: (refusal) => page(c, { typed, changed: true, errors: [errorInForm(c, refusal)] }, 422),
    })
  })

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const memo = c.req.param('memo') ?? ''
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { model, state, at } = initiative
    const definition = findDocument(model, memo)
    const draft = composing(model, state, memo)
    if (!definition || !draft) return notFound(c)
    const props = {
      frame: frameOf(c),
      initiative,
      definition,
      composing: draft,
      points: directive(model, state, memo, at),
      typed: fieldsOf(draft),
      ...shown,
    }
    return show(c, DirectivePage(props), status)
  }
}

/** The procedure counts points from 1, the form from 0. */
function errorInForm(c: StaffContext, refusal: Refusal): FormError {
  const { field, message } = errorOf(c, refusal)
  const [, number, rest] = /^(\d+)\.(\w+)$/.exec(field ?? '') ?? []
  return number === undefined
    ? { field, message }
    : { field: `${pointList}.${Number(number) - 1}.${rest}`, message }
}
