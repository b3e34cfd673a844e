import { actTitle } from '../act-title.ts'
import { findDocument, homeOf, positionOf } from '../find.ts'
import type { Decision, Model, Outcome, Step } from '../model.ts'
import { atStep, named, ofModel, unless, type ModelFlaw } from './flaw.ts'
import { isCausedOnlyBy, leadsBack, reachable, stepsWith, waysOf } from './ways.ts'

const decisionOutcomes: readonly string[] = ['approved', 'changesOrdered', 'rejected', 'deferred']

/**
 * Whether the Leitung decides on a memo that was submitted to it, complete, whether it can say no, and whether its approval
 * would be lost with every change of what it rests on.
 */
export function checkDecisions(model: Model): readonly ModelFlaw[] {
  return [
    ...model.steps.flatMap((step) => {
      const { decision } = step
      return decision === undefined
        ? checkOther(step)
        : [
            ...checkKind(step),
            ...checkOutcomes(model, step),
            ...checkPapers(model, step, decision),
            ...checkSubmission(model, step, decision),
          ]
    }),
    ...checkMeasures(model),
    ...checkCoSignatures(model),
  ]
}

function checkOther(step: Step): readonly ModelFlaw[] {
  const decides = step.acts.some(({ act }) => act === 'decide')
  return unless(step.kind !== 'decision' && !decides, () =>
    atStep(
      step,
      'Es muss dastehen, über welchen Vermerk entschieden wird.',
      'It must be said which memo is decided.',
    ),
  )
}

function checkKind(step: Step): readonly ModelFlaw[] {
  const decide = step.acts.filter(({ act }) => act === 'decide')
  const others = step.acts.filter(({ act, outcome }) => act !== 'decide' && outcome !== undefined)
  return [
    ...unless(step.kind === 'decision', () =>
      atStep(
        step,
        'Wo entschieden wird, ist der Schritt eine Entscheidung.',
        'Where something is decided, the step is a decision.',
      ),
    ),
    ...unless(decide.length > 0, () =>
      atStep(step, 'Niemand darf entscheiden.', 'Nobody may decide.'),
    ),
    ...others.map(({ act }) =>
      atStep(
        step,
        `„${actTitle(act).de}“ beendet diesen Schritt; das kann nur die Entscheidung.`,
        `“${actTitle(act).en}” ends this step; only the decision can.`,
      ),
    ),
  ]
}

function checkOutcomes(model: Model, step: Step): readonly ModelFlaw[] {
  const { outcomes } = step
  const has = (...ids: readonly string[]) => outcomes.some(({ id }) => ids.includes(id))
  const ways = waysOf(model).filter(({ from }) => from.id === step.id)
  const ahead = (id: string) => ways.some((way) => way.outcome.id === id && !leadsBack(model, way))
  const here = (id: string) => ways.some((way) => way.outcome.id === id && way.to.id === step.id)
  return [
    ...outcomes
      .filter(({ id }) => !decisionOutcomes.includes(id))
      .map(({ title }: Outcome) =>
        atStep(
          step,
          `„${title.de}“ ist keine Entscheidung der Leitung.`,
          `“${title.en}” is no decision of the leadership.`,
        ),
      ),
    ...unless(has('approved'), () =>
      atStep(step, 'Die Leitung kann nicht freigeben.', 'The leadership cannot approve.'),
    ),
    ...unless(has('changesOrdered', 'rejected'), () =>
      atStep(
        step,
        'Die Leitung kann nur zustimmen. Sie muss auch Änderungen anordnen oder ablehnen können.',
        'The leadership can only agree. It must also be able to order changes or to reject.',
      ),
    ),
    ...['changesOrdered', 'rejected', 'deferred']
      .filter(ahead)
      .map(() =>
        atStep(
          step,
          'Ohne Freigabe geht es nicht weiter: Andere Ergebnisse führen zurück oder zum Ende.',
          'Nothing goes on without approval: other outcomes lead back or to the end.',
        ),
      ),
    ...unless(!here('changesOrdered'), () =>
      atStep(
        step,
        'Angeordnete Änderungen führen zu einem früheren Schritt, in dem geändert werden kann.',
        'Ordered changes lead to an earlier step at which something can be changed.',
      ),
    ),
  ]
}

function checkPapers(model: Model, step: Step, decision: Decision): readonly ModelFlaw[] {
  const { memo, covers } = decision
  const papers = [...new Set([memo, ...covers])].flatMap((id) => findDocument(model, id) ?? [])
  const other = model.steps.find((each) => each.id !== step.id && each.decision?.memo === memo)
  return [
    ...unless(covers.includes(memo), () =>
      atStep(
        step,
        'Die Freigabe muss auch auf dem Vermerk selbst beruhen.',
        'The approval must rest on the memo itself as well.',
      ),
    ),
    ...unless(findDocument(model, memo)?.layout !== 'pressRelease', () =>
      atStep(step, 'Eine Pressemitteilung ist kein Vermerk.', 'A press release is no memo.'),
    ),
    ...unless(other === undefined, () =>
      atStep(
        step,
        `Über denselben Vermerk entscheidet schon ein anderer Schritt (${other?.id}).`,
        `Another step decides on the same memo (${other?.id}).`,
      ),
    ),
    ...papers.flatMap(({ id, title }) => {
      const home = homeOf(model, 'saveDocument', id)
      const isEarlier =
        home !== undefined && positionOf(model, home.id) < positionOf(model, step.id)
      return unless(isEarlier, () =>
        atStep(
          step,
          `„${title.de}“ wird in keinem früheren Schritt geschrieben. Eine Freigabe beruht auf dem, was vorliegt.`,
          `“${title.en}” is not written at an earlier step. An approval rests on what is there.`,
        ),
      )
    }),
    ...step.acts
      .filter(
        ({ act, document = '' }) => act === 'saveDocument' && [memo, ...covers].includes(document),
      )
      .map(() =>
        atStep(
          step,
          'Was vorgelegt ist, wird hier nicht mehr geändert.',
          'What has been submitted is not changed here any more.',
        ),
      ),
  ]
}

