import fc from 'fast-check'
import { actNames } from './act.ts'
import { checkModel } from './check-model.ts'
import type { Act, DocumentDefinition, Model, Outcome, Section, Step } from './model.ts'
import { parseModel } from './model-schema.ts'
import { hamburg } from './models/hamburg.ts'
import { short } from './models/short.ts'
import { roles } from './role.ts'

/** One change of a model: what is changed, and numbers that pick where and how. */
type Change = { readonly kind: number; readonly picks: readonly number[]; readonly word: string }

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.nat({ max: 999 }),
  picks: fc.array(fc.nat({ max: 9999 }), { minLength: 6, maxLength: 6 }),
  word: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
})

type Hand = (model: Model, picks: readonly number[], word: string) => Model

/** A thing of a list, or nothing if the list is empty. */
function pick<Thing>(things: readonly Thing[], number = 0): Thing | undefined {
  return things[number % Math.max(1, things.length)]
}

function changed<Thing>(
  things: readonly Thing[],
  number: number | undefined,
  make: (thing: Thing) => readonly Thing[],
): readonly Thing[] {
  const at = (number ?? 0) % Math.max(1, things.length)
  return things.flatMap((thing, index) => (index === at ? make(thing) : [thing]))
}

const step =
  (
    make: (model: Model, step: Step, picks: readonly number[], word: string) => readonly Step[],
  ): Hand =>
  (model, [first, ...picks], word) => ({
    ...model,
    steps: changed(model.steps, first, (each) => make(model, each, picks, word)),
  })

const act = (
  make: (model: Model, act: Act, picks: readonly number[], step: Step) => readonly Act[],
): Hand =>
  step((model, each, [second, ...picks]) => [
    { ...each, acts: changed(each.acts, second, (one) => make(model, one, picks, each)) },
  ])

const outcome = (
  make: (model: Model, outcome: Outcome, picks: readonly number[]) => readonly Outcome[],
): Hand =>
  step((model, each, [second, ...picks]) => [
    { ...each, outcomes: changed(each.outcomes, second, (one) => make(model, one, picks)) },
  ])

const document =
  (
    make: (
      document: DocumentDefinition,
      picks: readonly number[],
      word: string,
    ) => readonly DocumentDefinition[],
  ): Hand =>
  (model, [first, ...picks], word) => ({
    ...model,
    documents: changed(model.documents, first, (each) => make(each, picks, word)),
  })

const section = (
  make: (section: Section, picks: readonly number[], word: string) => readonly Section[],
): Hand =>
  document((each, [second, ...picks], word) => [
    { ...each, sections: changed(each.sections, second, (one) => make(one, picks, word)) },
  ])

function target(model: Model, [kind = 0, one, other]: readonly number[]): Outcome['next'] {
  const ids = [pick(model.steps, one)?.id ?? '', pick(model.steps, other)?.id ?? '']
  return kind % 8 === 0 ? 'closed' : kind % 3 === 0 ? ids : ids.slice(0, 1)
}

/** A right put together at random, with needs that some other right has. */
function anyAct(
  model: Model,
  at: Step,
  [kind, role, paper, end, needy = 0]: readonly number[],
): Act {
  const needs = model.steps.flatMap((each) => each.acts.flatMap((one) => one.needs ?? []))
  const need = needy % 2 === 0 ? undefined : pick(needs, needy)
  const on = pick([undefined, ...model.documents], paper)
  const ends = pick([undefined, ...at.outcomes], end)
  return {
    act: pick(actNames, kind) ?? 'decide',
    roles: [pick(roles, role) ?? 'pressOffice'],
    ...(on === undefined ? {} : { document: on.id }),
    ...(ends === undefined ? {} : { outcome: ends.id }),
    ...(need === undefined ? {} : { needs: [need] }),
    ...(needy % 3 === 0 ? { optional: true } : {}),
    origin: 'ours',
  }
}

