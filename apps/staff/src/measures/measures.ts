import type { FormError } from '@meinungsbild/design'
import { proposalOf, type MeasureProposal } from '@meinungsbild/procedure'
import { readEuro } from '../costs/euro.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { findingChoices } from './bound-to.ts'
import { earlierMeasures, laterWaves } from './effects.ts'
import { MeasuresPage } from './measures-page.tsx'
import { measuresTexts } from './measures.texts.ts'
import {
  emptyMeasure,
  measureFrom,
  readMeasure,
  unitsIn,
  type MeasureFields,
} from './proposal-fields.ts'
import { errorIn, reportFrom, statusIn, type ReportFields } from './report-fields.ts'

/** Measures: proposed one by one, decided elsewhere (memo), reported on by their units. */
export function measuresRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.measures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative) : notFound(c)
  })

  app.post(routes.measures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const form = formOf(c)
    const kept = initiative.state.measures.map(proposalOf)
    const removed = /^remove:(.+)$/.exec(form.get('tun') ?? '')?.[1]
    if (removed !== undefined) {
      const left = kept.filter(({ id }) => id !== removed)
      if (left.length === kept.length) return notFound(c)
      return propose(c, deps, initiative, left, emptyMeasure)
    }
    const permission = initiative.may({ kind: 'proposeMeasures' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const fields = measureFrom(form)
    const findings = await findingChoices(deps, initiative, languageOf(c))
    const bindings = {
      units: unitsIn(initiative.state),
      findings: findings.map(({ source }) => source),
      keyFigures: initiative.state.keyFigures,
    }
    const read = readMeasure(fields, bindings, languageOf(c), textsOf(c, measuresTexts))
    if (!read.ok) return page(c, deps, initiative, { fields, errors: read.errors })
    return propose(c, deps, initiative, [...kept, { id: deps.newId(), ...read.measure }], fields)
  })

  app.post(routes.measure.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const measure = c.req.param('measure')
    if (!initiative.state.measures.some(({ id }) => id === measure)) return notFound(c)
    const permission = initiative.may({ kind: 'reportMeasure', target: measure })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const report = reportFrom(measure, formOf(c))
    const again = (field: string | undefined, message: string) =>
      page(c, deps, initiative, { report, errors: [errorIn(report, field, message)] })
    const status = statusIn(report)
    if (status === undefined) return again('status', textsOf(c, measuresTexts).statusMissing)
    const { note, noteEnglish, followUp } = report
    const language = languageOf(c)
    const spent = report.actualCost === '' ? undefined : readEuro(report.actualCost, language)
    if (report.actualCost !== '' && spent === undefined)
      return again('actualCost', textsOf(c, measuresTexts).notEuro)
    const optional = {
      ...(spent === undefined ? {} : { actualCost: spent }),
      ...(noteEnglish === '' ? {} : { noteEnglish }),
      ...(followUp === '' ? {} : { followUp }),
    }
    const command = { kind: 'reportMeasure', measure, status, note, ...optional } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.measures.href({ id: initiative.id }),
      again: ({ field, message }) => again(field, message[languageOf(c)]),
    })
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
  return carryOut(c, deps, initiative.id, command, {
    done: routes.measures.href({ id: initiative.id }),
    again: ({ message }) => {
      // All else has been looked at before: what the procedure can still object to is the date.
      const errors = [{ field: 'due', message: message[languageOf(c)] }]
      return page(c, deps, initiative, { fields, errors })
    },
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  again?: {
    readonly fields?: MeasureFields
    readonly report?: ReportFields
    readonly errors: readonly FormError[]
  },
) {
  const { fields = emptyMeasure, report, errors = [] } = again ?? {}
  const findings = await findingChoices(deps, initiative, languageOf(c))
  const waves = await laterWaves(deps, initiative)
  const earlier = await earlierMeasures(deps, initiative)
  const props = { initiative, fields, findings, waves, earlier, report, errors }
  return show(c, MeasuresPage({ frame: frameOf(c), ...props }), again ? 422 : 200)
}
