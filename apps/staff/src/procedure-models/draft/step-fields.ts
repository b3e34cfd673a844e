import type { FormError } from '@meinungsbild/design'
import { stepKinds, type Act, type Model, type Outcome, type Step } from '@meinungsbild/procedure'
import { freeName } from '../change/free-name.ts'
import { inKeptOrder } from './in-kept-order.ts'
import { typedNotices, type NoticeRow } from './notice-rows.ts'
import { typedPoints } from './point-rows.ts'
import { isEmpty, lineFrom, missingWords, wordsFrom } from './read-words.ts'

/** The four outcomes that a decision can have, in their usual order. */
export const decisionIds = ['approved', 'changesOrdered', 'rejected', 'deferred'] as const

/** How many empty rows the form offers beyond what is there. */
export const blankOutcomes = 1

/** The word for the end of the procedure in the field "Führt zu". */
const endWords: readonly string[] = ['ende', 'end']

/** A step as its form says it, and what was wrong with what was typed. */
export type TypedStep = {
  readonly step: Step
  /** The number that it is to bear. */
  readonly number: string
  readonly days: string
  /** What was typed for each outcome as "Führt zu", by its id. */
  readonly targets: ReadonlyMap<string, string>
  /** Who is told, as it was typed. */
  readonly notices: readonly NoticeRow[]
  readonly errors: readonly FormError[]
}

export type StepWords = {
  readonly missing: string
  readonly notNumber: string
  readonly numberTaken: string
  readonly notDays: string
  readonly noSuchStep: (number: string) => string
  readonly noRole: string
}

/** A step as it is, for the form before anything was typed. */
export function stepAsKept(step: Step, end: string): TypedStep {
  return {
    step,
    number: step.id,
    days: step.dueAfterDays === undefined ? '' : String(step.dueAfterDays),
    targets: new Map(
      step.outcomes.map(({ id, next }) => [id, next === 'closed' ? end : next.join(', ')]),
    ),
    notices: step.parallel,
    errors: [],
  }
}

/** Reads the form of a step. */
export function typedStep(
  form: URLSearchParams,
  model: Model,
  step: Step,
  texts: StepWords,
): TypedStep {
  const number = lineFrom(form, 'number')
  const days = lineFrom(form, 'dueAfterDays')
  const title = wordsFrom(form, 'title')
  const description = wordsFrom(form, 'description')
  const kind = stepKinds.find((each) => each === form.get('kind')) ?? step.kind
  const phase = model.phases.find(({ id }) => id === form.get('phase'))?.id ?? step.phase
  const { outcomes, targets, errors } = typedOutcomes(form, model, step, texts)
  const decision = typedDecision(form, model, step, kind)
  const documents = model.documents.map(({ id }) => id)
  const checklist = typedPoints(form, model, step)
  const notices = typedNotices(form, model, { ...step, outcomes }, texts)
  const { dueAfterDays: _days, decision: _decision, checklist: _checklist, ...rest } = step
  const isTaken = number !== step.id && model.steps.some(({ id }) => id === number)
  const ids = new Set(outcomes.map(({ id }) => id))
  return {
    number,
    days,
    targets,
    notices: notices.rows,
    step: {
      ...rest,
      title,
      description,
      kind,
      phase,
      worksFrom: inKeptOrder(step.worksFrom, documents, form.getAll('worksFrom')),
      acts: actsFor(kind, step, ids),
      outcomes,
      parallel: notices.parallel,
      ...(/^\d{1,4}$/.test(days) ? { dueAfterDays: Number(days) } : {}),
      ...(decision === undefined ? {} : { decision }),
      ...(checklist.length === 0 ? {} : { checklist }),
    },
    errors: [
      ...(/^[A-Za-z0-9][A-Za-z0-9.]{0,39}$/.test(number) && !(number in {})
        ? []
        : [{ field: 'number', message: texts.notNumber }]),
      ...(isTaken ? [{ field: 'number', message: texts.numberTaken }] : []),
      ...missingWords(title, 'title', texts.missing),
      ...missingWords(description, 'description', texts.missing),
      ...(days === '' || (/^\d{1,4}$/.test(days) && Number(days) <= 3650)
        ? []
        : [{ field: 'dueAfterDays', message: texts.notDays }]),
      ...(decision === undefined ? [] : missingWords(decision.title, 'decision', texts.missing)),
      ...errors,
      ...notices.errors,
    ],
  }
}

