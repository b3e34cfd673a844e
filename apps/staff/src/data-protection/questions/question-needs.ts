import type { FormError } from '@meinungsbild/design'
import { specialCategoryKinds, type Questionnaire } from '@meinungsbild/questionnaire'
import { justDone } from '../../documents/just-done.ts'
import { textOf } from '../../documents/text-field.ts'
import { answerRefusal, carryOut } from '../../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { questionnaireUnder } from '../../publishing/questionnaire-under.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import {
  noNote,
  notedQuestions,
  questionNotesOf,
  specialGrounds,
  wordsHash,
  type NotedQuestion,
  type QuestionNote,
  type QuestionNotes,
} from './question-notes.ts'
import { QuestionNeedsPage } from './question-needs-page.tsx'
import { questionNeedsTexts } from './question-needs.texts.ts'

/** Why each question is needed; special categories (Art. 9 DSGVO) are obligatory before the field release. */
export function questionNeedsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionNeeds.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const notes = await questionNotesOf(deps, initiative.state)
    return page(c, deps, initiative, notes, [])
  })

  app.post(routes.questionNeeds.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveDataProtection', target: 'questions' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const questionnaire = await newestOf(deps, initiative)
    if (questionnaire === undefined) return notFound(c)
    const before = await questionNotesOf(deps, initiative.state)
    const notes = { ...before, ...typedNotes(formOf(c), questionnaire, before) }
    const errors = flawsIn(c, notedQuestions(questionnaire, notes))
    if (errors.length > 0) return page(c, deps, initiative, notes, errors)
    const contentHash = await deps.storage.contents.put({ questions: notes })
    const command = { kind: 'saveDataProtection', part: 'questions', contentHash } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.questionNeeds.href({ id: initiative.id }, { erledigt: 'gespeichert' }),
      again: ({ message }) =>
        page(c, deps, initiative, notes, [{ message: message[languageOf(c)] }]),
    })
  })
}

async function newestOf(
  deps: StaffDeps,
  { state }: ShownInitiative,
): Promise<Questionnaire | undefined> {
  const hash = state.questionnaires.at(-1)?.contentHash
  return hash === undefined ? undefined : questionnaireUnder(deps, hash)
}

/** What the form says of each question; one about which nothing was ever said stays unnoted. */
function typedNotes(
  form: URLSearchParams,
  questionnaire: Questionnaire,
  before: QuestionNotes,
): QuestionNotes {
  return Object.fromEntries(
    notedQuestions(questionnaire, before)
      .filter(({ question: { id } }) => form.has(`special.${id}`))
      .map((noted): readonly [string, QuestionNote] => {
        const { id } = noted.question
        const categories = [...specialCategoryKinds, 'none'] as const
        return [
          id,
          {
            special: categories.find((each) => each === form.get(`special.${id}`)) ?? '',
            ground: specialGrounds.find((each) => each === form.get(`ground.${id}`)) ?? '',
            why: textOf(form, `why.${id}`).trim(),
            asked: wordsHash(noted),
          },
        ]
      })
      .filter(([id, note]) => Object.hasOwn(before, id) || isSaid(note)),
  )
}

function isSaid({ special, ground, why }: QuestionNote): boolean {
  return special !== noNote.special || ground !== noNote.ground || why !== noNote.why
}

function flawsIn(c: StaffContext, questions: readonly NotedQuestion[]): readonly FormError[] {
  const { whyMissing, groundMissing } = textsOf(c, questionNeedsTexts)
  return questions
    .filter(({ note: { special } }) => special !== '' && special !== 'none')
    .flatMap(({ question: { id }, note: { ground, why } }) => [
      ...(ground === '' ? [{ field: `ground.${id}`, message: groundMissing }] : []),
      ...(why === '' ? [{ field: `why.${id}`, message: whyMissing }] : []),
    ])
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  notes: QuestionNotes,
  errors: readonly FormError[],
) {
  const questionnaire = await newestOf(deps, initiative)
  const props = {
    frame: frameOf(c),
    initiative,
    questions: questionnaire === undefined ? undefined : notedQuestions(questionnaire, notes),
    errors,
    done: justDone(c, { gespeichert: textsOf(c, questionNeedsTexts).saved }),
  }
  return show(c, QuestionNeedsPage(props), errors.length > 0 ? 422 : 200)
}
