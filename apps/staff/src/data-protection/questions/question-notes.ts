import type { Json } from '@meinungsbild/exchange'
import { latestPart, type State } from '@meinungsbild/procedure'
import {
  judgedQuestions,
  specialCategoryKinds,
  type JudgedQuestion,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { contentHash } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'

/** Grounds of Art. 9 Abs. 2 DSGVO on which an authority may ask for special categories. */
export const specialGrounds = ['explicitConsent', 'publicInterest', 'statistics'] as const

const note = z.object({
  /** What is special about it; `none` says that somebody has looked. */
  special: z.enum([...specialCategoryKinds, 'none', '']),
  ground: z.enum([...specialGrounds, '']),
  /** Why the question is needed (Erforderlichkeit). */
  why: z.string(),
  /** Hash of the question's words when somebody looked: another wording is looked at anew. */
  asked: z.string(),
})

const schema = z.object({ questions: z.record(z.string(), note) })

export type QuestionNote = z.infer<typeof note>
export type QuestionNotes = Readonly<Record<string, QuestionNote>>

export const noNote: QuestionNote = { special: '', ground: '', why: '', asked: '' }

/** What was noted about the questions of an initiative. */
export async function questionNotesOf(
  { storage }: Pick<StaffDeps, 'storage'>,
  state: State,
): Promise<QuestionNotes> {
  const latest = latestPart(state, 'questions')
  return latest === undefined ? {} : readNotes(await storage.contents.read(latest.contentHash))
}

function readNotes(content: Json | undefined): QuestionNotes {
  const read = schema.safeParse(content)
  return read.success ? read.data.questions : {}
}

/** A question with what was noted, and whether somebody has to look at it before the field release. */
export type NotedQuestion = JudgedQuestion & {
  readonly note: QuestionNote
  /** The words were others when somebody looked. */
  readonly reworded: boolean
  readonly standing: 'plain' | 'settled' | 'special' | 'open'
}

export function notedQuestions(
  questionnaire: Questionnaire,
  notes: QuestionNotes,
): readonly NotedQuestion[] {
  return judgedQuestions(questionnaire).map((judged) => {
    const kept = Object.hasOwn(notes, judged.question.id) ? notes[judged.question.id] : undefined
    const reworded = kept !== undefined && kept.asked !== wordsHash(judged)
    return {
      ...judged,
      note: kept ?? noNote,
      reworded,
      standing: standingOf(judged, kept, reworded),
    }
  })
}

function standingOf(
  { sounds }: JudgedQuestion,
  kept: QuestionNote | undefined,
  reworded: boolean,
): NotedQuestion['standing'] {
  const { special, ground, why } = kept ?? noNote
  const isFlagged = special !== '' && special !== 'none'
  if (isFlagged) return reworded || ground === '' || why === '' ? 'open' : 'special'
  if (sounds.length === 0) return special === 'none' ? 'settled' : 'plain'
  return special === 'none' && !reworded ? 'settled' : 'open'
}

/** Of everything in a question that can make it another one: words and answers. */
export function wordsHash({ question }: Pick<JudgedQuestion, 'question'>): string {
  const options =
    'options' in question
      ? question.options.map((option) => ('label' in option ? option.label : {}))
      : []
  return contentHash({ text: question.text, options })
}
