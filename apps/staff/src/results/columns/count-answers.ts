import { encodeDataset, growDataset } from '@meinungsbild/analysis'
import { readRespondent, type Questionnaire, type Respondent } from '@meinungsbild/questionnaire'
import { openAnswerReader, type AnswerReader, type KeptAnswer } from '@meinungsbild/storage'
import type { CountedAnswers, CountJob } from './count-job.ts'
import type { Progress } from './progress.ts'

/** Bytes of an answer's id. */
const idLength = 16
/** After so many answers it is told how far the counting is. */
const step = 1_000

/** Makes columns of opened answers: some fifteen seconds for a million of them, so for a thread of its own. */
export async function countAnswers(
  { place, survey, questionnaire, questionnaireHash, whom, state }: CountJob,
  tell: (progress: Progress) => void,
): Promise<CountedAnswers> {
  const reader = await openAnswerReader(place, survey)
  try {
    const members = new Uint8Array(reader.count * idLength)
    let answers = 0
    const growing = growDataset(questionnaire)
    for await (const page of whom === 'members' ? membersAmong(reader) : reader.answers(whom))
      for (const answer of page) {
        members.set(Buffer.from(answer.id, 'base64url'), answers * idLength)
        answers += 1
        if (answers % step === 0) tell({ of: 'answers', done: answers, all: reader.count })
        growing.add({ ...respondentOf(answer, questionnaire), id: `${state} ${answer.id}` })
      }
    const dataset = growing.finish()
    return {
      answers,
      people: dataset.size,
      members: members.subarray(0, answers * idLength),
      columns: encodeDataset(dataset, questionnaireHash),
    }
  } finally {
    await reader.close()
  }
}

/** The answers that the newest snapshot took in; both come in the order of ids. */
async function* membersAmong(reader: AnswerReader): AsyncIterable<readonly KeptAnswer[]> {
  const { members = new Uint8Array() } = reader
  const idAt = (from: number) =>
    Buffer.from(members.subarray(from, from + idLength)).toString('base64url')
  let from = 0
  for await (const page of reader.answers())
    yield page.filter(({ id }) => {
      // What was deleted since then is passed over.
      while (from < members.length && idAt(from) < id) from += idLength
      return idAt(from) === id
    })
}

function respondentOf(
  { day, stratum, channel, content }: KeptAnswer,
  questionnaire: Questionnaire,
): Respondent {
  return {
    ...readRespondent(JSON.parse(content), day, questionnaire),
    stratum,
    ...((channel === 'web' || channel === 'paper') && { channel }),
  }
}
