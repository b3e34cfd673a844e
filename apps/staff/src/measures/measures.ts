import type { FormError } from '@meinungsbild/design'
import type { Measure, MeasureProposal, Refusal } from '@meinungsbild/procedure'
import { carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { MeasuresPage } from './measures-page.tsx'
import { measuresTexts } from './measures.texts.ts'
import { emptyFields, emptyMeasure, measureFrom, type MeasureFields } from './proposal-fields.ts'
import { statuses } from './statuses.ts'

/** Measures: proposed one by one, decided elsewhere (memo), reported on by their units. */
export function measuresRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.measures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, initiative, emptyMeasure, []) : notFound(c)
  })

  app.post(routes.measures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const form = formOf(c)
    const kept = initiative.state.measures.map(proposalOf)
    const removed = /^remove:(.+)$/.exec(form.get('tun') ?? '')?.[1]
    if (removed !== undefined) {
      return propose(
        c,
        deps,
        initiative,
        kept.filter(({ id }) => id !== removed),
        emptyMeasure,
      )
    }
    const fields = measureFrom(form)
    const errors = emptyFields(fields, textsOf(c, measuresTexts).missing)
    if (errors.length > 0) return page(c, initiative, fields, errors, 422)
    return propose(c, deps, initiative, [...kept, { id: deps.newId(), ...fields }], fields)
  })

  app.post(routes.measure.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const form = formOf(c)
    const followUp = (form.get('followUp') ?? '').trim()
    const command = {
      kind: 'reportMeasure',
      measure: c.req.param('measure'),
      status: statuses.find((each) => each === form.get('status')) ?? 'planned',
      note: (form.get('note') ?? '').trim(),
      ...(followUp === '' ? {} : { followUp }),
    } as const
    return carryOut(c, deps, initiative.id, command, ways(c, initiative, emptyMeasure))
  })
}

function propose(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  measures: readonly MeasureProposal[],
  fields: MeasureFields,
) {
  const command = { kind: 'proposeMeasures', measures } as const
  return carryOut(c, deps, initiative.id, command, ways(c, initiative, fields))
}

function ways(c: StaffContext, initiative: ShownInitiative, fields: MeasureFields) {
  return {
    done: routes.measures.href({ id: initiative.id }),
    again: (refusal: Refusal) => {
      const error = { field: refusal.field ?? 'title', message: refusal.message[languageOf(c)] }
      return page(c, initiative, fields, [error], 422)
    },
  }
}

function proposalOf({ id, title, unit, due, cost, effect }: Measure): MeasureProposal {
  return { id, title, unit, due, cost, effect }
}

function page(
  c: StaffContext,
  initiative: ShownInitiative,
  fields: MeasureFields,
  errors: readonly FormError[],
  status: 200 | 422 = 200,
) {
  return show(c, MeasuresPage({ frame: frameOf(c), initiative, fields, errors }), status)
}
