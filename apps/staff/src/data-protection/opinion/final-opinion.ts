import type { FormError } from '@meinungsbild/design'
import { dataProtectionSubject, opinionsOn, recheckOf } from '@meinungsbild/procedure'
import { contentHash as hashOf } from '@meinungsbild/storage'
import { justDone } from '../../documents/just-done.ts'
import { answerRefusal, carryOut } from '../../dossier/carry-out.ts'
import { errorOf } from '../../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { opinionCommand, opinionFields, type OpinionFields } from '../../opinions/opinion-fields.ts'
import { opinionsTexts } from '../../opinions/opinions.texts.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { loadFacts } from '../facts/load-facts.ts'
import { recordOf } from '../record/record-of.ts'
import { FinalOpinionPage } from './final-opinion-page.tsx'
import { finalOpinionTexts } from './final-opinion.texts.ts'
import { basisOf, changedLines } from './opinion-basis.ts'

/** The officer's opinion (Stellungnahme) on all of it, before the field release and again when something changed. */
export function finalOpinionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.finalOpinion.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, undefined, []) : notFound(c)
  })

  app.post(routes.finalOpinion.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveDataProtection', target: 'opinion' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const typed = opinionFields(form)
    const again = (error: FormError) => page(c, deps, initiative, typed, [error])
    const read = opinionCommand(form, dataProtectionSubject.id)
    if (read === undefined)
      return again({ field: 'verdict', message: textsOf(c, opinionsTexts).verdictMissing })
    const basis = basisOf(await loadFacts(deps, initiative))
    if (hashOf(basis) !== read.contentHash)
      return again({ message: textsOf(c, finalOpinionTexts).changedMeanwhile })
    const { verdict, text, conditions = [] } = read
    const command = {
      kind: 'saveDataProtection',
      part: 'opinion',
      contentHash: await deps.storage.contents.put(basis),
      opinion: { verdict, text, conditions },
    } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.finalOpinion.href({ id: initiative.id }, { erledigt: 'abgegeben' }),
      again: (refusal) => again(errorOf(c, refusal)),
    })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  typed: OpinionFields | undefined,
  errors: readonly FormError[],
) {
  const facts = await loadFacts(deps, initiative)
  const recheck = recheckOf(initiative.state)
  const opinions = opinionsOn(initiative.state, dataProtectionSubject.id)
  const props = {
    frame: frameOf(c),
    initiative,
    lines: recordOf(facts, languageOf(c)),
    basisHash: hashOf(basisOf(facts)),
    recheck,
    changedLines: await changedLines(deps, initiative.state, facts),
    opinions: opinions.map((opinion) => ({
      ...opinion,
      outdated: opinion.number !== recheck?.opinion.number || recheck.changed.length > 0,
    })),
    typed,
    errors,
    done: justDone(c, { abgegeben: textsOf(c, opinionsTexts).saved }),
  }
  return show(c, FinalOpinionPage(props), errors.length > 0 ? 422 : 200)
}
