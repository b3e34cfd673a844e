import { findStep, type Model, type Step } from '@meinungsbild/procedure'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { renumberStep } from '../change/steps.ts'
import { draftAtHand, saveDraft, type DraftAtHand } from './draft-at-hand.ts'
import { draftTexts } from './draft.texts.ts'
import { changedRights, withRights } from './rights.ts'
import { stepAsKept, typedStep, type TypedStep } from './step-fields.ts'
import { StepPage } from './step-page.tsx'
import { stepTexts } from './step.texts.ts'

/** One step of a draft: its words, outcomes, checklist, who is told; and the list of its rights. */
export function modelStepRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelStep.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    const step = draft && findStep(draft.model, c.req.param('step'))
    if (!draft || !step) return notFound(c)
    return page(c, draft, step, stepAsKept(step, textsOf(c, stepTexts).end))
  })

  app.post(routes.modelStep.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    const step = draft && findStep(draft.model, c.req.param('step'))
    if (!draft || !step) return notFound(c)
    const form = formOf(c)
    const done = (number: string) =>
      routes.modelStep.href({ model: draft.id, step: number }, { erledigt: 'gespeichert' })
    const acts = changedRights(step.acts, form.get('tun') ?? '')
    if (acts !== undefined) {
      const kept = stepAsKept(step, textsOf(c, stepTexts).end)
      return saveDraft(c, deps, draft, withRights(draft.model, step.id, acts), {
        done: done(step.id),
        again: (errors) => page(c, draft, step, { ...kept, errors }),
      })
    }
    const typed = typedStep(form, draft.model, step, {
      ...textsOf(c, stepTexts),
      missing: textsOf(c, draftTexts).missing,
    })
    if (typed.errors.length > 0) return page(c, draft, step, typed)
    const changed = withStep(draft.model, typed.step)
    const renumbered =
      typed.number === step.id ? changed : renumberStep(changed, step.id, typed.number)
    return saveDraft(c, deps, draft, inPhases(renumbered), {
      done: done(typed.number),
      again: (errors) => page(c, draft, step, { ...typed, errors }),
    })
  })
}

function page(
  c: StaffContext,
  draft: DraftAtHand,
  step: Step,
  typed: TypedStep,
): Response | Promise<Response> {
  const saved = c.req.query('erledigt') === 'gespeichert'
  const props = { frame: frameOf(c), draft, kept: step, typed, saved }
  return show(c, StepPage(props), typed.errors.length > 0 ? 422 : 200)
}

/** The model with a step as it is now. */
function withStep(model: Model, step: Step): Model {
  return { ...model, steps: model.steps.map((each) => (each.id === step.id ? step : each)) }
}

/** Steps in the order of their phases: one that was given another phase goes to its end. */
function inPhases(model: Model): Model {
  const steps = model.phases.flatMap(({ id }) => model.steps.filter(({ phase }) => phase === id))
  return steps.length === model.steps.length ? { ...model, steps } : model
}
