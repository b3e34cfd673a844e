import { createHash } from 'node:crypto'
import { canonicalJson } from '@meinungsbild/exchange'
import type { Circumstances, Questionnaire } from '@meinungsbild/questionnaire'
import { sealAnswer } from '@meinungsbild/secrecy'
import type { KeptKeying, Keying, PaperForm, Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../../staff-deps.ts'
import { differences, fieldsKeyed, typedIn } from '../keying/double-keying.ts'
import type { KeyField } from '../keying/key-field.ts'
import { irregularFields, paperAnswer, type PaperAnswer } from '../keying/paper-answer.ts'
import { keysTyped } from '../keying/read-keying.ts'
import type { SurveyOnPaper } from '../survey-on-paper.ts'
import { languageField } from './keyed-form.ts'

/** What a form says, and under which circumstances it was answered: on the day it came back, in the language it is in. */
export function judgeForm(
  questionnaire: Questionnaire,
  fields: readonly KeyField[],
  form: PaperForm,
  keying: Keying,
): { readonly answer: PaperAnswer; readonly circumstances: Circumstances } {
  const circumstances = {
    seed: 0,
    today: form.day,
    language: languageOfForm(questionnaire, fields, keying),
  }
  return { answer: paperAnswer(questionnaire, fields, keying, circumstances), circumstances }
}

/**
 * Makes the answer of a form one among the others, under a random id and with the day of its return only, and deletes what
 * was keyed. In a sealed ballot box it is sealed like those that came online, so that nobody reads it before the opening.
 * May be repeated after an interruption: the form counts once.
 */
export async function completeForm(
  { storage }: StaffDeps,
  { survey, questionnaire, questionnaireHash }: SurveyOnPaper,
  fields: readonly KeyField[],
  form: PaperForm,
  [first, second]: readonly [KeptKeying, KeptKeying],
  keying: Keying,
): Promise<void> {
  const { answer, circumstances } = judgeForm(questionnaire, fields, form, keying)
  const { answers, ending, unfit } = answer
  const { language, seed } = circumstances
  const content = canonicalJson({
    channel: 'paper',
    language,
    seed,
    answers,
    ...(ending !== undefined && { ending }),
    ...(unfit.length > 0 && { unfit: unfit.map(({ name }) => name) }),
  })
  const submission = submissionOf(survey, form)
  const place = { submission, day: form.day, stratum: '' }
  if (survey.sealing.privateKey === undefined) {
    const sealed = await sealAnswer({
      surveyId: survey.id,
      questionnaireHash,
      submissionId: submission,
      publicKey: survey.sealing.publicKey,
      plaintext: new TextEncoder().encode(content),
    })
    await storage.sealedSubmissions.keep(survey.id, [{ ...place, questionnaireHash, sealed }])
  } else {
    await storage.answers.keep(survey.id, [{ ...place, opened: true, content, channel: 'paper' }])
  }
  await storage.paperForms.finish(survey.id, form, {
    fields: fieldsKeyed(fields, first.content, second.content),
    differing: differences(fields, first.content, second.content).length,
    irregular: irregularFields(answer),
    samePerson: first.by === second.by,
  })
}

function languageOfForm(
  { languages }: Questionnaire,
  fields: readonly KeyField[],
  keying: Keying,
): string {
  const field = fields.find(({ name }) => name === languageField)
  if (field?.kind !== 'one') return languages[0]
  return keysTyped(field.keys, typedIn(keying, languageField) ?? '')[0]?.value ?? languages[0]
}

/** Always the same for a form, as the one that a citizen's form makes is the same however often it is sent. */
function submissionOf({ id }: Survey, { batch, number }: PaperForm): string {
  const name = `meinungsbild/paper-form/1\n${id}\n${batch}\n${number}`
  return createHash('sha256').update(name).digest('base64url').slice(0, 22)
}
