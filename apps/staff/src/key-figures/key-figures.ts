import type { FormError } from '@meinungsbild/design'
import type { KeyFigureDefinition } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import { contentHash } from '@meinungsbild/storage'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { readVersion } from '../questionnaire/draft.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { keyFigureFields, readKeyFigure } from './key-figure-fields.ts'
import { KeyFiguresPage } from './key-figures-page.tsx'
import { keyFiguresTexts } from './key-figures.texts.ts'
import { measurable } from './measurable.ts'
import { topTwo } from './scale-ends.ts'

/** Kennzahlen: what is to be reached, settled before the first answer. */
export function keyFiguresRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.keyFigures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const wanted = c.req.query('bearbeiten')
    const figure = initiative.state.keyFigures.find(({ id }) => id === wanted)
    if (wanted !== undefined && figure === undefined) return notFound(c)
    const form = keyFigureFields(figure, languageOf(c))
    return page(c, deps, initiative, { form, done: c.req.query('erledigt') === 'saved' })
  })

  app.post(routes.keyFigures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const permission = initiative.may({ kind: 'defineKeyFigures' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const again = (errors: readonly FormError[]) => page(c, deps, initiative, { form, errors })
    const figures = initiative.state.keyFigures
    const button = form.get('tun') ?? 'save'
    if (button === 'show') return again([])
    const all = await variablesOf(deps, initiative)
    if (button.startsWith('top2:')) {
      tickTopTwo(form, all, button)
      return again([])
    }
    if (form.get('basedOn') !== fingerprint(figures)) {
      return again([{ message: textsOf(c, keyFiguresTexts).outdated }])
    }
    const done = routes.keyFigures.href({ id: initiative.id }, { erledigt: 'saved' })
    const define = (keyFigures: readonly KeyFigureDefinition[]) =>
      carryOut(
        c,
        deps,
        initiative.id,
        { kind: 'defineKeyFigures', keyFigures },
        {
          done,
          again: (refusal) => again([{ message: refusal.message[languageOf(c)] }]),
        },
      )
    if (button.startsWith('remove:')) {
      const left = figures.filter(({ id }) => `remove:${id}` !== button)
      return left.length < figures.length ? define(left) : c.redirect(done, 303)
    }
    const read = readKeyFigure(form, all, languageOf(c))
    if (!read.ok) return again(read.errors)
    const known = figures.find(({ id }) => id === form.get('figure'))
    const id = known?.id ?? freeId(figures)
    const figure = { id, ...read.figure }
    return define(
      known ? figures.map((each) => (each.id === id ? figure : each)) : [...figures, figure],
    )
  })
}

/** Ticks the two answers at one end of the scale of the chosen question, and nothing else. */
function tickTopTwo(form: URLSearchParams, all: readonly Variable[], button: string): void {
  const variable = all.find(({ id }) => id === form.get('variable'))
  const ends = variable && topTwo(variable)
  if (ends === undefined) return
  form.set('rule', 'share')
  form.delete('codes')
  for (const { code } of ends[button === 'top2:lowest' ? 'lowest' : 'highest'])
    form.append('codes', code)
}

type Shown = {
  readonly form: URLSearchParams
  readonly errors?: readonly FormError[]
  readonly done?: boolean
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  { form, errors = [], done = false }: Shown,
) {
  const figures = initiative.state.keyFigures
  return show(
    c,
    KeyFiguresPage({
      frame: frameOf(c),
      initiative,
      figures,
      form,
      errors,
      done,
      basedOn: fingerprint(figures),
      variables: await variablesOf(deps, initiative),
      permission: initiative.may({ kind: 'defineKeyFigures' }),
    }),
    errors.length > 0 ? 422 : 200,
  )
}

async function variablesOf(deps: StaffDeps, { state }: ShownInitiative) {
  const latest = state.questionnaires.at(-1)
  return measurable(latest && (await readVersion(deps.storage, latest.contentHash)))
}

/** Key figures are saved all at once; this tells whether they are still those that the form was made for. */
function fingerprint(figures: readonly KeyFigureDefinition[]): string {
  return contentHash(JSON.parse(JSON.stringify(figures)))
}

/** Short, because a text names it: `{{kennzahl:k1}}`. */
function freeId(figures: readonly KeyFigureDefinition[]): string {
  let number = 1
  while (figures.some(({ id }) => id === `k${number}`)) number += 1
  return `k${number}`
}