/**
 * What ended the step with an outcome that is gone ends it no more; where the Leitung decides, she does, and nothing else ends
 * the step.
 */
function actsFor(kind: Step['kind'], step: Step, outcomes: ReadonlySet<string>): readonly Act[] {
  const kept = step.acts.filter(({ outcome }) => outcome === undefined || outcomes.has(outcome))
  if ((kind === 'decision') === (step.kind === 'decision')) return kept
  const others = kept.filter(({ act }) => act !== 'decide')
  return kind === 'decision'
    ? [
        { act: 'decide', roles: ['leadership'], origin: 'ours' },
        ...others.filter(({ outcome }) => outcome === undefined),
      ]
    : others
}

function typedOutcomes(
  form: URLSearchParams,
  model: Model,
  step: Step,
  texts: StepWords,
): Pick<TypedStep, 'targets' | 'errors'> & { readonly outcomes: readonly Outcome[] } {
  const targets = new Map<string, string>()
  const errors: FormError[] = []
  const outcomes: Outcome[] = []
  const isDecision = step.decision !== undefined
  const rows = isDecision ? decisionIds.length : step.outcomes.length + blankOutcomes
  for (let index = 0; index < rows; index += 1) {
    const title = wordsFrom(form, `outcome-${index}`)
    const target = lineFrom(form, `outcome-${index}-next`)
    if (isEmpty(title) && (isDecision || target === '')) continue
    const known = isDecision ? undefined : step.outcomes[index]
    const id =
      (isDecision ? decisionIds[index] : known?.id) ??
      freeName(
        title.de,
        step.outcomes.map((each) => each.id),
      )
    const { next, unknown } = readTarget(model, target)
    targets.set(id, target)
    outcomes.push({ id, title, next, origin: originOf(step, id) })
    errors.push(
      ...missingWords(title, `outcome-${index}`, texts.missing),
      ...unknown.map((each) => ({
        field: `outcome-${index}-next`,
        message: texts.noSuchStep(each),
      })),
    )
  }
  return { outcomes, targets, errors }
}

function originOf(step: Step, id: string): Outcome['origin'] {
  return step.outcomes.find((each) => each.id === id)?.origin ?? 'ours'
}

/** "3.5, 3.6" or "Ende". */
function readTarget(
  model: Model,
  target: string,
): { readonly next: Outcome['next']; readonly unknown: readonly string[] } {
  if (endWords.includes(target.toLowerCase())) return { next: 'closed', unknown: [] }
  const numbers = target.split(/[\s,;]+/).filter((each) => each !== '')
  const isKnown = (number: string) => model.steps.some(({ id }) => id === number)
  return {
    next: numbers.filter(isKnown).slice(0, 4),
    unknown: numbers.filter((each) => !isKnown(each)),
  }
}

function typedDecision(
  form: URLSearchParams,
  model: Model,
  step: Step,
  kind: Step['kind'],
): Step['decision'] {
  if (kind !== 'decision') return undefined
  const documents = model.documents.map(({ id }) => id)
  const memo = model.documents.find(({ id }) => id === form.get('memo'))?.id
  const first = model.documents.find(({ layout }) => layout === 'memo')?.id ?? ''
  const title = wordsFrom(form, 'decision')
  return {
    // The fields of the decision are there once the step is one.
    title: form.has('decision-de') ? title : (step.decision?.title ?? step.title),
    memo: memo ?? step.decision?.memo ?? first,
    covers: form.has('decision-de')
      ? inKeptOrder(step.decision?.covers ?? [], documents, form.getAll('covers'))
      : (step.decision?.covers ?? [first]),
    onMeasures: form.get('onMeasures') === 'yes',
  }
}
