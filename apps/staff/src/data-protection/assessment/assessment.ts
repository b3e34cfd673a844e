import type { FormError } from '@meinungsbild/design'
import { justDone } from '../../documents/just-done.ts'
import { answerRefusal, carryOut } from '../../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { loadFacts } from '../facts/load-facts.ts'
import { emptyAssessment, type Assessment } from './assessment-content.ts'
import { stageFlaws, stages, withStage, type Stage } from './assessment-fields.ts'
import { AssessmentPage } from './assessment-page.tsx'
import { assessmentTexts } from './assessment.texts.ts'
import { contradictionErrors, contradictionsIn } from './contradictions.ts'

/** Schwellwertanalyse and Folgenabschätzung: three stages over plain forms, each saved as a version of the whole. */
export function assessmentRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.assessment.pattern, (c) => {
    const id = c.req.param('id')
    return c.redirect(routes.assessmentStage.href({ id, stage: stages[0] }), 303)
  })

  app.get(routes.assessmentStage.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const stage = stageIn(c)
    return initiative && stage ? page(c, deps, initiative, stage, undefined, []) : notFound(c)
  })

  app.post(routes.assessmentStage.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const stage = stageIn(c)
    if (!initiative || !stage) return notFound(c)
    const permission = initiative.may({ kind: 'saveDataProtection', target: 'assessment' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const facts = await loadFacts(deps, initiative)
    const typed = withStage(facts.assessment ?? emptyAssessment, stage, formOf(c))
    const errors = [
      ...stageFlaws(typed, stage, textsOf(c, assessmentTexts)),
      ...contradictionErrors(contradictionsIn(typed, facts), languageOf(c)),
    ]
    if (errors.length > 0) return page(c, deps, initiative, stage, typed, errors)
    const contentHash = await deps.storage.contents.put(typed)
    const next = stages[stages.indexOf(stage) + 1] ?? stage
    const command = { kind: 'saveDataProtection', part: 'assessment', contentHash } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.assessmentStage.href(
        { id: initiative.id, stage: next },
        { erledigt: 'gespeichert' },
      ),
      again: ({ message }) =>
        page(c, deps, initiative, stage, typed, [{ message: message[languageOf(c)] }]),
    })
  })
}

function stageIn(c: StaffContext): Stage | undefined {
  return stages.find((stage) => stage === c.req.param('stage'))
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  stage: Stage,
  typed: Assessment | undefined,
  errors: readonly FormError[],
) {
  const facts = await loadFacts(deps, initiative)
  const props = {
    frame: frameOf(c),
    initiative,
    stage,
    facts,
    assessment: typed ?? facts.assessment ?? emptyAssessment,
    errors,
    done: justDone(c, { gespeichert: textsOf(c, assessmentTexts).saved }),
  }
  return show(c, AssessmentPage(props), errors.length > 0 ? 422 : 200)
}