const hands: readonly Hand[] = [
  outcome((model, each, picks) => [{ ...each, next: target(model, picks) }]),
  outcome((model, each, picks) => [{ ...each, next: target(model, picks) }]),
  outcome(() => []),
  act(() => []),
  act((_, each, [role]) => [{ ...each, roles: [pick(roles, role) ?? 'pressOffice'] }]),
  act((_, each, [drop = 0]) => [
    { ...each, needs: (each.needs ?? []).filter((_need, index) => index !== drop % 4) },
  ]),
  act((_, { optional = false, ...each }) => [{ ...each, optional: !optional }]),
  act((model, each, picks, at) => [each, anyAct(model, at, picks)]),
  act((model, each, picks, at) => [each, anyAct(model, at, picks)]),
  // A right that another step has, with its document and needs.
  act((model, each, [from, which]) => {
    const other = pick(pick(model.steps, from)?.acts ?? [], which)
    return other === undefined ? [each] : [each, other]
  }),
  // Another way out, by completing the step.
  step((model, each, [role, ...picks], word) => [
    {
      ...each,
      acts: [
        ...each.acts,
        {
          act: 'completeStep',
          roles: [pick(roles, role) ?? 'pressOffice'],
          outcome: 'other',
          optional: true,
          origin: 'ours',
        },
      ],
      outcomes: [
        ...each.outcomes,
        { id: 'other', title: { de: word, en: word }, next: target(model, picks), origin: 'ours' },
      ],
    },
  ]),
  step((_model, { decision, ...each }, [covered = 0, measures = 0]) => [
    decision === undefined
      ? each
      : {
          ...each,
          decision: {
            ...decision,
            covers: decision.covers.filter((_id, index) => index !== covered % 3),
            onMeasures: measures % 4 === 0 ? !decision.onMeasures : decision.onMeasures,
          },
        },
  ]),
  step((model, { decision, ...each }, [paper]) => {
    const id = pick(model.documents, paper)?.id ?? ''
    return [
      decision === undefined
        ? each
        : { ...each, decision: { ...decision, covers: [...new Set([...decision.covers, id])] } },
    ]
  }),
  step((_model, each, [drop = 0]) => [
    { ...each, parallel: each.parallel.filter((_one, index) => index !== drop % 4) },
  ]),
  step((_model, each, [days = 0], word) => [
    { ...each, title: { de: word, en: word }, dueAfterDays: days % 400 },
  ]),
  // A step more: what comes here comes to the new one first.
  (model, [at, days = 0], word) => {
    const next = pick(model.steps, at)
    const id = `n${model.steps.length}`
    if (next === undefined) return model
    const added: Step = {
      id,
      phase: next.phase,
      title: { de: word, en: word },
      description: { de: word, en: word },
      kind: 'concept',
      worksFrom: [],
      acts: [{ act: 'completeStep', roles: ['pressOffice'], outcome: 'done', origin: 'ours' }],
      outcomes: [{ id: 'done', title: { de: word, en: word }, next: [next.id], origin: 'ours' }],
      parallel: [],
      dueAfterDays: days % 60,
      origin: 'ours',
    }
    const retargeted = model.steps.map((each) => ({
      ...each,
      outcomes: each.outcomes.map((way) =>
        way.next === 'closed' || days % 2 === 0
          ? way
          : { ...way, next: way.next.map((to) => (to === next.id ? id : to)) },
      ),
    }))
    return {
      ...model,
      steps: retargeted.flatMap((each) => (each.id === next.id ? [added, each] : [each])),
    }
  },
  // Two neighbours change places.
  (model, [at = 0]) => {
    const index = at % Math.max(1, model.steps.length - 1)
    const [one, other] = [model.steps[index], model.steps[index + 1]]
    if (one === undefined || other === undefined) return model
    const swapped = [
      { ...other, phase: one.phase },
      { ...one, phase: other.phase },
    ]
    return { ...model, steps: model.steps.toSpliced(index, 2, ...swapped) }
  },
  step(() => []),
  section((each, _picks, word) => [{ ...each, heading: { de: word, en: word } }]),
  section((each, [count = 0], word) => [
    { ...each, questions: Array.from({ length: count % 4 }, () => ({ de: word, en: word })) },
  ]),
  section(({ required, isQuote = false, ...each }, [which = 0]) => [
    {
      ...each,
      required: which % 2 === 0 ? !required : required,
      isQuote: which % 3 === 0 ? !isQuote : isQuote,
    },
  ]),
  section((each, [number = 0], word) => [
    each,
    { ...each, id: `s${number}`, part: { de: word, en: word } },
  ]),
  section(() => []),
  (model, [years = 0], word) => ({
    ...model,
    title: { de: word, en: word },
    retentionYears: years % 31,
  }),
]

function apply(model: Model, { kind, picks, word }: Change): Model {
  const hand = pick(hands, kind)
  return hand === undefined ? model : hand(model, picks, word)
}

function isValid(model: Model): boolean {
  return parseModel(model).ok && checkModel(model).length === 0
}

const base = fc.constantFrom<Model>(hamburg, short)

/**
 * Models that are valid: those of the product, changed again and again at random - ways, rights, needs, order, steps, documents -
 * where every change stays that leaves the model valid. What `checkModel` lets through by mistake is found by playing them.
 */
export const validModel: fc.Arbitrary<Model> = fc
  .record({ base, changes: fc.array(change, { minLength: 5, maxLength: 60, size: 'max' }) })
  .map(({ base: model, changes }) =>
    changes.reduce((soFar, each) => {
      const next = apply(soFar, each)
      return isValid(next) ? next : soFar
    }, model),
  )