/** Every way to a decision is the submission of its memo, complete with everything that the approval rests on. */
function checkSubmission(model: Model, step: Step, decision: Decision): readonly ModelFlaw[] {
  const { memo, covers } = decision
  const submits = ({ acts }: Step, outcome: Outcome) =>
    acts.every(
      (each) =>
        each.outcome !== outcome.id || (each.act === 'submitMemo' && each.document === memo),
    )
  const wrong = waysOf(model).filter(
    ({ from, outcome, to }) =>
      to.id === step.id &&
      from.id !== step.id &&
      !(isCausedOnlyBy(from, outcome, 'submitMemo') && submits(from, outcome)),
  )
  const submissions = model.steps.flatMap((from) =>
    from.acts
      .filter(({ act, document }) => act === 'submitMemo' && document === memo)
      .map((right) => ({ from, right })),
  )
  return [
    ...wrong.map(({ from }) =>
      atStep(
        step,
        `Von Schritt ${named(from).de} kommt man hierher, ohne dass der Vermerk vorgelegt wird.`,
        `From step ${named(from).en} one comes here without the memo being submitted.`,
      ),
    ),
    ...submissions.flatMap(({ from, right }) =>
      [...new Set([memo, ...covers])]
        .filter(
          (id) =>
            !(right.needs ?? []).some(
              (need) => need.kind === 'documentComplete' && need.document === id,
            ),
        )
        .map((id) => {
          const title = findDocument(model, id)?.title
          return atStep(
            from,
            `Vorgelegt werden darf erst, wenn „${title?.de ?? id}“ vollständig ist.`,
            `Nothing is submitted before “${title?.en ?? id}” is complete.`,
          )
        }),
    ),
    ...submissions.flatMap(({ from, right }) => {
      const leads = waysOf(model).some(
        (way) =>
          way.from.id === from.id && way.outcome.id === right.outcome && way.to.id === step.id,
      )
      return unless(leads, () =>
        atStep(
          from,
          `Der Vermerk wird vorgelegt, aber der Schritt führt nicht zur Entscheidung (${named(step).de}).`,
          `The memo is submitted, but the step does not lead to the decision (${named(step).en}).`,
        ),
      )
    }),
  ]
}

/** Measures are proposed after the field, decided once, and reported on after that. */
function checkMeasures(model: Model): readonly ModelFlaw[] {
  const deciding = model.steps.filter(({ decision }) => decision?.onMeasures === true)
  const [decided] = deciding
  const at = decided === undefined ? -1 : positionOf(model, decided.id)
  const position = ({ id }: Step) => positionOf(model, id)
  return [
    ...unless(deciding.length < 2, () =>
      ofModel(
        'Über die Maßnahmen wird in genau einem Schritt entschieden.',
        'Measures are decided at one step.',
      ),
    ),
    ...stepsWith(model, 'proposeMeasures')
      .filter((step) => position(step) >= at)
      .map((step) =>
        atStep(
          step,
          'Maßnahmen werden vorgeschlagen, bevor die Leitung über sie entscheidet; danach nicht mehr.',
          'Measures are proposed before the leadership decides on them, and not any more after that.',
        ),
      ),
    ...stepsWith(model, 'reportMeasure')
      .filter((step) => decided === undefined || position(step) <= at)
      .map((step) =>
        atStep(
          step,
          'Über Maßnahmen wird erst berichtet, wenn die Leitung über sie entschieden hat.',
          'Measures are reported on after the leadership has decided on them.',
        ),
      ),
    ...(decided === undefined
      ? []
      : unless(reachesProposal(model, decided), () =>
          atStep(
            decided,
            'In keinem Schritt davor werden Maßnahmen vorgeschlagen.',
            'Measures are proposed at no step before it.',
          ),
        )),
  ]
}

function reachesProposal(model: Model, decided: Step): boolean {
  return stepsWith(model, 'proposeMeasures').some((step) =>
    reachable(model, [step]).has(decided.id),
  )
}

/** A refused co-signature must come before the Leitung: on the memo, or on something that its decision covers. */
function checkCoSignatures(model: Model): readonly ModelFlaw[] {
  return model.steps.flatMap((step) =>
    step.acts
      .filter(({ act }) => act === 'coSign')
      .flatMap(({ document = '' }) => {
        const shown = model.steps.some(
          ({ id, decision }) =>
            decision !== undefined &&
            positionOf(model, id) >= positionOf(model, step.id) &&
            [decision.memo, ...decision.covers].includes(document),
        )
        const title = findDocument(model, document)?.title
        return unless(shown, () =>
          atStep(
            step,
            `„${title?.de ?? document}“ wird mitgezeichnet, kommt danach aber vor keine Entscheidung. Ein Dissens bliebe der Leitung verborgen.`,
            `“${title?.en ?? document}” is co-signed but comes before no decision after that. A dissent would stay hidden from the leadership.`,
          ),
        )
      }),
  )
}
