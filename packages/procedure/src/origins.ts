import { findDocument, findStep } from './find.ts'
import type { Model, Origin, Outcome, Step } from './model.ts'
import { hamburg } from './models/hamburg.ts'

/**
 * The model with its marks of origin held against the source: what it calls `seed` stays so only where it stands word for word
 * in the Hamburg model of the product and is marked so there. A part that was changed, added or moved is `ours`, so that
 * nobody reads our words as Hamburg's.
 */
export function markOrigins(model: Model, source: Model = hamburg): Model {
  return {
    ...model,
    roles: marked(model.roles, source.roles, ({ role, task }) => [role, task]),
    phases: marked(model.phases, source.phases, ({ title }) => [title]),
    documents: marked(model.documents, source.documents, ({ id, title, layout }) => [
      id,
      title,
      layout,
    ]).map((document) => ({
      ...document,
      sections: marked(
        document.sections,
        findDocument(source, document.id)?.sections ?? [],
        ({ id, heading, part, questions, required, isQuote }) => [
          id,
          heading,
          part,
          questions,
          required,
          isQuote,
        ],
      ),
    })),
    steps: model.steps.map((step) => markStep(model, step, source)),
    always: marked(model.always, source.always, ({ act, roles }) => [act, roles]),
  }
}

/** A step is the source's as long as its words are; what belongs to it is looked for there only. */
function markStep(model: Model, step: Step, source: Model): Step {
  const words = ({ title, description, kind }: Step) => text([title, description, kind])
  const same = source.steps.find((each) => words(each) === words(step))
  const { checklist } = step
  return {
    ...step,
    acts: marked(step.acts, same?.acts ?? [], ({ act, roles, document, optional }) => [
      act,
      roles,
      document,
      optional,
    ]),
    outcomes: withOrigins(
      step.outcomes,
      (outcome) => leading(model, outcome),
      same?.outcomes ?? [],
      (outcome) => leading(source, outcome),
    ),
    parallel: marked(step.parallel, same?.parallel ?? [], ({ on, to, document, text: words }) => [
      on,
      to,
      document,
      words,
    ]),
    ...(checklist === undefined
      ? {}
      : { checklist: marked(checklist, same?.checklist ?? [], ({ title }) => [title]) }),
    origin: lasting(step, same?.origin),
  }
}

/** An outcome with the names of the steps it leads to: their numbers may be others in another model. */
function leading(model: Model, { id, title, next }: Outcome): readonly unknown[] {
  const names = next === 'closed' ? next : next.map((each) => findStep(model, each)?.title)
  return [id, title, names]
}

type Part = { readonly origin: Origin }

function marked<P extends Part>(
  parts: readonly P[],
  source: readonly P[],
  said: (part: P) => readonly unknown[],
): readonly P[] {
  return withOrigins(parts, said, source, said)
}

function withOrigins<P extends Part>(
  parts: readonly P[],
  said: (part: P) => readonly unknown[],
  source: readonly P[],
  saidThere: (part: P) => readonly unknown[],
): readonly P[] {
  const known = new Map(source.map((part) => [text(saidThere(part)), part.origin]))
  return parts.map((part) => ({ ...part, origin: lasting(part, known.get(text(said(part)))) }))
}

function lasting({ origin }: Part, there: Origin | undefined): Origin {
  return origin === 'seed' && there === 'seed' ? 'seed' : 'ours'
}

function text(said: readonly unknown[]): string {
  return JSON.stringify(said)
}
