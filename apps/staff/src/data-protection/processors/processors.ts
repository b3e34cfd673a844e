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
import { ProcessorsPage } from './processors-page.tsx'
import { processorsTexts } from './processors.texts.ts'
import { surveyProcessorsOf } from './survey-processors.ts'

const nobody = 'niemand'

/** Auftragsverarbeiter of one survey, chosen from those of the house. */
export function processorsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.surveyProcessors.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, undefined, []) : notFound(c)
  })

  app.post(routes.surveyProcessors.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveDataProtection', target: 'processors' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const texts = textsOf(c, processorsTexts)
    const chosen = formOf(c).getAll('processor')
    const again = (message: string) =>
      page(c, deps, initiative, chosen, [{ field: 'processor', message }])
    const house = await deps.storage.settings.dataProtection()
    const processors = house.processors.filter(({ id }) => chosen.includes(id))
    if (processors.length === 0 && !chosen.includes(nobody)) return again(texts.pickOne)
    if (processors.length > 0 && chosen.includes(nobody)) return again(texts.pickOther)
    const contentHash = await deps.storage.contents.put({
      processors: processors.map((each) => ({ ...each, subProcessors: [...each.subProcessors] })),
    })
    const command = { kind: 'saveDataProtection', part: 'processors', contentHash } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.surveyProcessors.href({ id: initiative.id }, { erledigt: 'gespeichert' }),
      again: ({ message }) => again(message[languageOf(c)]),
    })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  typed: readonly string[] | undefined,
  errors: readonly FormError[],
) {
  const onFile = await surveyProcessorsOf(deps, initiative.state)
  const { processors } = await deps.storage.settings.dataProtection()
  const props = {
    frame: frameOf(c),
    initiative,
    onFile,
    house: processors,
    chosen: typed ?? (onFile?.length === 0 ? [nobody] : (onFile ?? []).map(({ id }) => id)),
    errors,
    done: justDone(c, { gespeichert: textsOf(c, processorsTexts).saved }),
  }
  return show(c, ProcessorsPage(props), errors.length > 0 ? 422 : 200)
}
